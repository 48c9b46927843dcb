// The part of ncurses that the terminal needs, without its macros, globals and variadic functions.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// How opening the screen went.
enum nc_opening {
  NC_OPENED,
  // Neither standard input and output nor /dev/tty is a terminal.
  NC_NO_TERMINAL,
  // Neither $TERM nor xterm-256color is described, or it cannot move its cursor.
  NC_UNSUITABLE_TERMINAL,
  // No locale with UTF-8 is installed.
  NC_NO_UTF8,
};

// What reading gave.
enum nc_input { NC_NOTHING, NC_SCALAR, NC_NAMED };

// Keys with a name; NC_F + n is the n-th function key.
enum nc_key {
  NC_UP = 1,
  NC_DOWN,
  NC_LEFT,
  NC_RIGHT,
  NC_WORD_LEFT,
  NC_WORD_RIGHT,
  NC_HOME,
  NC_END,
  NC_PAGE_UP,
  NC_PAGE_DOWN,
  NC_BACKSPACE,
  NC_DELETE,
  NC_BACK_TAB,
  NC_ENTER,
  NC_PASTE_START,
  NC_PASTE_END,
  NC_RESIZE,
  NC_OTHER,
  NC_F = 100,
};

// How cells look.
enum nc_look { NC_BOLD = 1, NC_REVERSE = 2, NC_YELLOW = 4, NC_RED = 8 };

// Screen. The colours stay off when they are not wanted or $NO_COLOR says so.
enum nc_opening nc_open(bool wants_colour);
void nc_close(void);
// Gives the terminal back for a while, and takes it again with a full repaint to come.
void nc_leave(void);
void nc_come_back(void);
int nc_rows(void);
int nc_columns(void);
// Takes over the window's size; true when it has changed.
bool nc_sync_size(void);

// Drawing. Nothing reaches the terminal before nc_flush.
void nc_erase(void);
void nc_put(int row, int column, int look, const char *text, int length);
// A row below zero hides the cursor.
void nc_flush(int row, int column);
void nc_bell(void);

// Input: never waits. `value` becomes a Unicode scalar or one of nc_key.
enum nc_input nc_read(uint32_t *value);
int nc_input_descriptor(void);
// Bytes that wait in the terminal, or -1 when it is gone.
int nc_waiting_bytes(void);

// Standard error goes to a file while the screen is open, if it was the terminal.
void nc_divert_errors(const char *path);
void nc_restore_errors(void);

// Signals arrive as bytes, their numbers, in a pipe. Returns its end to read, or -1.
int nc_open_signals(void);
void nc_close_signals(void);
// The next signal that came, or 0.
int nc_next_signal(void);
// Stops the whole process group as Ctrl-Z does; returns when it goes on.
void nc_stop(void);
