import DialogueApp
import Glibc

/// Standard output and standard error, a line at a time.
enum Output {
  /// Somebody reads standard output on a screen.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  static func print(_ line: String) {
    write("\(line)\n", to: STDOUT_FILENO)
  }

  /// A whole file, as it is.
  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// A part of a line on standard error.
  static func writeError(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  static func printError(_ line: String) {
    write("\(line)\n", to: STDERR_FILENO)
  }

  static func show(_ result: VerbResult) {
    // Complaints among the lines of a refused verb belong to standard error.
    for line in result.lines {
      line.hasPrefix("doithoai: ") ? printError(line) : print(line)
    }
  }

  /// Says what went wrong in the language that was asked for, even when nothing else was read.
  static func complain(_ complaint: Complaint, _ arguments: [String]) {
    printError(complaint.line(forArguments: arguments))
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
