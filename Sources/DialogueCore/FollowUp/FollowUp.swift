/// What was done after the meeting, and what is still owed.
package struct FollowUp: Equatable, Sendable {
  /// By id, as the following lists.
  package var groups: [PetitionGroup] = []
  package var assignments: [Assignment] = []
  package var progress: [ProgressReport] = []
  package var difficulties: [Difficulty] = []
  package var extensions: [TermExtension] = []
  package var waits: [CitizenWait] = []
  package var escalations: [Escalation] = []
  package var answers: [WrittenAnswer] = []
  package var reports: [AuthorityReport] = []
  package var citizenNotices: [CitizenNotice] = []
  package var notices: [Notice] = []
  package var tasks: [NoticeTask] = []
  package var readings: [IndicatorReading] = []
  package var incidents: [Incident] = []
  package var urgings: [Urging] = []
  package var publications: [Publication] = []

  package subscript(_ id: PetitionGroupID) -> PetitionGroup? { Self.find(id, in: groups) }
  package subscript(_ id: AssignmentID) -> Assignment? { Self.find(id, in: assignments) }
  package subscript(_ id: ProgressID) -> ProgressReport? { Self.find(id, in: progress) }
  package subscript(_ id: DifficultyID) -> Difficulty? { Self.find(id, in: difficulties) }
  package subscript(_ id: ExtensionID) -> TermExtension? { Self.find(id, in: extensions) }
  package subscript(_ id: WaitID) -> CitizenWait? { Self.find(id, in: waits) }
  package subscript(_ id: EscalationID) -> Escalation? { Self.find(id, in: escalations) }
  package subscript(_ id: WrittenAnswerID) -> WrittenAnswer? { Self.find(id, in: answers) }
  package subscript(_ id: ReportID) -> AuthorityReport? { Self.find(id, in: reports) }
  package subscript(_ id: CitizenNoticeID) -> CitizenNotice? { Self.find(id, in: citizenNotices) }
  package subscript(_ id: NoticeID) -> Notice? { Self.find(id, in: notices) }
  package subscript(_ id: NoticeTaskID) -> NoticeTask? { Self.find(id, in: tasks) }
  package subscript(_ id: ReadingID) -> IndicatorReading? { Self.find(id, in: readings) }
  package subscript(_ id: IncidentID) -> Incident? { Self.find(id, in: incidents) }
  package subscript(_ id: UrgingID) -> Urging? { Self.find(id, in: urgings) }
  package subscript(_ id: PublicationID) -> Publication? { Self.find(id, in: publications) }

  // What follows asks about one assignment without a copy of the rest of it.

  /// Whether an assignment counts, as whatever part is asked for.
  func isStanding(_ id: AssignmentID, as part: AnswerRequest.Part? = nil) -> Bool {
    guard let place = place(of: id), assignments[place].isStanding else { return false }
    return part == nil || assignments[place].part == part
  }

  /// The paper that assigned it.
  func paper(of id: AssignmentID) -> PaperReference? {
    place(of: id).flatMap { assignments[$0].content.paper }
  }

  /// The answers that name an assignment.
  func answers(to id: AssignmentID) -> [WrittenAnswerID] {
    place(of: id).map { assignments[$0].answers } ?? []
  }

  private func place(of id: AssignmentID) -> Int? {
    Self.place(of: id, in: assignments)
  }

  private static func find<Noun>(_ id: Identifier<Noun>, in nouns: [Noun]) -> Noun? {
    place(of: id, in: nouns).map { nouns[$0] }
  }

  private static func place<Noun>(of id: Identifier<Noun>, in nouns: [Noun]) -> Int? {
    let place = id.place
    return nouns.indices.contains(place) ? place : nil
  }
}
