/// Everything that can have happened in a session, as the journal records it.
///
/// The kind of an event in the journal is its case's name with a dot before the second word
/// (`registration.entered`); a payload without a label is the event's data itself. Names, labels and
/// their order are a format: a journal outlives the program, so they only ever grow.
///
/// A session keeps every event, each as large as the largest: what is larger than a line of the
/// minutes is `indirect`, or 100,000 records would take four times as much memory for their events.
package enum Event: Equatable, Codable, Sendable {
  // The journal itself.
  case journalOpened(JournalHeader)
  case journalAttached(station: Actor, attachment: Attachment)
  case journalDetached(station: Actor, run: String)
  case journalRecovered(dropped: Int, sha256: String, file: String)
  case journalRepaired(from: String, kept: Int, dropped: Int)
  case journalClock(wallStep: Int64, uptimeStep: Int64)
  case journalContinued(journal: String, record: Int, hash: String)
  case calendarAdopted(WorkingCalendar)
  indirect case rulesetAdopted(Ruleset)
  case catalogueAdopted(Catalogue)
  /// Every deadline still to be kept under the calendar adopted before, old and new.
  case deadlinesReckoned(changes: [DeadlineChange])

  // Before the session.
  indirect case sessionPlanned(Plan)
  indirect case planAmended(Plan, announceAnew: Bool)
  case contentApproved(Approval)
  case approvalRevoked
  case chairDelegated(ChairDelegation, isForbidden: Bool)
  case chairsNamed(persons: [Person])
  case roleAssigned(RoleAssignment)
  case issueCollected(issue: IssueID, content: IssueContent)
  case issueAmended(issue: IssueID, content: IssueContent)
  case issueDropped(issue: IssueID)
  indirect case preparationAsked(
    task: PreparationTaskID,
    content: PreparationTaskContent,
    deadline: Deadline?
  )
  case preparationCompleted(task: PreparationTaskID, done: PreparationDone)
  case preparationReopened(task: PreparationTaskID)
  case preparationDropped(task: PreparationTaskID)
  case sessionAnnounced(announcement: AnnouncementID, content: AnnouncementContent)
  case announcementWithdrawn(announcement: AnnouncementID)
  case invitationsSent(invitation: InvitationID, content: InvitationContent)
  case invitationWithdrawn(invitation: InvitationID)
  case attendanceCounted(AttendanceRow)
  case absenceNoted(Absence)
  case sessionPostponed(reason: String, until: PlannedDate?)
  case sessionCancelled(reason: String)

  // The course of the session.
  case sessionOpened(presiding: Person, ground: Presiding.Ground, gaps: [Gap], reason: String?)
  case sessionAdjourned(resumesAt: Int64?, reason: String?)
  case sessionResumed
  case sessionClosed(gaps: [Gap], reason: String?)
  case sessionArchived
  case chairHanded(to: Person, ground: Presiding.Ground, reason: String)
  case hallSet(mode: HallMode)

  // The programme.
  case itemAdded(item: AgendaItemID, template: AgendaTemplateItem, after: AgendaItemID?)
  case itemBegun(item: AgendaItemID)
  case itemFinished(item: AgendaItemID, waiting: Int, reason: String?)
  case itemLeft(item: AgendaItemID)
  case itemSkipped(item: AgendaItemID, reason: String)
  case itemDeferred(item: AgendaItemID, reason: String)
  case itemReopened(item: AgendaItemID, reason: String)
  case itemPlanned(item: AgendaItemID, minutes: Int)
  /// Steps taken back: `ended` counts on as if it had never ended, `begun` as if never begun.
  case itemRetraced(ended: AgendaItemID?, begun: AgendaItemID?)

  // The queue.
  indirect case registrationEntered(
    registration: RegistrationNumber,
    entry: RegistrationEntry,
    place: Int,
    earlier: RegistrationNumber?
  )
  indirect case registrationAmended(registration: RegistrationNumber, entry: RegistrationEntry)
  case registrationMoved(registration: RegistrationNumber, from: Int, to: Int, reason: String)
  case registrationWithdrawn(registration: RegistrationNumber, reason: String?)
  case registrationDeclined(registration: RegistrationNumber, reason: String, authority: Authority)
  case registrationWritten(registration: RegistrationNumber)
  case registrationGuided(registration: RegistrationNumber)
  case registrationUnheard(registration: RegistrationNumber)
  /// Waits again, at a place; `isSecondCall` after an absence.
  case registrationReturned(registration: RegistrationNumber, place: Int, isSecondCall: Bool)
  case listClosed
  case listOpened

  // The call and the floor.
  /// `place` is where it waited, 0 being the head; past the head there is a reason.
  case registrationCalled(registration: RegistrationNumber, place: Int, reason: String?)
  /// Called by mistake: back to the place where it stood.
  case callReturned(registration: RegistrationNumber, place: Int, reason: String)
  case registrationAbsent(registration: RegistrationNumber)
  /// There after all: called again.
  case absenceRetracted(registration: RegistrationNumber)
  case speechStarted(
    speech: SpeechID,
    kind: Speech.Kind,
    speaker: Speaker,
    item: AgendaItemID?,
    follows: SpeechID?,
    allotted: Int?
  )
  case speechPaused(speech: SpeechID)
  case speechResumed(speech: SpeechID)
  case speechEnded(speech: SpeechID)
  case speechCut(speech: SpeechID, reason: String)
  case speechAdjusted(speech: SpeechID, seconds: Int)
  case speechStartCorrected(speech: SpeechID, at: Int64)
  case speakerReminded(speech: SpeechID, kind: ReminderKind)
  case speechVoided(speech: SpeechID)
  case speechReopened(speech: SpeechID)

  // Slips and petitions.
  indirect case slipReceived(slip: SlipNumber, entry: SlipEntry)
  indirect case slipAmended(slip: SlipNumber, entry: SlipEntry)
  case slipSettled(slip: SlipNumber, outcome: SlipOutcome)
  case slipJoined(slip: SlipNumber, petition: PetitionNumber)
  case slipVoided(slip: SlipNumber)
  case petitionRaised(
    petition: PetitionNumber,
    source: Petition.Source,
    content: PetitionContent,
    petitioners: [Speaker]
  )
  case petitionAmended(petition: PetitionNumber, content: PetitionContent)
  case petitionWithdrawn(petition: PetitionNumber, reason: String)
  case petitionRestored(petition: PetitionNumber)
  case petitionsMerged(petitions: [PetitionNumber], into: PetitionNumber)
  case petitionSplit(petition: PetitionNumber, from: PetitionNumber)
  case stanceRecorded(petition: PetitionNumber, stance: Petition.Stance?)

  // Who answers, and what.
  case answerRequested(
    request: AnswerRequestID,
    petition: PetitionNumber,
    unit: UnitID,
    part: AnswerRequest.Part,
    authority: Authority
  )
  case requestPassed(request: AnswerRequestID, to: AnswerRequestID)
  case requestPromised(request: AnswerRequestID)
  case requestCancelled(request: AnswerRequestID)
  case answerRecorded(answer: AnswerID, content: AnswerContent, entry: EntryID)
  case requestAnswered(request: AnswerRequestID, answer: AnswerID)
  indirect case promiseMade(
    entry: EntryID,
    petitions: [PetitionNumber],
    speaker: Speaker,
    text: String,
    deadline: Deadline?
  )
  case roundOpened(round: RoundID, petitions: [PetitionNumber])
  case roundClosed(round: RoundID)
  case roundReopened(round: RoundID)

  // Conclusions.
  indirect case conclusionDrafted(
    conclusion: ConclusionNumber,
    scope: Conclusion.Scope,
    origin: Conclusion.Origin,
    content: ConclusionContent,
    deadline: Deadline?,
    supersedes: Supersession?
  )
  indirect case conclusionAmended(
    conclusion: ConclusionNumber,
    content: ConclusionContent,
    deadline: Deadline?
  )
  case conclusionSubmitted(conclusion: ConclusionNumber)
  case conclusionRecalled(conclusion: ConclusionNumber)
  case conclusionAccepted(
    conclusion: ConclusionNumber,
    version: Int,
    authority: Authority,
    presiding: Person?,
    isAmended: Bool
  )
  case conclusionReturned(conclusion: ConclusionNumber, reason: String, authority: Authority)
  case conclusionReopened(conclusion: ConclusionNumber)
  case conclusionSuperseded(
    conclusion: ConclusionNumber,
    by: ConclusionNumber,
    reason: String
  )
  case conclusionVoided(conclusion: ConclusionNumber)

  // The minutes.
  case entryWritten(
    entry: EntryID,
    kind: MinutesEntry.Kind,
    text: String,
    speaker: Speaker,
    item: AgendaItemID?,
    speech: SpeechID?,
    petitions: [PetitionNumber],
    happenedAt: Int64,
    isLate: Bool
  )
  case entryCorrected(entry: EntryID, text: String)
  case entryAttributed(entry: EntryID, speaker: Speaker)
  case entryStruck(entry: EntryID, reason: String)
  case entryRestored(entry: EntryID)
  case minutesRead
  case readBackRetracted
  case minutesAdopted
  case adoptionRetracted
  case minutesSigned(person: Person, refusal: String?, office: ItemID? = nil)
  case signatureRetracted(record: Int)
  case minutesSealed(upto: Int, version: Int)

  // After the meeting: groups and assignments.
  case groupProposed(group: PetitionGroupID, content: GroupContent)
  case groupAmended(group: PetitionGroupID, content: GroupContent)
  case groupApproved(group: PetitionGroupID, version: Int, authority: Authority)
  case groupReopened(group: PetitionGroupID)
  indirect case assignmentIssued(
    assignment: AssignmentID,
    petition: PetitionNumber,
    unit: UnitID,
    part: AnswerRequest.Part,
    content: AssignmentContent,
    clocks: AssignmentClocks,
    authority: Authority
  )
  indirect case receiptConfirmed(
    assignment: AssignmentID,
    receipt: Receipt,
    clocks: AssignmentClocks
  )
  indirect case receiptRetracted(assignment: AssignmentID, clocks: AssignmentClocks)
  case assignmentAcknowledged(assignment: AssignmentID, acknowledgement: Acknowledgement)
  case acknowledgementRetracted(assignment: AssignmentID)
  case assignmentTransferred(assignment: AssignmentID, to: AssignmentID, reason: String)
  /// The unit that had handed it on has it again.
  case assignmentReturned(assignment: AssignmentID, reason: String)

  // After the meeting: the work.
  case progressReported(progress: ProgressID, content: ProgressContent)
  case difficultyReported(difficulty: DifficultyID, content: DifficultyContent)
  case unitInstructed(difficulty: DifficultyID, instruction: Instruction, authority: Authority)
  case instructionRetracted(difficulty: DifficultyID)
  indirect case termExtended(
    termExtension: ExtensionID,
    target: TermExtension.Target,
    content: ExtensionContent,
    before: Deadline?,
    deadline: Deadline
  )
  case extensionTold(
    termExtension: ExtensionID,
    citizenNotice: PaperReference?,
    authorityReport: PaperReference?
  )
  case citizenAwaited(wait: WaitID, petition: PetitionNumber, content: WaitContent)
  /// `moved` are the terms that the ruleset stops meanwhile, with their new dates.
  case waitEnded(wait: WaitID, end: WaitEnd, moved: [MovedTerm])
  case waitReopened(wait: WaitID)
  case petitionsEscalated(escalation: EscalationID, content: EscalationContent)
  case escalationAnswered(escalation: EscalationID, answer: HigherAnswer)
  case escalationReopened(escalation: EscalationID)
  case unitUrged(urging: UrgingID, content: UrgingContent)

  // After the meeting: the result.
  case answerWritten(
    answer: WrittenAnswerID,
    content: WrittenAnswerContent,
    verdict: WrittenAnswer.Verdict
  )
  case answerAssessed(
    answer: WrittenAnswerID,
    criteria: [ItemID],
    verdict: WrittenAnswer.Verdict,
    authority: Authority
  )
  case resultReported(report: ReportID, content: ReportContent)
  indirect case petitionerTold(
    notice: CitizenNoticeID,
    petition: PetitionNumber,
    petitioner: Speaker,
    content: CitizenNoticeContent
  )
  case reactionRecorded(notice: CitizenNoticeID, reaction: CitizenReaction?)
  case petitionClosed(petition: PetitionNumber, closing: ClosingContent, authority: Authority)
  case closingRetracted(petition: PetitionNumber, closing: ClosingContent)
  case petitionReopened(petition: PetitionNumber, reason: String, authority: Authority)
  case reopeningRetracted(petition: PetitionNumber)
  case resultsPublished(publication: PublicationID, content: PublicationContent)
  case promiseKept(entry: EntryID, done: PreparationDone)
  case keepingRetracted(entry: EntryID)

  // The notice of conclusions and its tasks.
  case noticeDrafted(notice: NoticeID, content: NoticeContent)
  case noticeAmended(notice: NoticeID, content: NoticeContent)
  case noticeApproved(notice: NoticeID, version: Int, authority: Authority)
  case noticeReopened(notice: NoticeID)
  case noticeSigned(notice: NoticeID, signature: NoticeSignature)
  case noticeSignatureRetracted(notice: NoticeID)
  case noticeIssued(notice: NoticeID, paper: PaperReference)
  indirect case taskAdded(task: NoticeTaskID, notice: NoticeID, content: NoticeTaskContent)
  indirect case taskAmended(task: NoticeTaskID, content: NoticeTaskContent)
  case milestoneSet(task: NoticeTaskID, milestone: Int, deadline: Deadline)
  case milestoneCompleted(task: NoticeTaskID, milestone: Int, done: PreparationDone)
  case milestoneReopened(task: NoticeTaskID, milestone: Int)
  /// Without a deadline where the term has none even then.
  case milestoneBegun(
    task: NoticeTaskID,
    milestone: Int,
    fulfilment: Fulfilment,
    deadline: Deadline?
  )
  case beginningRetracted(task: NoticeTaskID, milestone: Int)
  case indicatorRead(reading: ReadingID, task: NoticeTaskID, content: ReadingContent)
  case indicatorSet(task: NoticeTaskID, deadline: Deadline)
  case conditionFulfilled(task: NoticeTaskID, fulfilment: Fulfilment)
  case conditionRetracted(task: NoticeTaskID)
  case incidentRecorded(
    incident: IncidentID,
    task: NoticeTaskID,
    content: IncidentContent,
    deadline: Deadline
  )
  case incidentResolved(incident: IncidentID, done: PreparationDone)
  case incidentReopened(incident: IncidentID)
  case taskClosed(task: NoticeTaskID, closing: ClosingContent, authority: Authority)
  case taskReopened(task: NoticeTaskID, reason: String, authority: Authority)

  case stepStruck(step: FollowUpStep, reason: String)
  case stepRestored(step: FollowUpStep)
}
