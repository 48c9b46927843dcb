/// What is recorded again where the first record was wrong and has no way back.
package enum Restatement: CaseIterable, Equatable, Sendable {
  // Before the session.
  case plan
  case approval
  case delegation
  case coChairs
  case role
  case issue
  case newIssue
  case task
  case newTask
  case announcement
  case invitation
  case attendance
  case absence
  case postponement

  // The meeting.
  case presiding
  case item
  case itemMinutes
  case registration
  case person
  case speech
  case speechStart
  case slip
  case newSlip
  case slipOutcome
  case petition
  case request
  case conclusion
  case newConclusion
  case entry
  case entrySpeaker

  // After the meeting.
  case notice
  case noticeTask
  case transfer
}
