#define _GNU_SOURCE

#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/vfs.h>
#include <unistd.h>

// Where the linker puts the zeroed memory of the program.
extern char __bss_start[], _end[];

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

_Static_assert(sizeof(cpu_set_t) == sizeof(struct csystem_processors), "a bit for each processor");

struct csystem_processors csystem_begin_elsewhere(pthread_attr_t *attributes) {
  struct csystem_processors allowed = {{0}};
  cpu_set_t others;
  int here = sched_getcpu();
  if (sched_getaffinity(0, sizeof others, &others) != 0) return allowed;
  memcpy(&allowed, &others, sizeof allowed);
  if (here < 0 || CPU_COUNT(&others) < 2) return allowed;
  CPU_CLR(here, &others);
  pthread_attr_setaffinity_np(attributes, sizeof others, &others);
  return allowed;
}

void csystem_run_on(struct csystem_processors processors) {
  // Refused, as where nothing is allowed, it stays where it is.
  sched_setaffinity(0, sizeof processors, (cpu_set_t *)&processors);
}

void csystem_take_memory(void) {
#ifdef MADV_POPULATE_WRITE
  // A system older than Linux 5.14 refuses, and then pages come one by one as ever.
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t start = (uintptr_t)__bss_start & ~(page - 1);
  madvise((void *)start, (uintptr_t)_end - start, MADV_POPULATE_WRITE);
#endif
}

void csystem_prepare_heaps(void) {
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_TOP_PAD, 1 << 20);
  // Setting one of them ends the growing of the others, which were to reach this by themselves.
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
}

// What cannot be written is as it is in the file.
static int give_back_constants(struct dl_phdr_info *program, size_t size, void *context) {
  (void)size;
  (void)context;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  for (int index = 0; index < program->dlpi_phnum; index += 1) {
    const ElfW(Phdr) *segment = &program->dlpi_phdr[index];
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0) continue;
    uintptr_t start = program->dlpi_addr + segment->p_vaddr;
    uintptr_t end = start + segment->p_memsz;
    start &= ~(page - 1);
    madvise((void *)start, end - start, MADV_DONTNEED);
  }
  // The program comes first, and its libraries are shared with others.
  return 1;
}

void csystem_give_back_code(void) { dl_iterate_phdr(give_back_constants, NULL); }
