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

/// Bounds how many heaps the threads take memory from.
///
/// A heap other than the first, which each thread gets otherwise, grows a page at a time by a call
/// of the system: with many of them that was a twentieth of the time in which a long journal opens.
void csystem_limit_heaps(int count);

#endif
