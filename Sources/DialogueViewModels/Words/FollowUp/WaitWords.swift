import DeskKit
import DialogueCore

/// What a wait for the citizen added to a term.
enum WaitWords {
  /// None for a date to which no wait moved the answer of the assignment.
  static func added(to deadline: Deadline, of id: AssignmentID, _ session: Session) -> Phrase? {
    guard let assignment = session.followUp[id],
      let wait = assignment.movedBy.compactMap({ session.followUp[$0] }).last(where: { wait in
        wait.struck == nil
          && wait.moved.contains { $0.assignment == id && $0.deadline == deadline }
      }), let end = wait.end, case .workingDays(let count) = deadline.rule
    else { return nil }
    let days = "\(DutyWords.shortDay(wait.content.on))–\(DutyWords.shortDay(end.on))"
    return Phrase(
      vi: "cộng \(count) ngày làm việc chờ công dân (\(days))",
      en: "plus \(TimeWords.counted(count, "working day")) of waiting for the citizen (\(days))"
    )
  }
}
