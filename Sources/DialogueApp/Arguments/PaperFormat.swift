/// A form in which papers are written; its name is the ending of their files.
package enum PaperFormat: String, CaseIterable, Sendable {
  case txt
  case md
  case docx
  case csv
  /// For a calendar program.
  case ics
}
