extension Session {
  /// The date on which the unit's answer is owed now.
  ///
  /// The newest extension or wait that stands, or the term as first reckoned where that ends later: a
  /// date that somebody set is overtaken when the paper turns out to have been received late.
  package func answerDeadline(of assignment: Assignment) -> Deadline? {
    let extended = standingExtensions(of: assignment).last.map { ($0.record, $0.deadline) }
    let waited = assignment.movedBy.reversed().lazy.compactMap { followUp[$0] }
      .first { $0.struck == nil && $0.end != nil }
    let moved = waited.flatMap { wait in
      wait.moved.first { $0.assignment == assignment.id }
        .map { (wait.endedIn ?? wait.record, $0.deadline) }
    }
    let newest = [extended, moved].compactMap(\.self).max { $0.0 < $1.0 }
    guard let first = assignment.clocks.answer?.deadline else { return newest?.1 }
    return newest.flatMap { $0.1.due < first.due ? nil : $0.1 } ?? first
  }

  /// The date on which the report to the authority is owed now: never before the answer itself.
  package func reportDeadline(of assignment: Assignment) -> Deadline? {
    guard let own = assignment.clocks.report?.deadline else { return nil }
    guard let answer = answerDeadline(of: assignment), answer.due > own.due else { return own }
    return answer
  }

  package func deadline(of milestone: Milestone) -> Deadline? {
    let extended = milestone.extensions.reversed().lazy.compactMap { followUp[$0] }
      .first(where: \.isStanding)
    return extended?.deadline ?? milestone.deadline
  }

  /// Every extension that stands, the first one first.
  package func standingExtensions(of assignment: Assignment) -> [TermExtension] {
    assignment.extensions.compactMap { followUp[$0] }.filter(\.isStanding)
  }

  package func standingExtensions(of target: TermExtension.Target) -> [TermExtension] {
    let ids =
      switch target {
      case .assignment(let id): followUp[id]?.extensions ?? []
      case .milestone(let task, let number): followUp[task]?.milestone(number)?.extensions ?? []
      }
    return ids.compactMap { followUp[$0] }.filter(\.isStanding)
  }

  /// Where an assignment stands.
  package func state(of assignment: Assignment) -> AssignmentState {
    if let reason = assignment.struck { return .struck(reason: reason) }
    if let next = assignment.transferredTo { return .transferred(to: next) }
    if let answer = standingAnswer(to: assignment) { return .answered(by: answer.id) }
    let isWorkedOn = assignment.progress.contains { followUp[$0]?.struck == nil }
    if assignment.acknowledgement != nil || isWorkedOn { return .inProgress }
    return assignment.receipt == nil ? .issued : .received
  }
}

/// Where an assignment stands.
package enum AssignmentState: Equatable, Sendable {
  /// Nobody has confirmed that the unit has the paper.
  case issued
  case received
  case inProgress
  case answered(by: WrittenAnswerID)
  case transferred(to: AssignmentID)
  case struck(reason: String)
}
