extension Session {
  /// The date on which the unit's answer is owed now.
  ///
  /// The latest of the term as first reckoned, of its extensions and of the waits that moved it: each
  /// can only lengthen it, and a date that somebody set is overtaken when the paper turns out to have
  /// been received late. None once the petition is taken up again: an extension sets the date anew,
  /// and the first one stays on record.
  package func answerDeadline(of assignment: Assignment) -> Deadline? {
    let moves = recordedMoves(of: assignment)
    guard !moves.isEmpty else {
      return reopening(after: assignment) == nil ? assignment.clocks.answer?.deadline : nil
    }
    if let reopening = reopening(after: assignment) {
      // A date may be set in the very act of taking the petition up.
      return latest(moves.filter { $0.record >= reopening.record }.map(\.held.deadline))
    }
    return latest(
      [assignment.clocks.answer?.deadline].compactMap(\.self) + moves.map(\.held.deadline)
    )
  }

  /// The date on which the report to the authority is owed now: never before the answer itself.
  package func reportDeadline(of assignment: Assignment) -> Deadline? {
    guard let own = assignment.clocks.report?.deadline else { return nil }
    let answer = answerDeadline(of: assignment)
    if reopening(after: assignment) != nil { return answer }
    guard let answer, answer.due > own.due else { return own }
    return answer
  }

  /// The last time that the petition was taken up again under the assignment.
  func reopening(after assignment: Assignment) -> Reopening? {
    lastReopening(of: assignment.petition).flatMap { $0.record > assignment.record ? $0 : nil }
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
    let isTakenUp = assignment.acknowledgement != nil || anyAnswer(to: assignment) != nil
    if isTakenUp || isWorkedOn { return .inProgress }
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
