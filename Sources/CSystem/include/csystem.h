#ifndef CSYSTEM_H
#define CSYSTEM_H

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

/// Has the program take its memory in few steps; to be called before there are threads.
///
/// What the runtime finds out about a type it writes into zeroed memory, a word here and a word
/// there in 1.5 MB of a release build. Each page of it would be read first and written then, which
/// are two faults, the second of which stops every thread; so all of it is taken at once.
///
/// A heap other than the first, which each thread would get, grows a page at a time by a call of the
/// system, and two threads that read a journal wait for each other at one heap: there are two, which
/// grow by a megabyte and give back only what is much.
void csystem_prepare_memory(void);

/// Takes the program's own code and constants out of the memory of this process, once it has started.
///
/// Nothing is lost: the pages are those of the program's file, and come back from the system's cache
/// when they are next read. A start touches 7,000 functions all over 32 MB of code, and the system
/// maps sixteen pages for each one that is touched, so that most of what a station held at rest was
/// code that it never runs again. It takes a fraction of a millisecond.
void csystem_give_back_code(void);

#endif
