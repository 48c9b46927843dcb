import DialogueJournal
import Glibc

/// One way in which a disk fails at a write or at a sync.
struct DiskFault {
  /// What is left in the end.
  enum Outcome {
    /// The act is recorded: the fault was one to be carried through.
    case recorded
    /// The act is not, and nothing of it is left.
    case refused
    /// The act is not confirmed, and the disk obeys no more: something of it may be left.
    case unknown
  }

  let name: String
  let outcome: Outcome
  private let answers: @Sendable (inout JournalIO, Calls) -> Void

  /// Counts the calls of one store.
  final class Calls {
    /// The disk is sound as long as it is not.
    var isFailing: Bool
    var writes = 0
    var syncs = 0

    init(isFailing: Bool = true) {
      self.isFailing = isFailing
    }
  }

  /// A disk with this fault at its first write or sync.
  func io(_ calls: Calls) -> JournalIO {
    var io = JournalIO()
    io.write = { descriptor, bytes in
      calls.writes += 1
      return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    io.sync = { descriptor in
      calls.syncs += 1
      return fdatasync(descriptor)
    }
    answers(&io, calls)
    return failing(io, once: calls)
  }

  private func failing(_ io: JournalIO, once calls: Calls) -> JournalIO {
    var armed = JournalIO()
    let sound = armed
    armed.write = { calls.isFailing ? io.write($0, $1) : sound.write($0, $1) }
    armed.sync = { calls.isFailing ? io.sync($0) : sound.sync($0) }
    armed.truncate = { calls.isFailing ? io.truncate($0, $1) : sound.truncate($0, $1) }
    return armed
  }

  static let all: [DiskFault] =
    [EIO, ENOSPC, EDQUOT, EFBIG, EROFS].flatMap { code in
      [write(code, after: 0), write(code, after: 60), write(code, after: 60, isDead: true)]
    }
    + [EIO, ENOSPC, EDQUOT, EROFS].flatMap { [sync($0), sync($0, isDead: true)] }
    + [short, interrupted]

  /// Says that everything was written and writes nothing.
  static let lie = DiskFault(name: "a lie", outcome: .recorded) { io, _ in
    io.write = { _, bytes in bytes.count }
  }

  /// Takes only a few bytes at a time.
  private static let short = DiskFault(name: "short writes", outcome: .recorded) { io, _ in
    io.write = { descriptor, bytes in
      Glibc.write(descriptor, bytes.baseAddress, min(37, bytes.count))
    }
  }

  /// Every other call comes back with nothing done.
  private static let interrupted = DiskFault(name: "EINTR", outcome: .recorded) { io, calls in
    io.write = { descriptor, bytes in
      calls.writes += 1
      guard calls.writes.isMultiple(of: 2) else { return failed(EINTR) }
      return Glibc.write(descriptor, bytes.baseAddress, min(200, bytes.count))
    }
    io.sync = { descriptor in
      calls.syncs += 1
      return calls.syncs.isMultiple(of: 2) ? fdatasync(descriptor) : Int32(failed(EINTR))
    }
  }

  private static func write(_ code: Int32, after count: Int, isDead: Bool = false) -> DiskFault {
    let name = "write: \(code) after \(count) bytes\(isDead ? ", then dead" : "")"
    return DiskFault(name: name, outcome: isDead ? .unknown : .refused) { io, calls in
      io.write = { descriptor, bytes in
        calls.writes += 1
        guard calls.writes == 1, count > 0 else { return failed(code) }
        return Glibc.write(descriptor, bytes.baseAddress, min(count, bytes.count))
      }
      if isDead { io.truncate = { _, _ in Int32(failed(EIO)) } }
    }
  }

  private static func sync(_ code: Int32, isDead: Bool = false) -> DiskFault {
    let name = "sync: \(code)\(isDead ? ", then dead" : "")"
    return DiskFault(name: name, outcome: isDead ? .unknown : .refused) { io, calls in
      io.sync = { _ in
        calls.syncs += 1
        return Int32(failed(code))
      }
      if isDead { io.truncate = { _, _ in Int32(failed(EIO)) } }
    }
  }

  private static func failed(_ code: Int32) -> Int {
    errno = code
    return -1
  }
}
