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
  /// - Returns: The text afterwards, cleaned of everything that could steer a terminal, its tabs left
  ///   to the field; nil when the editor ended with an error, as editors do when told to drop the
  ///   changes.
  /// - Throws: `SystemFault`.
  func edit(_ text: String) throws -> String? {
    try PrivateFolder.make(folder)
    let path = "\(folder)/edit-\(RandomText.hexadecimal(12)).txt"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    var isNeeded = false
    defer { if !isNeeded { unlink(path) } }
    do {
      defer { close(descriptor) }
      try TextFile.write(Array("\(text)\n".utf8), to: descriptor, path: path)
    }
    guard try run(on: path) else { return nil }
    // Until they are read the words are only there; where they cannot be, the fault names the file.
    isNeeded = true
    let edited = String(decoding: try TextFile.read(path), as: UTF8.self)
    isNeeded = false
    let cleaned = PrintableText.cleaned(edited, keepingNewlines: true, keepingTabs: true)
    return String(cleaned.reversed().drop { $0.isWhitespace }.reversed())
  }

  private func run(on path: String) throws -> Bool {
    let shell = ChildProcess(
      program: "/bin/sh",
      arguments: ["-c", "\(command) \"$1\"", "doithoai", path],
      streams: "/dev/tty"
    )
    return wait(for: try shell.start(inOwnGroup: false))
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
