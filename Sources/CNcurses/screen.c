// Wide characters need X/Open's words before curses.h, a file in memory Linux's own.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#include <wchar.h>

enum {
  CODE_WORD_LEFT = 0x7e0,
  CODE_WORD_RIGHT,
  CODE_PASTE_START,
  CODE_PASTE_END,
};

enum { PAIR_YELLOW = 1, PAIR_RED = 2 };

static FILE *input;
static FILE *output;
static bool has_colour;
static int cursor_shown = -1;

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Without UTF-8 every Vietnamese letter would be drawn as bytes, so any such locale will do.
static bool set_utf8_locale(void) {
  if (setlocale(LC_CTYPE, "") && is_utf8()) return true;
  static const char *const others[] = {"C.UTF-8", "vi_VN.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (setlocale(LC_CTYPE, others[i]) && is_utf8()) return true;
  return false;
}

static bool find_terminal(void) {
  input = stdin;
  output = stdout;
  if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) return true;
  int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return false;
  int twin = fcntl(terminal, F_DUPFD_CLOEXEC, 0);
  input = fdopen(terminal, "r");
  output = twin < 0 ? NULL : fdopen(twin, "w");
  return input && output;
}

static void write_bytes(const char *bytes, size_t left) {
  while (left > 0) {
    ssize_t written = write(fileno(output), bytes, left);
    if (written > 0) {
      bytes += written;
      left -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      poll(&(struct pollfd){.fd = fileno(output), .events = POLLOUT}, 1, -1);
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void write_raw(const char *text) {
  fflush(output);
  write_bytes(text, strlen(text));
}

static void set_modes(bool on) { write_raw(on ? "\033[?2004h" : "\033[?2004l"); }

// An Esc is a key of its own when nothing follows in this time; a slow line splits sequences.
static void set_escape_delay(void) {
  if (getenv("ESCDELAY")) return;
  set_escdelay(getenv("SSH_TTY") ? 100 : 25);
}

static void define_keys(void) {
  static const struct {
    const char *sequence;
    int code;
  } keys[] = {
      // Arrows of terminals that ignore the application mode.
      {"\033[A", KEY_UP},
      {"\033[B", KEY_DOWN},
      {"\033[C", KEY_RIGHT},
      {"\033[D", KEY_LEFT},
      {"\033[1;5D", CODE_WORD_LEFT},
      {"\033[1;5C", CODE_WORD_RIGHT},
      {"\033[1;3D", CODE_WORD_LEFT},
      {"\033[1;3C", CODE_WORD_RIGHT},
      {"\033Od", CODE_WORD_LEFT},
      {"\033Oc", CODE_WORD_RIGHT},
      // PuTTY, then the bare console of Linux.
      {"\033[11~", KEY_F(1)},
      {"\033[12~", KEY_F(2)},
      {"\033[13~", KEY_F(3)},
      {"\033[14~", KEY_F(4)},
      {"\033[[A", KEY_F(1)},
      {"\033[[B", KEY_F(2)},
      {"\033[[C", KEY_F(3)},
      {"\033[[D", KEY_F(4)},
      {"\033[[E", KEY_F(5)},
      {"\033[200~", CODE_PASTE_START},
      {"\033[201~", CODE_PASTE_END},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    define_key(keys[i].sequence, keys[i].code);
}

static void start_colours(bool wants_colour) {
  const char *refusal = getenv("NO_COLOR");
  has_colour = wants_colour && has_colors() && !(refusal && *refusal);
  if (!has_colour) return;
  start_color();
  use_default_colors();
  init_pair(PAIR_YELLOW, COLOR_YELLOW, -1);
  init_pair(PAIR_RED, COLOR_RED, -1);
}

// ncurses writes at every move of the cursor, a hundred times for a screen. A frame is to reach the
// terminal whole, so ncurses writes into a file in memory, which is then written at once.
static int frame_file = -1;
static int screen_file = -1;

// More than the largest screens take, each letter with its mark and its look.
enum { FRAME_ROOM = 1 << 20 };

// A limit on the size of files holds for one in memory as well, and may come at any time.
static bool has_room_for_frame(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur >= FRAME_ROOM;
}

static void open_frame(void) {
  frame_file = memfd_create("frame", MFD_CLOEXEC);
  screen_file = fcntl(fileno(output), F_DUPFD_CLOEXEC, 0);
}

static void close_frame(void) {
  if (frame_file >= 0) close(frame_file);
  if (screen_file >= 0) close(screen_file);
  frame_file = screen_file = -1;
}

// Makes another file of the descriptor that ncurses writes to. Programs started from here inherit it
// only where it is standard output.
static bool write_to(int descriptor) {
  int written = fileno(output);
  int flags = written == STDOUT_FILENO ? 0 : O_CLOEXEC;
  int result;
  do {
    result = dup3(descriptor, written, flags);
  } while (result < 0 && (errno == EINTR || errno == EBUSY));
  return result >= 0;
}

// Without room for a frame it is written as ncurses writes it.
static bool begin_frame(void) {
  if (frame_file < 0 || screen_file < 0 || !has_room_for_frame()) return false;
  fflush(output);
  return write_to(frame_file);
}

static void end_frame(void) {
  write_to(screen_file);
  static char bytes[1 << 16];
  off_t size = lseek(frame_file, 0, SEEK_CUR);
  for (off_t start = 0; start < size;) {
    ssize_t count = pread(frame_file, bytes, sizeof bytes, start);
    if (count <= 0) break;
    if (count > size - start) count = size - start;
    write_bytes(bytes, (size_t)count);
    start += count;
  }
  lseek(frame_file, 0, SEEK_SET);
}

static bool can_move_cursor(void) {
  const char *move = tigetstr("cup");
  return move && move != (const char *)-1;
}

enum nc_opening nc_open(bool wants_colour) {
  if (!find_terminal()) return NC_NO_TERMINAL;
  if (!set_utf8_locale()) return NC_NO_UTF8;
  // Exported sizes would override the real one.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  // initscr would end the program by itself where newterm only fails.
  SCREEN *screen = newterm(NULL, output, input);
  if (!screen) return NC_UNSUITABLE_TERMINAL;
  set_term(screen);
  if (!can_move_cursor()) {
    endwin();
    return NC_UNSUITABLE_TERMINAL;
  }
  set_escape_delay();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  start_colours(wants_colour);
  define_keys();
  set_modes(true);
  open_frame();
  return NC_OPENED;
}

void nc_close(void) {
  set_modes(false);
  endwin();
  close_frame();
}

void nc_leave(void) {
  set_modes(false);
  def_prog_mode();
  endwin();
}

void nc_come_back(void) {
  reset_prog_mode();
  // Another program has had the screen: trust nothing on it.
  clearok(curscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
  cursor_shown = -1;
  set_modes(true);
}

int nc_rows(void) { return getmaxy(stdscr); }

int nc_columns(void) { return getmaxx(stdscr); }

bool nc_sync_size(void) {
  struct winsize size;
  if (ioctl(fileno(output), TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}

void nc_erase(void) { werase(stdscr); }

// Cell by cell, with marks in the cell of their letter: text added as a whole loses the marks of
// the last cell of the screen.
void nc_put(int row, int column, int look, const char *text, int length) {
  attr_t attributes = (look & NC_BOLD ? A_BOLD : 0) | (look & NC_REVERSE ? A_REVERSE : 0);
  short pair = 0;
  if (has_colour && look & NC_YELLOW) pair = PAIR_YELLOW;
  if (has_colour && look & NC_RED) pair = PAIR_RED;
  if (wmove(stdscr, row, column) == ERR) return;
  wchar_t cell[CCHARW_MAX + 1] = {0};
  int count = 0;
  mbstate_t state = {0};
  const char *end = text + length;
  while (text < end) {
    wchar_t next;
    size_t bytes = mbrtowc(&next, text, (size_t)(end - text), &state);
    if (bytes == 0 || bytes > (size_t)(end - text)) break;
    text += bytes;
    bool is_mark = next >= 0x300 && wcwidth(next) == 0;
    if (count > 0 && !(is_mark && count < CCHARW_MAX)) {
      cchar_t drawn;
      cell[count] = 0;
      if (setcchar(&drawn, cell, attributes, pair, NULL) == OK) wadd_wch(stdscr, &drawn);
      count = 0;
    }
    cell[count++] = next;
  }
  if (count == 0) return;
  cchar_t drawn;
  cell[count] = 0;
  if (setcchar(&drawn, cell, attributes, pair, NULL) == OK) wadd_wch(stdscr, &drawn);
}

void nc_flush(int row, int column) {
  int shown = row >= 0;
  bool is_whole = begin_frame();
  if (shown != cursor_shown) {
    curs_set(shown);
    cursor_shown = shown;
  }
  wmove(stdscr, shown ? row : 0, shown ? column : 0);
  wnoutrefresh(stdscr);
  doupdate();
  if (is_whole) end_frame();
}

void nc_bell(void) { beep(); }

static uint32_t named(uint32_t code) {
  if (code > KEY_F(0) && code <= KEY_F(12)) return NC_F + code - KEY_F(0);
  switch (code) {
    case KEY_UP: return NC_UP;
    case KEY_DOWN: return NC_DOWN;
    case KEY_LEFT:
    case KEY_SLEFT: return NC_LEFT;
    case KEY_RIGHT:
    case KEY_SRIGHT: return NC_RIGHT;
    case CODE_WORD_LEFT: return NC_WORD_LEFT;
    case CODE_WORD_RIGHT: return NC_WORD_RIGHT;
    case KEY_HOME: return NC_HOME;
    case KEY_END: return NC_END;
    case KEY_PPAGE: return NC_PAGE_UP;
    case KEY_NPAGE: return NC_PAGE_DOWN;
    case KEY_BACKSPACE: return NC_BACKSPACE;
    case KEY_DC: return NC_DELETE;
    case KEY_BTAB: return NC_BACK_TAB;
    case KEY_ENTER: return NC_ENTER;
    case CODE_PASTE_START: return NC_PASTE_START;
    case CODE_PASTE_END: return NC_PASTE_END;
    case KEY_RESIZE: return NC_RESIZE;
    default: return NC_OTHER;
  }
}

enum nc_input nc_read(uint32_t *value) {
  wint_t code = 0;
  switch (wget_wch(stdscr, &code)) {
    case OK: *value = code; return NC_SCALAR;
    case KEY_CODE_YES: *value = named(code); return NC_NAMED;
    default: return NC_NOTHING;
  }
}

int nc_input_descriptor(void) { return fileno(input); }

int nc_waiting_bytes(void) {
  int bytes = 0;
  return ioctl(fileno(input), FIONREAD, &bytes) == 0 ? bytes : -1;
}
