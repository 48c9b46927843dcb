/// Anything recorded after the meeting that can be struck: it stays on record and counts no more.
package enum FollowUpStep: Hashable, Codable, Sendable {
  case group(id: PetitionGroupID)
  case assignment(id: AssignmentID)
  case progress(id: ProgressID)
  case difficulty(id: DifficultyID)
  case termExtension(id: ExtensionID)
  case wait(id: WaitID)
  case escalation(id: EscalationID)
  case writtenAnswer(id: WrittenAnswerID)
  case report(id: ReportID)
  case citizenNotice(id: CitizenNoticeID)
  case notice(id: NoticeID)
  case task(id: NoticeTaskID)
  case reading(id: ReadingID)
  case incident(id: IncidentID)
  case urging(id: UrgingID)
  case publication(id: PublicationID)
}
