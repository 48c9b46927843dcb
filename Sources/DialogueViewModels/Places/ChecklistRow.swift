import DeskKit

/// One row of the checklist before the session, ready to be drawn.
struct ChecklistRow: Sendable {
  let id: DutyRow

  /// The duty's number in the list; none for a row under a duty.
  let number: Int?

  let sign: Sign?
  let text: Phrase
  var due = Phrase(verbatim: "")
  var proof = Phrase(verbatim: "")

  /// The rule behind it.
  var ground = Phrase(verbatim: "")

  /// Something is missing and its day has passed.
  var isOverdue = false

  /// Under a row that is itself under a duty.
  var isDeep = false

  /// The row as a filter reads it.
  func words(_ language: Language) -> String {
    [text, due, proof].map { $0(language) }.joined(separator: " ")
  }
}
