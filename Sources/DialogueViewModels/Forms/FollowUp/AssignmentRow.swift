import DeskKit
import DialogueCore

/// The row in which a form asks which of several assignments it is about; none where there is one.
struct AssignmentRow {
  let candidates: [AssignmentID]

  /// Whether one act may be about all of them.
  var takesAll = false

  private static let id: FieldID = "assignment"
  private static let all = "all"

  func rows(_ session: Session) -> [FormRow] {
    guard candidates.count > 1 else { return [] }
    let each = candidates.map {
      Choice(id: "\($0.rawValue)", label: AssignmentWords.short($0, session))
    }
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

  func chosen(in form: Form) -> [AssignmentID] {
    guard candidates.count > 1 else { return candidates }
    let value = form.value(Self.id)
    return value == Self.all ? candidates : candidates.filter { "\($0.rawValue)" == value }
  }

  /// Of forms that are about one.
  func one(in form: Form) -> AssignmentID? { chosen(in: form).first }

  /// `· YK-03 Địa chính – Xây dựng`, where there is no choice.
  func title(_ session: Session) -> Phrase {
    guard candidates.count == 1, let only = candidates.first else {
      return Phrase(verbatim: candidates.isEmpty ? "" : " · \(candidates.count)")
    }
    return Phrase(verbatim: " · ") + AssignmentWords.short(only, session)
  }

  var draft: String { candidates.map { "\($0.rawValue)" }.joined(separator: ".") }
}
