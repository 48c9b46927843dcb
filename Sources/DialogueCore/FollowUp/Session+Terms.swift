extension Session {
  /// The date on which the unit's answer is owed now.
  ///
  /// The latest of the term as first reckoned, of its extensions and of the waits that moved it: each
  /// can only lengthen it, and a date that somebody set is overtaken when the paper turns out to have
  /// been received late.
  package func answerDeadline(of assignment: Assignment) -> Deadline? {
    let first = [assignment.clocks.answer?.deadline].compactMap(\.self)
    return latest(first + moves(of: assignment).map(\.deadline))
  }

  /// The date on which the report to the authority is owed now: never before the answer itself.
  package func reportDeadline(of assignment: Assignment) -> Deadline? {
    guard let own = assignment.clocks.report?.deadline else { return nil }
    guard let answer = answerDeadline(of: assignment), answer.due > own.due else { return own }
    return answer
  }

  package func deadline(of milestone: Milestone) -> Deadline? {
    let extensions = milestone.extensions.compactMap { followUp[$0] }.filter(\.isStanding)
    return latest([milestone.deadline].compactMap(\.self) + extensions.map(\.deadline))
  }

  /// The one that ends last; of those that end on one day, the newest.
  private func latest(_ deadlines: [Deadline]) -> Deadline? {
    deadlines.reversed().max { $0.due < $1.due }
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
