#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <pthread.h>
#include <stdint.h>

/// What a file system says of itself.
struct csystem_volume {
  /// The magic number of its kind.
  uint64_t kind;
  /// Bytes that this user may still write.
  uint64_t free_bytes;
};

/// Reserves bytes of a file behind its end without changing its size; -1 and errno on failure.
int csystem_reserve(int descriptor, int64_t offset, int64_t length);

/// Describes the file system of an open file; -1 and errno on failure.
int csystem_volume_of(int descriptor, struct csystem_volume *volume);

/// Processors, a bit for each.
struct csystem_processors {
  uint64_t bits[16];
};

/// Has the thread that is made with these attributes begin on another processor than this one.
///
/// Linux takes the processors of a virtual machine that have nothing to do for ones that the host
/// has taken away: a new thread stays behind the one that made it, for up to 8 ms. The answer is
/// where the thread may run when it has begun: where this one may.
struct csystem_processors csystem_begin_elsewhere(pthread_attr_t *attributes);

/// Lets this thread run on these processors.
void csystem_run_on(struct csystem_processors processors);

/// Arranges the heaps; to be called before there are threads.
///
/// A heap other than the first, which each thread would get, grows a page at a time by a call of the
/// system, and two threads that read a journal wait for each other at one heap: there are two, which
/// grow by a megabyte and give back only what is much.
void csystem_prepare_heaps(void);

/// Has the program take its zeroed memory at once.
///
/// What the runtime finds out about a type it writes there, a word here and a word there in 1.5 MB of
/// a release build. Each page of it would be read first and written then, which are two faults, the
/// second of which stops every thread.
void csystem_take_memory(void);

/// Takes the program's own code and constants out of the memory of this process, once it has started.
///
/// Nothing is lost: the pages are those of the program's file, and come back from the system's cache
/// when they are next read. A start touches 7,000 functions all over 32 MB of code, and the system
/// maps sixteen pages for each one that is touched, so that most of what a station held at rest was
/// code that it never runs again. It takes a fraction of a millisecond.
void csystem_give_back_code(void);

#endif
