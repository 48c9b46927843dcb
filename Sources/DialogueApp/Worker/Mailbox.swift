import Glibc
import Synchronization

/// Values handed from one thread to another, which waits for them on a descriptor.
package final class Mailbox<Value: Sendable>: Sendable {
  private let values = Mutex<[Value]>([])
  private let writeEnd: Int32

  /// Readable while there is something to take.
  package let descriptor: Int32

  /// Nil when the system has no pipe left to give.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  package func post(_ value: Value) {
    values.withLock { $0.append(value) }
    var byte: UInt8 = 1
    // A full pipe is readable as it is.
    _ = write(writeEnd, &byte, 1)
  }

  /// Everything that was posted, oldest first; never waits.
  package func take() -> [Value] {
    var buffer = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &buffer, buffer.count) == buffer.count {}
    return values.withLock { values in
      defer { values = [] }
      return values
    }
  }
}
