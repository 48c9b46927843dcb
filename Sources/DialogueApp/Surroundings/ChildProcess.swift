import DialogueJournal
import Glibc

/// Another program: the only way in which this one starts any.
struct ChildProcess {
  /// How it ended.
  enum Ending: Equatable {
    case success
    case failure
    /// It took too long: it was killed with everything it had started.
    case late
  }

  /// An absolute path.
  let program: String
  let arguments: [String]

  /// What it reads from and writes to; by itself it reads nothing and nobody hears it.
  var streams = "/dev/null"

  /// Runs it for at most so many seconds.
  ///
  /// - Throws: `SystemFault` when it cannot be started.
  func run(seconds: Int) throws -> Ending {
    let process = try start(inOwnGroup: true)
    var status: Int32 = 0
    for _ in 0..<(seconds * Self.looksPerSecond) {
      let ended = waitpid(process, &status, WNOHANG)
      guard ended == 0 || (ended < 0 && errno == EINTR) else {
        return ended == process && status == 0 ? .success : .failure
      }
      usleep(1_000_000 / UInt32(Self.looksPerSecond))
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return .late
  }

  private static let looksPerSecond = 50

  /// Starts it, and leaves the waiting to the caller.
  ///
  /// In a group of its own it can be killed with everything it starts, and the terminal's keys no
  /// longer reach it.
  ///
  /// - Throws: `SystemFault` when it cannot be started.
  func start(inOwnGroup: Bool) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, streams, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores or holds back is nothing to the other.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let group = inOwnGroup ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group)
    )
    let words = ([program] + arguments).map { strdup($0) as UnsafeMutablePointer<CChar>? }
    let variables = try TextFile.read("/proc/self/environ").split(separator: 0)
      .map { strdup(String(decoding: $0, as: UTF8.self)) as UnsafeMutablePointer<CChar>? }
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    let answer = posix_spawn(
      &process,
      program,
      &actions,
      &attributes,
      words + [nil],
      variables + [nil]
    )
    guard answer == 0 else { throw SystemFault(.open, path: program, code: answer) }
    return process
  }
}
