#define _GNU_SOURCE 1

#include "CNcurses.h"

#include <fcntl.h>
#include <unistd.h>

static int saved = -1;

void nc_divert_errors(const char *path) {
  if (saved >= 0 || !isatty(STDERR_FILENO)) return;
  int file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (saved >= 0) dup2(file, STDERR_FILENO);
  close(file);
}

void nc_restore_errors(void) {
  if (saved < 0) return;
  dup2(saved, STDERR_FILENO);
  close(saved);
  saved = -1;
}
