import DeskKit
import DialogueCore

/// Whose term an extension form is about: one of several assignments, or a milestone of a task.
enum ExtensionTarget: Sendable {
  case assignments(AssignmentRow)
  case milestone(NoticeTaskID, number: Int)

  func rows(_ session: Session) -> [FormRow] {
    if case .assignments(let row) = self { row.rows(session) } else { [] }
  }

  func title(_ session: Session) -> Phrase {
    switch self {
    case .assignments(let row): row.title(session)
    case .milestone(let task, let number):
      Phrase(verbatim: " · \(FollowUpStateWords.task(task)) · ")
        + Phrase(vi: "mốc \(number)", en: "milestone \(number)")
    }
  }

  func target(in form: Form) -> TermExtension.Target? {
    switch self {
    case .assignments(let row): row.one(in: form).map { .assignment(id: $0) }
    case .milestone(let task, let number): .milestone(task: task, number: number)
    }
  }

  var draft: String {
    switch self {
    case .assignments(let row): row.draft
    case .milestone(let task, let number): "milestone.\(task.rawValue).\(number)"
    }
  }
}
