extension Session {
  /// Decides what `command` would do to this session, without doing it.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - actor: In whose name.
  ///   - moment: When it takes place.
  ///   - papers: The papers of other sessions of the office, whose numbers are taken.
  /// - Returns: The events to record, in order; never empty.
  /// - Throws: The rule that forbids the command.
  package func decide(
    _ command: Command,
    as actor: Actor,
    at moment: Moment,
    papersElsewhere papers: [IssuedPaper] = []
  ) throws(Refusal) -> [Event] {
    var moment = moment
    moment.boot = boot
    return try decide(command, Act(actor: actor, moment: moment, papersElsewhere: papers))
  }

  /// A command as a part of an act.
  func decide(_ command: Command, _ act: Act) throws(Refusal) -> [Event] {
    let actor = act.actor
    guard command.isOpen(to: actor.role) else { throw .notYours(role: actor.role) }
    guard stage != .archived || command.isOfJournal else { throw .archived }

    return try reckoningRevived(try events(of: command, as: actor, act), act)
  }

  /// One line for each command; its rule stands with its topic.
  private func events(
    of command: Command,
    as actor: Actor,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    switch command {
    case .attachStation(let attachment):
      [.journalAttached(station: actor, attachment: attachment)]
    case .adoptCalendar(let calendar): try adopt(calendar)
    case .takeBack(let record, let reason): try takeBack(record, reason, act)

    case .amendPlan(let plan): try amendPlan(plan)
    case .approveContent(let approval): try approveContent(approval)
    case .revokeApproval: try revokingApproval()
    case .delegateChair(let delegation): try delegateChair(delegation)
    case .nameCoChairs(let persons): try nameCoChairs(persons)
    case .assignRole(let role): try assignRole(role)
    case .collectIssue(let content): try collectIssue(content)
    case .amendIssue(let issue, let content): try amendIssue(issue, content)
    case .dropIssue(let issue): try dropIssue(issue)
    case .askPreparation(let content): try askPreparation(content, act)
    case .completePreparation(let task, let done): try completePreparation(task, done)
    case .reopenPreparation(let task): try reopenPreparation(task)
    case .dropPreparation(let task): try dropPreparation(task)
    case .announceSession(let content): try announceSession(content)
    case .withdrawAnnouncement(let announcement): try withdrawAnnouncement(announcement)
    case .sendInvitations(let content): try sendInvitations(content, act)
    case .withdrawInvitation(let invitation): try withdrawInvitation(invitation)
    case .countAttendance(let row): try countAttendance(row)
    case .noteAbsence(let absence): try noteAbsence(absence)
    case .postponeSession(let reason, let until): try postponeSession(reason, until, act)
    case .cancelSession(let reason): try cancelSession(reason)

    case .openSession(let reason): try openSession(reason, act)
    case .adjournSession(let resumesAt, let reason): try adjournSession(resumesAt, reason, act)
    case .resumeSession: try resumeSession()
    case .closeSession(let reason, let inWriting):
      try closeSession(reason, unheardInWriting: inWriting == true)
    case .archiveSession: try archiveSession()
    case .handOverChair(let person, let ground, let reason):
      try handOverChair(person, ground, reason)
    case .setHall(let mode): try setHall(mode)

    case .addItem(let template, let after): try addItem(template, after)
    case .beginItem(let item, let leaving): try beginItem(item, leaving: leaving)
    case .finishItem(let item, let beginning, let reason):
      try finishItem(item, beginning: beginning, reason)
    case .skipItem(let item, let reason): try skipItem(item, reason)
    case .deferItem(let item, let reason): try deferItem(item, reason)
    case .reopenItem(let item, let reason): try reopenItem(item, reason)
    case .planItem(let item, let minutes): try planItem(item, minutes)
    case .retraceItem(let ended, let begun): try retraceItem(ended: ended, begun: begun)

    case .enterRegistration(let entry, let duplicate):
      try enterRegistration(entry, duplicate)
    case .importRegistrations(let entries): try importRegistrations(entries)
    case .amendRegistration(let number, let entry): try amendRegistration(number, entry)
    case .moveRegistration(let number, let from, let to, let reason):
      try moveRegistration(number, from: from, to: to, reason)
    case .withdrawRegistration(let number, let reason): try withdrawRegistration(number, reason)
    case .declineRegistration(let number, let reason):
      try declineRegistration(number, reason, act)
    case .writeRegistration(let number): try writeRegistration(number)
    case .guideRegistration(let number): try guideRegistration(number)
    case .returnRegistration(let number): try returnRegistration(number)
    case .writeRemaining(let numbers): try writeRemaining(numbers)
    case .closeList: try closeList()
    case .openList: try openList()

    case .callNext(let expected, let ending): try callNext(expected, ending: ending)
    case .callRegistration(let number, let ending, let reason):
      try callRegistration(number, ending: ending, reason)
    case .giveLastWord(let number, let ending, let reason):
      try giveLastWord(number, ending: ending, reason)
    case .returnCall(let number, let reason): try returnCall(number, reason)
    case .markAbsent(let number): try markAbsent(number)
    case .unmarkAbsent(let number): try unmarkAbsent(number)
    case .startSpeech(let number, let follows): try startSpeech(number, follows: follows)
    case .giveFloor(let kind, let speaker, let follows):
      try giveFloor(kind, speaker, follows: follows)
    case .pauseSpeech(let speech): try pauseSpeech(speech)
    case .resumeSpeech(let speech): try resumeSpeech(speech)
    case .endSpeech(let speech): try endSpeech(speech)
    case .cutOffSpeech(let speech, let reason): try cutOffSpeech(speech, reason)
    case .adjustSpeech(let speech, let seconds): try adjustSpeech(speech, seconds)
    case .correctStart(let speech, let wall): try correctStart(speech, wall, act)
    case .remindSpeaker(let speech, let kind): try remindSpeaker(speech, kind)
    case .voidSpeech(let speech): try voidSpeech(speech)
    case .reopenSpeech(let speech): try reopenSpeech(speech)

    case .receiveSlip(let entry): try receiveSlip(entry)
    case .amendSlip(let slip, let entry): try amendSlip(slip, entry)
    case .settleSlip(let slip, let outcome): try settleSlip(slip, outcome)
    case .voidSlip(let slip): try voidSlip(slip)
    case .raisePetitions(let source, let contents): try raisePetitions(source, contents)
    case .amendPetition(let petition, let content): try amendPetition(petition, content)
    case .withdrawPetition(let petition, let reason): try withdrawPetition(petition, reason)
    case .restorePetition(let petition): try restorePetition(petition)
    case .mergePetitions(let petitions, let into): try mergePetitions(petitions, into: into)
    case .splitPetition(let petition): try splitPetition(petition)
    case .recordStance(let petition, let stance): try recordStance(petition, stance)

    case .assignAnswer(let petitions, let source, let lead, let coordinating):
      try assignAnswer(petitions, raising: source, lead, coordinating, act)
    case .passOnRequest(let request, let unit): try passOnRequest(request, to: unit, act)
    case .promiseWriting(let request): try promiseWriting(request)
    case .cancelRequests(let requests): try cancelRequests(requests)
    case .recordAnswer(let content, let line): try recordAnswer(content, line, act)
    case .openRound(let petitions): try openRound(petitions)
    case .closeRound(let round): try closeRound(round)
    case .reopenRound(let round): try reopenRound(round)

    case .draftConclusion(
      let scope,
      let origin,
      let content,
      let stance,
      let supersedes,
      let submitting
    ):
      try draftConclusion(
        scope,
        origin,
        content,
        stance,
        supersedes,
        submitting: submitting == true,
        act
      )
    case .amendConclusion(let number, let version, let content):
      try amendConclusion(number, version, content, act)
    case .submitConclusion(let number, let version): try submitConclusion(number, version)
    case .submitConclusions: try submitConclusions()
    case .recallConclusion(let number): try recallConclusion(number)
    case .acceptConclusion(let number, let version): try acceptConclusion(number, version, act)
    case .returnConclusion(let number, let version, let reason):
      try returnConclusion(number, version, reason, act)
    case .reopenConclusion(let number): try reopenConclusion(number)
    case .voidConclusion(let number): try voidConclusion(number)

    case .writeEntry(let draft): try writeEntry(draft, act)
    case .correctEntry(let entry, let text): try correctEntry(entry, text)
    case .attributeEntry(let entry, let speaker): try attributeEntry(entry, speaker)
    case .strikeEntry(let entry, let reason): try strikeEntry(entry, reason)
    case .restoreEntry(let entry): try restoreEntry(entry)
    case .readBack: try readBack()
    case .retractReadBack: try retractReadBack()
    case .adoptMinutes: try adoptMinutes()
    case .retractAdoption: try retractAdoption()
    case .signMinutes(let person, let refusal, let office):
      try signMinutes(person, refusal, as: office)
    case .retractSignature(let record): try retractSignature(record)
    case .sealMinutes(let records): try sealMinutes(records)

    case .proposeGroup(let content): try proposeGroup(content)
    case .amendGroup(let group, let version, let content):
      try amendGroup(group, version, content)
    case .approveGroup(let group, let version): try approveGroup(group, version, act)
    case .reopenGroup(let group): try reopenGroup(group)
    case .issueAssignments(let petitions, let lead, let coordinating, let content):
      try issueAssignments(petitions, lead, coordinating ?? [], content, act)
    case .confirmReceipt(let assignments, let receipt):
      try confirmReceipt(assignments, receipt, act)
    case .retractReceipt(let assignments): try retractReceipt(assignments)
    case .acknowledgeAssignments(let assignments, let acknowledgement):
      try acknowledgeAssignments(assignments, acknowledgement, act)
    case .retractAcknowledgement(let assignments): try retractAcknowledgement(assignments)
    case .transferAssignment(let assignment, let unit, let content, let reason):
      try transferAssignment(assignment, to: unit, content, reason, act)
    case .returnAssignment(let assignment, let reason): try returnAssignment(assignment, reason)

    case .reportProgress(let content): try reportProgress(content, act)
    case .reportDifficulty(let content): try reportDifficulty(content, act)
    case .instructUnit(let difficulty, let instruction):
      try instructUnit(difficulty, instruction, act)
    case .retractInstruction(let difficulty): try retractInstruction(difficulty)
    case .extendTerm(let target, let due, let content):
      try extendTerm(target, due, content, act)
    case .tellExtension(let termExtension, let citizenNotice, let authorityReport):
      try tellExtension(termExtension, citizenNotice, authorityReport, act)
    case .awaitCitizen(let petition, let content): try awaitCitizen(petition, content, act)
    case .endWait(let wait, let end): try endWait(wait, end, act)
    case .reopenWait(let wait): try reopenWait(wait)
    case .escalatePetitions(let content): try escalatePetitions(content, act)
    case .answerEscalation(let escalation, let answer):
      try answerEscalation(escalation, answer, act)
    case .reopenEscalation(let escalation): try reopenEscalation(escalation)
    case .urgeUnit(let content): try urgeUnit(content, act)

    case .answerInWriting(let content): try answerInWriting(content, act)
    case .assessAnswer(let answer, let criteria, let verdict):
      try assessAnswer(answer, criteria, verdict, act)
    case .reportResult(let content): try reportResult(content, act)
    case .tellPetitioners(let petition, let petitioners, let content):
      try tellPetitioners(petition, petitioners, content, act)
    case .recordReaction(let notice, let reaction): try recordReaction(notice, reaction, act)
    case .closePetition(let petition, let closing): try closePetition(petition, closing, act)
    case .retractClosing(let petition): try retractClosing(petition)
    case .reopenPetition(let petition, let reason, let term):
      try reopenPetition(petition, reason, term, act)
    case .retractReopening(let petition): try retractReopening(petition)
    case .publishResults(let content): try publishResults(content, act)

    case .draftNotice(let content, let tasks): try draftNotice(content, tasks ?? [], act)
    case .amendNotice(let notice, let version, let content):
      try amendNotice(notice, version, content)
    case .approveNotice(let notice, let version): try approveNotice(notice, version, act)
    case .reopenNotice(let notice): try reopenNotice(notice)
    case .signNotice(let notice, let signature): try signNotice(notice, signature, act)
    case .retractNoticeSignature(let notice): try retractNoticeSignature(notice)
    case .issueNotice(let notice, let paper): try issueNotice(notice, paper, act)
    case .addTask(let notice, let content): try addTask(notice, content, act)
    case .amendTask(let task, let content): try amendTask(task, content, act)
    case .keepPromise(let entry, let done): try keepPromise(entry, done, act)
    case .retractKeeping(let entry): try retractKeeping(entry)
    case .completeMilestone(let task, let milestone, let done):
      try completeMilestone(task, milestone, done, act)
    case .reopenMilestone(let task, let milestone): try reopenMilestone(task, milestone)
    case .beginMilestone(let task, let milestone, let fulfilment):
      try beginMilestone(task, milestone, fulfilment, act)
    case .retractBeginning(let task, let milestone): try retractBeginning(task, milestone)
    case .readIndicator(let task, let reading): try readIndicator(task, reading, act)
    case .fulfilCondition(let task, let fulfilment): try fulfilCondition(task, fulfilment, act)
    case .retractCondition(let task): try retractCondition(task)
    case .recordIncident(let task, let content): try recordIncident(task, content, act)
    case .resolveIncident(let incident, let done): try resolveIncident(incident, done, act)
    case .reopenIncident(let incident): try reopenIncident(incident)
    case .closeTask(let task, let closing): try closeTask(task, closing, act)
    case .reopenTask(let task, let reason): try reopenTask(task, reason, act)

    case .strikeStep(let step, let reason): try strikeStep(step, reason)
    case .restoreStep(let step): try restoreStep(step, act)
    }
  }
}
