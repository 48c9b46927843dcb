import DeskKit
import DialogueCore

/// Something sent to the journal and not yet answered.
struct Pending: Sendable {
  /// What must be given back to the user if it is refused.
  enum Source: Sendable {
    case act
    case form(any DeskForm, FormDraft)
    case line(FieldDraft, LineLatch?)
    /// An act for which words were written in a bar; they are kept under this name.
    case bar(String)

    /// Words that the user wrote are at stake.
    var holdsWords: Bool { if case .act = self { false } else { true } }
  }

  let command: Command
  let source: Source
}
