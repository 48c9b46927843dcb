import DeskKit
import DialogueCore

/// The row in which a form asks which of several assignments and tasks it is about; none where there
/// is one.
struct MatterRow {
  let candidates: [FollowedMatter]

  /// Whether one act may be about all of them.
  var takesAll = false

  private static let id: FieldID = "assignment"
  private static let all = "all"

  func rows(_ session: Session) -> [FormRow] {
    guard candidates.count > 1 else { return [] }
    let each = candidates.map { Choice(id: Self.id(of: $0), label: Self.name(of: $0, session)) }
    let every = Choice(id: Self.all, label: FollowUpLabels.every)
    let choices = takesAll ? [every] + each : each
    return [
      FormRow(
        Self.id,
        FollowUpLabels.assignment,
        .choice(choices, chosen: choices.first?.id),
        isRequired: true
      )
    ]
  }

  func chosen(in form: Form) -> [FollowedMatter] {
    guard candidates.count > 1 else { return candidates }
    let value = form.value(Self.id)
    return value == Self.all ? candidates : candidates.filter { Self.id(of: $0) == value }
  }

  /// Of forms that are about one.
  func one(in form: Form) throws(FormProblem) -> FollowedMatter {
    guard let matter = chosen(in: form).first else {
      throw FormProblem(StatusWords.nothingSelected, at: nil)
    }
    return matter
  }

  /// `· YK-03 Địa chính – Xây dựng`, where there is no choice.
  func title(_ session: Session) -> Phrase {
    guard candidates.count == 1, let only = candidates.first else {
      return Phrase(verbatim: candidates.isEmpty ? "" : " · \(candidates.count)")
    }
    return Phrase(verbatim: " · ") + Self.name(of: only, session)
  }

  /// Who is asked to do it.
  func unit(in form: Form, _ session: Session) -> UnitID? {
    switch chosen(in: form).first {
    case .assignment(let id): session.followUp[id]?.unit
    case .task(let id): session.followUp[id]?.content.lead
    case nil: nil
    }
  }

  var draft: String { candidates.map(Self.id).joined(separator: ".") }

  private static func id(of matter: FollowedMatter) -> String {
    switch matter {
    case .assignment(let id): "\(id.rawValue)"
    case .task(let id): "task.\(id.rawValue)"
    }
  }

  private static func name(of matter: FollowedMatter, _ session: Session) -> Phrase {
    switch matter {
    case .assignment(let id): AssignmentWords.short(id, session)
    case .task(let id): Phrase(verbatim: FollowUpStateWords.task(id))
    }
  }
}
