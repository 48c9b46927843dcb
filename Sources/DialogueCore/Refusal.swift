/// Why a command was not done: the rule that forbids it, as facts.
///
/// The sentence that a user reads is made from these by the presenter.
package enum Refusal: Error, Equatable, Sendable {
  // Who may, and when.
  case notYours(role: Actor.Role)
  case wrongStage(stage: Stage)
  case archived
  case sealed

  // Taking back.
  case noSuchRecord
  case alreadyTakenBack(by: Int)
  case noWayBack(Repair)

  // What was on the screen is no longer so.
  case headChanged(now: RegistrationNumber?)
  case placeChanged(number: RegistrationNumber, now: Int?)
  case speechChanged(now: SpeechID?)
  case itemChanged(now: AgendaItemID?)
  case conclusionChanged(number: ConclusionNumber, version: Int, by: Actor, record: Int)

  // Nothing there.
  case noSuchItem
  case noSuchRegistration
  case noSuchSpeech
  case noSuchSlip
  case noSuchPetition
  case noSuchRequest
  case noSuchRound
  case noSuchConclusion
  case noSuchEntry
  case noSuchUnit
  case noSuchIssue
  case noSuchTask
  case noSuchAnnouncement
  case noSuchInvitation

  // What was entered.
  case textMissing
  case nameMissing
  case tooLong(limit: Int)
  case reasonMissing
  /// The ruleset wants it before a registration counts.
  case fieldRequired(RegistrationField)
  case numberOutOfRange
  case timeInFuture
  case timeInPast
  case timeTooFar(days: Int)
  case dayPassed(Day)
  case timeBeforeOpening
  case notSealedPrivately
  case birthYearUnlikely(first: Int, last: Int)
  case phoneUnfit(digits: ClosedRange<Int>)
  case deadlineNotReckoned(DeadlineError)
  case unitMissing
  case dateMissing
  /// A version of the calendar names one table for ever.
  case calendarVersionTaken(version: String)
  /// A calendar without a version, or without a working day in its week.
  case calendarUnfit

  // Before the session.
  case gaps([Gap])
  case delegationForbidden
  case alreadyDone
  /// A matter of an earlier session stands in the list already.
  case issueTaken(IssueID)

  // The programme.
  case itemNotPending(AgendaItemID)
  case itemNotCurrent(AgendaItemID)
  case peopleWaiting(count: Int)
  case itemBusy(speech: SpeechID)

  // The queue and the floor.
  case listClosed
  case duplicateWaiting(number: RegistrationNumber)
  /// Two of one list, by their places from 1, may be the same person.
  case duplicateInList(first: Int, second: Int)
  case someoneCalled(number: RegistrationNumber)
  case someoneSpeaking(speech: SpeechID)
  case decliningForbidden
  case noSuchTopic
  case noSuchTag
  case followUpsUsed(number: RegistrationNumber, allowed: Int)
  case floorByRegistration
  case speechHasWords(speech: SpeechID, entry: EntryID)
  case registrationNotWaiting(number: RegistrationNumber)
  case registrationNotCalled(number: RegistrationNumber)
  case registrationSpeaking(number: RegistrationNumber)
  case registrationWaiting(number: RegistrationNumber)
  case registrationHasWords(number: RegistrationNumber, entry: EntryID)
  case absentTooOften(number: RegistrationNumber, allowed: Int)
  case speechNotRunning(speech: SpeechID)
  case speechNotPaused(speech: SpeechID)
  case speechOver(speech: SpeechID)
  case nothingToWrite

  // Slips, petitions, answers.
  case slipSettled(SlipNumber)
  case petitionMerged(PetitionNumber, into: PetitionNumber)
  case petitionWithdrawn(PetitionNumber)
  case petitionConcluded(PetitionNumber, by: ConclusionNumber)
  case petitionGuided(PetitionNumber)
  case petitionNotMerged(PetitionNumber)
  case alreadyAsked(unit: UnitID, petition: PetitionNumber)
  case requestNotOpen(AnswerRequestID)
  case roundOpen(RoundID)
  case roundNotOpen(RoundID)

  // Conclusions.
  case conclusionNotDraft(ConclusionNumber)
  case conclusionNotSubmitted(ConclusionNumber)
  case conclusionAccepted(ConclusionNumber)
  case conclusionNotAccepted(ConclusionNumber)
  case nothingToSubmit
  case outcomeNotOffered(OutcomeKind)

  // The minutes.
  case entryStruck(EntryID)
  case entryNotStruck(EntryID)
  case unchanged
  case notReadBack
  case alreadyAdopted
  case notAdopted
  case refusalNotProvided
  case notSealed
  case alreadySigned(name: String)
  case noSuchSignature
  case recordCountDiffers(actual: Int)

  // After the meeting.
  case followUpOpen(count: Int)
  case noSuchStep
  case stepStruck(FollowUpStep)
  case stepNotStruck(FollowUpStep)
  case stepInUse(FollowUpStep)
  case dayInFuture(Day)
  case paperNumberMissing
  /// An earlier paper of the same year or term has the number.
  case paperNumberTaken(number: String, on: Day, session: String?)
  case groupChanged(PetitionGroupID, version: Int)
  case groupApproved(PetitionGroupID)
  case groupNotApproved(PetitionGroupID)
  case petitionGrouped(PetitionNumber, in: PetitionGroupID)
  case petitionAssigned(PetitionNumber)
  /// No unit has to answer it: there is nobody for whom a date can be set.
  case petitionNotAssigned(PetitionNumber)
  case alreadyAssigned(unit: UnitID, petition: PetitionNumber)
  case assignmentTransferred(AssignmentID, to: AssignmentID)
  case assignmentAnswered(AssignmentID, by: WrittenAnswerID)
  case alreadyReported(AssignmentID, by: ReportID)
  /// A paper that gives out what was raised is of the day of the meeting at the earliest.
  case assignedBeforeMeeting(Day)
  case receivedBeforeIssue(issued: Day)
  case answeredBeforeIssue(issued: Day)
  case endsBeforeItBegins(Day)
  case termNotRunning
  case dueChanged(now: Day)
  case extensionForbidden
  case extensionsUsed(allowed: Int)
  case extensionNotLater(due: Day)
  case alreadyWaiting(WaitID)
  case waitOver(WaitID)
  case escalationOpen(EscalationID)
  case noSuchCriterion(ItemID)
  case criteriaMissing([ItemID])
  case criteriaMet
  case notPetitioner
  case petitionClosed(PetitionNumber)
  case petitionNotClosed(PetitionNumber)
  case petitionNotDone(PetitionNumber, lacking: [SettlementGap])

  // The notice and its tasks.
  case noticeChanged(NoticeID, version: Int)
  case noticeNotDraft(NoticeID)
  case noticeNotApproved(NoticeID)
  case noticeNotSigned(NoticeID)
  case noticeNotIssued(NoticeID)
  case taskClosed(NoticeTaskID)
  case taskNotClosed(NoticeTaskID)
  case taskLacks(TaskPart)
}
