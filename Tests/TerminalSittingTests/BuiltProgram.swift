import Foundation
import Glibc
import Testing

/// Where the build put the program, and how one that needs no terminal is run to its end.
enum BuiltProgram {
  struct Answer {
    var output: String
    var errors: String
    var code: Int32
  }

  /// A program that did not start, and the system's reason.
  struct NotStarted: Error {
    let command: [String]
    let code: Int32
  }

  /// `POSIX_SPAWN_SETSID`, which glibc shows only to who asks for GNU's own.
  private static let newSession: Int16 = 0x80

  /// The program stands beside the bundle of the tests.
  static var path: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let beside = (bundle?.bundleURL ?? URL(filePath: CommandLine.arguments[0]))
      .deletingLastPathComponent()
    return beside.appending(path: "doithoai").path
  }

  /// Runs a program to its end; it has no terminal at all.
  static func run(
    _ command: [String],
    in folder: URL,
    input: String = "",
    blocking signals: [Int32] = []
  ) throws -> Answer {
    let files = try ["in", "out", "err"].map { name in
      let url = folder.appending(path: ".\(name)-\(UUID().uuidString)")
      try Data((name == "in" ? input : "").utf8).write(to: url)
      return url
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = try start(command, in: folder, files.map(\.path), blocking: signals)
    let code = ending(of: process)
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Answer(output: texts[1], errors: texts[2], code: code)
  }

  // Foundation's `Process` would wait for all that the program leaves behind: the server of the
  // terminals.
  /// Starts a program in a session of its own, so that it has no terminal.
  ///
  /// - Parameters:
  ///   - command: The program's path and its arguments.
  ///   - folder: Its home.
  ///   - files: Its input, its output, its errors.
  ///   - signals: Those that it is born with blocked.
  /// - Returns: The process.
  /// - Throws: `NotStarted`.
  static func start(
    _ command: [String],
    in folder: URL,
    _ files: [String],
    blocking signals: [Int32] = []
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in files.enumerated() {
      let access = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, access, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test run block signals, and a program inherits that.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for signal in signals { sigaddset(&blocked, signal) }
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))

    let variables = environment(in: folder).map { "\($0.key)=\($0.value)" }
    var arguments = command.map { strdup($0) } + [nil]
    var surroundings = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + surroundings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process,
      command[0],
      &actions,
      &attributes,
      &arguments,
      &surroundings
    )
    guard code == 0 else { throw NotStarted(command: command, code: code) }
    return process
  }

  /// Waits for the end of a program: its code, or 128 and its signal.
  @discardableResult
  static func ending(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Nothing of the environment that runs the tests reaches the program.
  static func environment(in folder: URL) -> [String: String] {
    [
      "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
      "TMUX_TMPDIR": folder.path,
    ]
  }
}
