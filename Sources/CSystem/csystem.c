#define _GNU_SOURCE

#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sys/vfs.h>

int csystem_reserve(int descriptor, int64_t offset, int64_t length) {
  int result;
  do {
    result = fallocate(descriptor, FALLOC_FL_KEEP_SIZE, offset, length);
  } while (result == -1 && errno == EINTR);
  return result;
}

int csystem_volume_of(int descriptor, struct csystem_volume *volume) {
  struct statfs status;
  int result;
  do {
    result = fstatfs(descriptor, &status);
  } while (result == -1 && errno == EINTR);
  if (result == -1) return -1;
  volume->kind = (uint64_t)(uint32_t)status.f_type;
  volume->free_bytes = (uint64_t)status.f_bavail * (uint64_t)status.f_bsize;
  return 0;
}

void csystem_limit_heaps(int count) { mallopt(M_ARENA_MAX, count); }
