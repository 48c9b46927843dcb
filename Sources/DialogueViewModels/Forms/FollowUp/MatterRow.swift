import DeskKit
import DialogueCore

/// What progress, difficulties and urging letters are about: one of several assignments, or a task.
enum MatterRow: Sendable {
  case assignments(AssignmentRow)
  case task(NoticeTaskID)

  func rows(_ session: Session) -> [FormRow] {
    switch self {
    case .assignments(let row): row.rows(session)
    case .task: []
    }
  }

  func title(_ session: Session) -> Phrase {
    switch self {
    case .assignments(let row): row.title(session)
    case .task(let id): Phrase(verbatim: " · \(FollowUpStateWords.task(id))")
    }
  }

  func matters(in form: Form) -> [FollowedMatter] {
    switch self {
    case .assignments(let row): row.chosen(in: form).map { .assignment(id: $0) }
    case .task(let id): [.task(id: id)]
    }
  }

  /// Who is asked to do it.
  func unit(in form: Form, _ session: Session) -> UnitID? {
    switch matters(in: form).first {
    case .assignment(let id): session.followUp[id]?.unit
    case .task(let id): session.followUp[id]?.content.lead
    case nil: nil
    }
  }

  var draft: String {
    switch self {
    case .assignments(let row): row.draft
    case .task(let id): "task.\(id.rawValue)"
    }
  }
}
