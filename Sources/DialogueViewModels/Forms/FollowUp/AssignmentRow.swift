import DeskKit
import DialogueCore

/// The row in which a form asks which of several assignments it is about; none where there is one.
struct AssignmentRow {
  let candidates: [AssignmentID]
  private let matters: MatterRow

  /// One act may be about all of them where `takesAll` says so.
  init(candidates: [AssignmentID], takesAll: Bool = false) {
    self.candidates = candidates
    matters = MatterRow(candidates: candidates.map { .assignment(id: $0) }, takesAll: takesAll)
  }

  func rows(_ session: Session) -> [FormRow] { matters.rows(session) }

  func chosen(in form: Form) -> [AssignmentID] {
    matters.chosen(in: form).compactMap { matter in
      if case .assignment(let id) = matter { id } else { nil }
    }
  }

  /// Of forms that are about one.
  func one(in form: Form) -> AssignmentID? { chosen(in: form).first }

  func title(_ session: Session) -> Phrase { matters.title(session) }

  var draft: String { matters.draft }
}
