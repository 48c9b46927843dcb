/// The trace of one petition after the meeting.
package struct PetitionFollowUp: Equatable, Sendable {
  package var group: PetitionGroupID?

  /// In the order in which they were recorded, struck ones included, as the following lists.
  package var assignments: [AssignmentID] = []
  package var answers: [WrittenAnswerID] = []
  package var waits: [WaitID] = []
  package var escalations: [EscalationID] = []
  package var notices: [CitizenNoticeID] = []

  package var closing: Closing?
  package var reopenings: [Reopening] = []
}
