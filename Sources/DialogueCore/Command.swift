/// Everything a station can ask of a session.
///
/// A command names what it acts on and what its author saw, so that it is refused when another
/// station has changed that meanwhile. Acts of the chair may be given by the chair's station or, at
/// the chair's spoken word, by the secretary; the events say which.
///
/// Its name in a command file is the case's name with a dot before the second word: `enter.registration`.
package enum Command: Equatable, Codable, Sendable {
  // The journal itself.
  case attachStation(Attachment)
  case adoptCalendar(WorkingCalendar)
  /// Takes back all that a record did, by the commands that `undo(ofRecord:reason:)` names.
  case takeBack(record: Int, reason: String)

  // Before the session.
  case amendPlan(Plan)
  case approveContent(Approval)
  case revokeApproval
  case delegateChair(ChairDelegation)
  case nameCoChairs(persons: [Person])
  case assignRole(RoleAssignment)
  case collectIssue(IssueContent)
  case amendIssue(issue: IssueID, content: IssueContent)
  case dropIssue(issue: IssueID)
  case askPreparation(PreparationTaskContent)
  case completePreparation(task: PreparationTaskID, done: PreparationDone)
  case reopenPreparation(task: PreparationTaskID)
  case dropPreparation(task: PreparationTaskID)
  case announceSession(AnnouncementContent)
  case withdrawAnnouncement(announcement: AnnouncementID)
  case sendInvitations(InvitationContent)
  case withdrawInvitation(invitation: InvitationID)
  case countAttendance(AttendanceRow)
  case noteAbsence(Absence)
  case postponeSession(reason: String, until: PlannedDate?)
  case cancelSession(reason: String)

  // The course of the session.
  case openSession(gapsReason: String?)
  case adjournSession(resumesAt: Int64?, reason: String?)
  case resumeSession
  /// Ends the meeting; `unheardInWriting` turns everyone who still waits to a written answer.
  case closeSession(gapsReason: String?, unheardInWriting: Bool?)
  case archiveSession
  case handOverChair(to: Person, ground: Presiding.Ground, reason: String)
  case setHall(mode: HallMode)

  // The programme.
  case addItem(AgendaTemplateItem, after: AgendaItemID?)
  /// Makes the item current; `leaving` is the item that was current on the screen.
  case beginItem(item: AgendaItemID, leaving: AgendaItemID?)
  /// Finishes the item and takes up the next one; people who wait ask for a reason.
  case finishItem(item: AgendaItemID, beginning: AgendaItemID?, reason: String?)
  case skipItem(item: AgendaItemID, reason: String)
  case deferItem(item: AgendaItemID, reason: String)
  case reopenItem(item: AgendaItemID, reason: String)
  case planItem(item: AgendaItemID, minutes: Int)
  /// Takes back a step: `ended` is current again, `begun` is pending again.
  case retraceItem(ended: AgendaItemID?, begun: AgendaItemID?)

  // The queue.
  case enterRegistration(entry: RegistrationEntry, duplicate: DuplicateAnswer?)
  case importRegistrations(entries: [RegistrationEntry])
  case amendRegistration(number: RegistrationNumber, entry: RegistrationEntry)
  /// Puts a waiting registration at a place, 0 being the next; `from` is where it stood on the screen.
  case moveRegistration(number: RegistrationNumber, from: Int, to: Int, reason: String)
  case withdrawRegistration(number: RegistrationNumber, reason: String?)
  case declineRegistration(number: RegistrationNumber, reason: String)
  case writeRegistration(number: RegistrationNumber)
  /// A complaint or denunciation: the speaker is told where to send it and nothing is kept.
  case guideRegistration(number: RegistrationNumber)
  /// Back among those who wait: after an absence as the ruleset says, else at its old place.
  case returnRegistration(number: RegistrationNumber)
  /// All who wait, or those named, are answered in writing.
  case writeRemaining(numbers: [RegistrationNumber]?)
  case closeList
  case openList

  // The call and the floor.
  /// Calls the head of the queue; ends the speech that runs, named in `ending`.
  case callNext(expected: RegistrationNumber, ending: SpeechID?)
  case callRegistration(number: RegistrationNumber, ending: SpeechID?, reason: String?)
  /// Calls someone for the last word and closes the list in the same act.
  case giveLastWord(number: RegistrationNumber, ending: SpeechID?, reason: String?)
  /// A wrong call: back to the place where it stood; a clock that runs counts for nobody.
  case returnCall(number: RegistrationNumber, reason: String)
  case markAbsent(number: RegistrationNumber)
  case unmarkAbsent(number: RegistrationNumber)
  /// The one called begins, or a follow-up of the last speaker when `follows` is given.
  case startSpeech(registration: RegistrationNumber, follows: SpeechID?)
  /// The floor for someone without a registration, for a slip, an answer, the chair, a summary.
  case giveFloor(kind: Speech.Kind, speaker: Speaker, follows: SpeechID?)
  case pauseSpeech(speech: SpeechID)
  case resumeSpeech(speech: SpeechID)
  case endSpeech(speech: SpeechID)
  case cutOffSpeech(speech: SpeechID, reason: String)
  /// Adds seconds to what is granted; negative takes away.
  case adjustSpeech(speech: SpeechID, seconds: Int)
  /// "Actually started at": wall milliseconds.
  case correctStart(speech: SpeechID, at: Int64)
  case remindSpeaker(speech: SpeechID, kind: ReminderKind)
  /// A speech begun by mistake.
  case voidSpeech(speech: SpeechID)
  case reopenSpeech(speech: SpeechID)

  // Slips and petitions.
  case receiveSlip(SlipEntry)
  case amendSlip(slip: SlipNumber, entry: SlipEntry)
  case settleSlip(slip: SlipNumber, outcome: SlipOutcome)
  case voidSlip(slip: SlipNumber)
  /// One petition for each content, all of the same source.
  case raisePetitions(source: Petition.Source, contents: [PetitionContent])
  case amendPetition(petition: PetitionNumber, content: PetitionContent)
  case withdrawPetition(petition: PetitionNumber, reason: String)
  case restorePetition(petition: PetitionNumber)
  case mergePetitions(petitions: [PetitionNumber], into: PetitionNumber)
  case splitPetition(petition: PetitionNumber)
  case recordStance(petition: PetitionNumber, stance: Petition.Stance?)

  // Who answers, and what.
  /// `raising` is the source of a statement without petition: it becomes one in the same act.
  case assignAnswer(
    petitions: [PetitionNumber],
    raising: Petition.Source?,
    lead: UnitID,
    coordinating: [UnitID]
  )
  case passOnRequest(request: AnswerRequestID, to: UnitID)
  case promiseWriting(request: AnswerRequestID)
  case cancelRequests(requests: [AnswerRequestID])
  case recordAnswer(AnswerContent, line: MinutesDraft)
  case openRound(petitions: [PetitionNumber])
  /// A round that was closed by mistake goes on.
  case reopenRound(round: RoundID)
  case closeRound(round: RoundID)

  // Conclusions.
  case draftConclusion(
    scope: Conclusion.Scope,
    origin: Conclusion.Origin,
    content: ConclusionContent,
    stance: Petition.Stance?,
    supersedes: Supersession?,
    submitting: Bool?
  )
  /// `version` is the wording that was on the screen.
  case amendConclusion(conclusion: ConclusionNumber, version: Int, content: ConclusionContent)
  case submitConclusion(conclusion: ConclusionNumber, version: Int)
  case submitConclusions
  case recallConclusion(conclusion: ConclusionNumber)
  case acceptConclusion(conclusion: ConclusionNumber, version: Int)
  case returnConclusion(conclusion: ConclusionNumber, version: Int, reason: String)
  case reopenConclusion(conclusion: ConclusionNumber)
  case voidConclusion(conclusion: ConclusionNumber)

  // The minutes.
  case writeEntry(MinutesDraft)
  case correctEntry(entry: EntryID, text: String)
  case attributeEntry(entry: EntryID, speaker: Speaker)
  case strikeEntry(entry: EntryID, reason: String)
  case restoreEntry(entry: EntryID)
  case readBack
  case retractReadBack
  case adoptMinutes
  case retractAdoption
  /// `office` is the signatory of the ruleset in whose place the person signs.
  case signMinutes(person: Person, refusal: String?, office: ItemID? = nil)
  /// `record` is the one that holds the signature, or its refusal.
  case retractSignature(record: Int)
  /// `records` is the count that the secretary typed: all records so far.
  case sealMinutes(records: Int)

  // After the meeting: groups and assignments.
  case proposeGroup(GroupContent)
  /// `version` is the wording that was on the screen.
  case amendGroup(group: PetitionGroupID, version: Int, content: GroupContent)
  case approveGroup(group: PetitionGroupID, version: Int)
  case reopenGroup(group: PetitionGroupID)
  /// One assignment for each petition and each unit, all by one paper.
  case issueAssignments(
    petitions: [PetitionNumber],
    lead: UnitID,
    coordinating: [UnitID]?,
    content: AssignmentContent
  )
  case confirmReceipt(assignments: [AssignmentID], receipt: Receipt)
  case retractReceipt(assignments: [AssignmentID])
  case acknowledgeAssignments(assignments: [AssignmentID], acknowledgement: Acknowledgement)
  case retractAcknowledgement(assignments: [AssignmentID])
  /// Hands an assignment on to another unit, by a paper of its own.
  case transferAssignment(
    assignment: AssignmentID,
    to: UnitID,
    content: AssignmentContent,
    reason: String
  )
  /// The unit that had handed it on has it again.
  case returnAssignment(assignment: AssignmentID, reason: String)

  // After the meeting: the work.
  case reportProgress(ProgressContent)
  case reportDifficulty(DifficultyContent)
  case instructUnit(difficulty: DifficultyID, instruction: Instruction)
  case retractInstruction(difficulty: DifficultyID)
  /// `due` is the date that was on the screen.
  case extendTerm(target: TermExtension.Target, due: Day?, content: ExtensionContent)
  case tellExtension(
    termExtension: ExtensionID,
    citizenNotice: PaperReference?,
    authorityReport: PaperReference?
  )
  case awaitCitizen(petition: PetitionNumber, content: WaitContent)
  case endWait(wait: WaitID, end: WaitEnd)
  case reopenWait(wait: WaitID)
  case escalatePetitions(EscalationContent)
  case answerEscalation(escalation: EscalationID, answer: HigherAnswer)
  case reopenEscalation(escalation: EscalationID)
  case urgeUnit(UrgingContent)

  // After the meeting: the result.
  case answerInWriting(WrittenAnswerContent)
  /// Which points the answer makes clear, and whether it will do.
  case assessAnswer(answer: WrittenAnswerID, criteria: [ItemID], verdict: WrittenAnswer.Verdict)
  case reportResult(ReportContent)
  /// One notice for each petitioner, and for a body that gathered the matter; all of the petition who
  /// were not told when none is named.
  case tellPetitioners(
    petition: PetitionNumber,
    petitioners: [Speaker]?,
    content: CitizenNoticeContent
  )
  case recordReaction(notice: CitizenNoticeID, reaction: CitizenReaction?)
  case closePetition(petition: PetitionNumber, closing: ClosingContent)
  case retractClosing(petition: PetitionNumber)
  /// Taken up again: what was answered before counts no more, and stays on record.
  ///
  /// `term` is the new date of every unit that answers, set in the same act.
  case reopenPetition(petition: PetitionNumber, reason: String, term: DeadlineRule? = nil)
  case retractReopening(petition: PetitionNumber)
  case publishResults(PublicationContent)
  /// What somebody promised in the meeting was done.
  case keepPromise(entry: EntryID, done: PreparationDone)
  case retractKeeping(entry: EntryID)

  // The notice of conclusions and its tasks.
  case draftNotice(content: NoticeContent, tasks: [NoticeTaskContent]?)
  /// `version` is the wording that was on the screen.
  case amendNotice(notice: NoticeID, version: Int, content: NoticeContent)
  case approveNotice(notice: NoticeID, version: Int)
  case reopenNotice(notice: NoticeID)
  case signNotice(notice: NoticeID, signature: NoticeSignature)
  case retractNoticeSignature(notice: NoticeID)
  case issueNotice(notice: NoticeID, paper: PaperReference)
  case addTask(notice: NoticeID, content: NoticeTaskContent)
  case amendTask(task: NoticeTaskID, content: NoticeTaskContent)
  case completeMilestone(task: NoticeTaskID, milestone: Int, done: PreparationDone)
  case reopenMilestone(task: NoticeTaskID, milestone: Int)
  /// What a milestone without a date waits for came about: its clock runs from that day.
  case beginMilestone(task: NoticeTaskID, milestone: Int, fulfilment: Fulfilment)
  case retractBeginning(task: NoticeTaskID, milestone: Int)
  case readIndicator(task: NoticeTaskID, reading: ReadingContent)
  case fulfilCondition(task: NoticeTaskID, fulfilment: Fulfilment)
  case retractCondition(task: NoticeTaskID)
  case recordIncident(task: NoticeTaskID, content: IncidentContent)
  case resolveIncident(incident: IncidentID, done: PreparationDone)
  case reopenIncident(incident: IncidentID)
  case closeTask(task: NoticeTaskID, closing: ClosingContent)
  case reopenTask(task: NoticeTaskID, reason: String)

  /// What was recorded after the meeting by mistake counts no more, and stays on record.
  case strikeStep(step: FollowUpStep, reason: String)
  case restoreStep(step: FollowUpStep)
}

/// The ruling that a new one replaces, and why.
package struct Supersession: Hashable, Codable, Sendable {
  package var conclusion: ConclusionNumber
  package var reason: String

  package init(conclusion: ConclusionNumber, reason: String) {
    self.conclusion = conclusion
    self.reason = reason
  }
}
