/// A form in which papers are written; its name is the ending of their files.
package enum PaperFormat: String, CaseIterable, Sendable {
  case txt
  case md
  case docx
  case csv
  case pdf

  /// For a calendar program.
  case ics

  /// Nothing that a terminal could show; each paper is a file of its own.
  package var isBinary: Bool {
    switch self {
    case .docx, .pdf: true
    case .txt, .md, .csv, .ics: false
    }
  }
}
