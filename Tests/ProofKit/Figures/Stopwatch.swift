import Glibc

/// Time that only goes forward.
package enum Stopwatch {
  /// Nanoseconds since some moment.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Nanoseconds that a piece of work takes.
  package static func time(_ work: () throws -> Void) rethrows -> Int64 {
    let start = now
    try work()
    return now - start
  }
}
