import DialogueJournal
import Glibc
import VietnameseText

/// The user's own editor, on a file that nobody else can read.
struct TextEditor {
  /// A command of the shell, as `$EDITOR` holds it.
  let command: String

  /// Where the text lies meanwhile.
  let folder: String

  /// Lets the user edit the text; the terminal must be free.
  ///
  /// - Returns: The text afterwards, cleaned of everything that could steer a terminal; nil when
  ///   the editor ended with an error, as editors do when told to drop the changes.
  /// - Throws: `SystemFault`.
  func edit(_ text: String) throws -> String? {
    try PrivateFolder.make(folder)
    let path = "\(folder)/edit-\(RandomText.hexadecimal(12)).txt"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    defer { unlink(path) }
    try TextFile.write(Array("\(text)\n".utf8), to: descriptor, path: path)
    close(descriptor)
    guard try run(on: path) else { return nil }
    let edited = String(decoding: try TextFile.read(path), as: UTF8.self)
    let cleaned = PrintableText.cleaned(edited, keepingNewlines: true)
    return String(cleaned.reversed().drop { $0.isWhitespace }.reversed())
  }

  private func run(on path: String) throws -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/tty", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, the editor is not to ignore.
    var usual = sigset_t()
    sigfillset(&usual)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let variables = try Self.variables()
    defer { for variable in variables { free(variable) } }
    let line = ["/bin/sh", "-c", "\(command) \"$1\"", "doithoai", path]
    let words = line.map { strdup($0) as UnsafeMutablePointer<CChar>? }
    defer { for word in words { free(word) } }
    let answer = posix_spawn(
      &process,
      "/bin/sh",
      &actions,
      &attributes,
      words + [nil],
      variables + [nil]
    )
    guard answer == 0 else { throw SystemFault(.open, path: "/bin/sh", code: answer) }
    return wait(for: process)
  }

  /// The variables with which this program was started.
  private static func variables() throws -> [UnsafeMutablePointer<CChar>?] {
    try TextFile.read("/proc/self/environ")
      .split(separator: 0)
      .map { strdup(String(decoding: $0, as: UTF8.self)) }
  }

  /// Waits for the editor; when it is stopped, this program stops with it.
  private func wait(for process: pid_t) -> Bool {
    var status: Int32 = 0
    while true {
      guard waitpid(process, &status, WUNTRACED) == process else {
        guard errno == EINTR else { return false }
        continue
      }
      guard status & 0xFF == 0x7F else { return status == 0 }
      kill(getpid(), SIGSTOP)
      kill(process, SIGCONT)
    }
  }
}
