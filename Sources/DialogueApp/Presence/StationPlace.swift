import DialogueCoding
package import DialogueCore
import DialogueJournal
import Glibc
import Synchronization

/// One process's claim on a station at a journal, and its lock once it has it.
package final class StationPlace: Sendable {
  /// What became of an attempt to take the place.
  package enum Attempt: Equatable, Sendable {
    case taken
    /// Somebody has it; who, where the file says so.
    case held(StationHolder?)
    /// The folder takes no such file: a journal that can only be read has no stations.
    case impossible
  }

  /// Others look by a shared lock that they hold for a moment, and a process that is killed lets go
  /// of its files one by one.
  private static let attempts = 5
  private static let pauseInMicroseconds: UInt32 = 4000

  package let station: Actor

  /// The run that claims it.
  package var run: String { holder.run }

  private let file: String
  private let holder: StationHolder
  private let hold = Mutex(Hold.none)

  private enum Hold {
    case none
    /// The lock's file is open for reading, so that a mere attempt is not told to the folder's
    /// watchers; the witness for writing, so that its close is, also when the process is killed.
    case taken(lock: Int32, witness: Int32, isSigned: Bool)
    /// Let go for good.
    case over
  }

  package init(_ station: Actor, besideJournal path: String, as holder: StationHolder) {
    self.station = station
    self.holder = holder
    file = StationFile.path(of: station, besideJournal: path)
  }

  deinit {
    release(hasLeft: false)
  }

  /// Tries to take the place; never waits for whoever has it.
  ///
  /// Whoever took it signs it.
  package func take() -> Attempt {
    hold.withLock { hold in
      switch hold {
      case .taken: return .taken
      case .over: return .impossible
      case .none: break
      }
      let lock = Self.opened(file, O_RDONLY | O_CREAT)
      guard lock >= 0 else { return .impossible }
      guard Self.locks(lock) else {
        close(lock)
        return .held(StationFile.holder(atPath: file))
      }
      let witness = Self.opened(file, O_WRONLY)
      hold = .taken(
        lock: Self.raised(lock, above: witness),
        witness: witness,
        isSigned: false
      )
      return .taken
    }
  }

  /// The same open file under a number above another's.
  ///
  /// Of the files of a killed process the kernel lets go of the highest first: whoever hears the
  /// witness close then finds the lock free.
  private static func raised(_ descriptor: Int32, above other: Int32) -> Int32 {
    guard descriptor < other else { return descriptor }
    let higher = fcntl(descriptor, F_DUPFD_CLOEXEC, other + 1)
    guard higher >= 0 else { return descriptor }
    close(descriptor)
    return higher
  }

  /// Opens the station's file, or none: a link or a pipe that somebody put in its place is neither
  /// followed nor waited for.
  private static func opened(_ file: String, _ flags: Int32) -> Int32 {
    let opened = open(file, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard opened >= 0, FileKind(descriptor: opened) != .file else { return opened }
    close(opened)
    return -1
  }

  private static func locks(_ descriptor: Int32) -> Bool {
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(pauseInMicroseconds)
    }
    return false
  }

  /// Lets go for good; `hasLeft` says that the station was left in good order and is not lost.
  package func release(hasLeft: Bool) {
    hold.withLock { hold in
      defer { hold = .over }
      guard case .taken(let lock, let witness, _) = hold else { return }
      if hasLeft { ftruncate(witness, 0) }
      // The lock first: whoever hears the witness close finds it free.
      close(lock)
      close(witness)
    }
  }

  /// Whether any process holds the station.
  static func isHeld(_ station: Actor, besideJournal path: String) -> Bool {
    let file = StationFile.path(of: station, besideJournal: path)
    // Only for reading: the close of this descriptor is to wake nobody.
    let opened = Self.opened(file, O_RDONLY)
    guard opened >= 0 else { return false }
    defer { close(opened) }
    return flock(opened, LOCK_SH | LOCK_NB) != 0
  }

  /// Whether any process still holds the station after its file was closed somewhere; asks again
  /// for a moment, since a dying process may let go of the lock a little later.
  static func isStillHeld(_ station: Actor, besideJournal path: String) -> Bool {
    for attempt in 0..<attempts {
      if attempt > 0 { usleep(pauseInMicroseconds) }
      if !isHeld(station, besideJournal: path) { return false }
    }
    return true
  }

  /// Writes once who holds the place, for people; the lock alone counts.
  ///
  /// By a descriptor of its own: its close tells the watchers of the folder that the lock is taken.
  package func sign() {
    hold.withLock { hold in
      guard case .taken(let lock, let witness, isSigned: false) = hold else { return }
      hold = .taken(lock: lock, witness: witness, isSigned: true)
      write(holder)
    }
  }

  private func write(_ holder: StationHolder) {
    guard let text = try? JSONText.encode(holder) else { return }
    let opened = Self.opened(file, O_WRONLY | O_TRUNC)
    guard opened >= 0 else { return }
    try? TextFile.write(Array(text.utf8), to: opened, path: file)
    close(opened)
  }
}
