package import Glibc

/// A program that a proof has started.
package struct ChildProcess: Sendable {
  /// A program that did not start, and the system's reason.
  package struct NotStarted: Error, CustomStringConvertible {
    package let command: [String]
    package let code: Int32

    package var description: String {
      "\(command.joined(separator: " ")): \(String(cString: strerror(code)))"
    }
  }

  /// The paths that its input, output and errors are opened from.
  package struct Streams: Sendable {
    package var input = "/dev/null"
    package var output = "/dev/null"
    package var errors = "/dev/null"

    package init(input: String = "/dev/null", output: String = "/dev/null") {
      self.input = input
      self.output = output
    }

    /// All three are one terminal, which becomes the program's own.
    package init(terminal: String) {
      (input, output, errors) = (terminal, terminal, terminal)
    }
  }

  /// `POSIX_SPAWN_SETSID`, which glibc shows only to who asks for GNU's own.
  private static let newSession: Int16 = 0x80

  package let id: pid_t

  /// Starts a program in a session of its own.
  ///
  /// - Parameters:
  ///   - command: Its name or path, and its arguments.
  ///   - environment: Its variables; those of this process when not given.
  ///   - streams: What it reads and writes.
  /// - Throws: `NotStarted`.
  package init(
    _ command: [String],
    environment: [String: String]? = nil,
    streams: Streams = Streams()
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, streams.input, O_RDWR, 0)
    posix_spawn_file_actions_addopen(&actions, 1, streams.output, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, streams.errors, writing, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test run block signals, and a program inherits that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))

    let variables = environment?.map { "\($0.key)=\($0.value)" }.sorted() ?? Self.variables
    let words = command.map { strdup($0) } + [nil]
    let surroundings = variables.map { strdup($0) } + [nil]
    defer { for text in words + surroundings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, command[0], &actions, &attributes, words, surroundings)
    guard code == 0 else { throw NotStarted(command: command, code: code) }
    id = process
  }

  package func send(_ signal: Int32) {
    kill(id, signal)
  }

  /// Waits for the end: its code, or 128 and its signal.
  @discardableResult
  package func ending() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Ends it without asking.
  package func destroy() {
    send(SIGKILL)
    ending()
  }

  /// Whether it has not ended yet; one that has is waited for.
  package var isRunning: Bool {
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == 0
  }

  private static var variables: [String] {
    let bytes = (try? FileBytes.read("/proc/self/environ")) ?? []
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
