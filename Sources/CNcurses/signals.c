#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static const int watched[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
static const size_t watched_count = sizeof watched / sizeof *watched;

// Runs at any moment: one byte into a pipe that never blocks, nothing else.
static void note(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int nc_open_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < watched_count; i++) {
    handle(watched[i], note);
    sigaddset(&wanted, watched[i]);
  }
  // Whoever started the program may have blocked them for its own threads: that is inherited.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
  return ends[0];
}

void nc_close_signals(void) {
  for (size_t i = 0; i < watched_count; i++) handle(watched[i], SIG_DFL);
}

int nc_next_signal(void) {
  unsigned char byte = 0;
  return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void nc_stop(void) {
  handle(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  // Another thread may take the signal, so the stop can come a moment after kill returns. An
  // orphaned group does not stop at all: then the time runs out.
  struct pollfd going_on = {.fd = ends[0], .events = POLLIN};
  poll(&going_on, 1, 300);
  handle(SIGTSTP, note);
}
