import DialogueApp
import Glibc

/// How far a long export is, on one line of standard error; nothing where nobody looks on.
struct ProgressLine {
  private let office: Office
  private let isSeen: Bool

  init(_ office: Office) {
    self.office = office
    isSeen = isatty(STDERR_FILENO) == 1
  }

  func show(_ done: Int, of count: Int) {
    if isSeen { Output.writeError(Self.start + office.text(ExportWords.writing(done, of: count))) }
  }

  func clear() {
    if isSeen { Output.writeError(Self.start) }
  }

  /// The line from its start, empty.
  private static let start = "\r\u{1B}[K"
}
