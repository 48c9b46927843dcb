import DialogueApp
import Glibc

/// Standard output and standard error, a line at a time.
enum Output {
  /// Somebody reads standard output on a screen.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The cells of a line on the screen that reads standard output, 80 where none does.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Words for people: nothing in them steers the terminal.
  static func print(_ line: String) {
    printExactly(ShownText.lines(line))
  }

  /// What programs read, or what this program has made of its own words alone.
  static func printExactly(_ line: String) {
    write("\(line)\n", to: STDOUT_FILENO)
  }

  /// A path for programs as it is, for people as words.
  static func printPath(_ path: String) {
    isatty(STDOUT_FILENO) == 1 ? print(path) : printExactly(path)
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
    write("\(ShownText.lines(line))\n", to: STDERR_FILENO)
  }

  static func show(_ result: VerbResult) {
    // Complaints among the lines of a refused verb belong to standard error.
    for line in result.lines {
      line.hasPrefix("doithoai: ") ? printError(line) : print(line)
    }
  }

  /// Lines of JSON, in which everything that could steer a terminal is escaped.
  static func showJSON(_ result: VerbResult) {
    for line in result.lines { printExactly(line) }
  }

  /// Says what went wrong in the language that was asked for, even when nothing else was read.
  static func complain(_ complaint: Complaint, _ arguments: [String]) {
    printError(complaint.line(forArguments: arguments))
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes all, or ends the program where standard output takes no more: whoever saved what was
  /// printed must not believe that it is whole.
  ///
  /// A reader that has seen enough (`| head`) is no fault.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EINTR {
        continue
      } else {
        let code = count < 0 ? errno : EIO
        if descriptor == STDOUT_FILENO, code != EPIPE { endUnwritten(code) }
        return
      }
    }
  }

  private static func endUnwritten(_ code: Int32) -> Never {
    complain(Complaint(standardOutput: code), CommandLine.arguments)
    exit(VerbResult.refused)
  }
}
