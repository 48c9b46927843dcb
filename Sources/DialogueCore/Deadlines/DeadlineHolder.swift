/// What a deadline of a session belongs to.
package enum DeadlineHolder: Codable, Hashable, Sendable {
  case conclusion(conclusion: ConclusionNumber, version: Int)
  case promise(entry: EntryID)
  case preparation(task: PreparationTaskID)
  /// Told to the public beforehand, by the ruleset's term.
  case announcement
  case invitations
  /// The unit's answer, as the assignment first set it.
  case answerTerm(assignment: AssignmentID)
  case reportTerm(assignment: AssignmentID)
  case acknowledgementTerm(assignment: AssignmentID)
  case extendedTerm(termExtension: ExtensionID)
  /// The unit's answer after a wait for the citizen.
  case waitedTerm(wait: WaitID, assignment: AssignmentID)
  case milestone(task: NoticeTaskID, number: Int)
  case indicator(task: NoticeTaskID)
  case incident(incident: IncidentID)
  /// Owed by the office after the meeting, by the ruleset's term.
  case duty(duty: Duty.After)
}
