extension Session {
  /// Brings this session up to date with a record that was written.
  ///
  /// Total: it never argues.
  package mutating func apply(_ record: Record) {
    noteBoot(in: record)
    var moment = record.moment
    moment.boot = boot
    let stamp = Stamp(record: record.number, moment: moment, actor: record.actor)
    for event in record.events {
      apply(event, stamp)
    }
    ledger.append(
      LedgerEntry(
        record: record.number,
        id: record.id,
        moment: moment,
        actor: record.actor,
        refersTo: record.refersTo,
        events: record.events
      )
    )
    for taken in record.refersTo where ledger.indices.contains(taken) {
      ledger[taken].takenBackBy = record.number
    }
  }

  private mutating func noteBoot(in record: Record) {
    for event in record.events {
      switch event {
      case .journalOpened(let header) where boots.last != header.boot: boots.append(header.boot)
      case .journalAttached(_, let attachment) where boots.last != attachment.boot:
        boots.append(attachment.boot)
      default: continue
      }
    }
  }

  private mutating func apply(_ event: Event, _ stamp: Stamp) {
    switch event {
    case .journalOpened(let header): self.header = header
    case .journalAttached(let station, let attachment): attachments[station] = attachment
    case .journalDetached(let station, let run): detach(station, run)
    case .journalRecovered, .journalRepaired, .journalClock, .journalContinued: break
    case .calendarAdopted(let calendar): adopt(calendar, stamp)
    case .deadlinesReckoned(let changes): reckonAnew(changes, stamp)
    case .rulesetAdopted(let ruleset): self.ruleset = ruleset
    case .catalogueAdopted(let catalogue): self.catalogue = catalogue

    case .sessionPlanned(let plan): self.plan = plan
    case .planAmended(let plan, let announceAnew): amend(plan, announceAnew: announceAnew)
    case .contentApproved(let approval): approve(approval)
    case .approvalRevoked: revokeApproval()
    case .chairDelegated(let delegation, _): preparation.delegation = delegation
    case .chairsNamed(let persons): preparation.coChairs = persons
    case .roleAssigned(let role): assign(role)
    case .issueCollected(let issue, let content): collect(issue, content, stamp)
    case .issueAmended(let issue, let content): update(issue) { $0.content = content }
    case .issueDropped(let issue): update(issue) { $0.isDropped = true }
    case .preparationAsked(let task, let content, let deadline):
      ask(task, content, deadline, stamp)
    case .preparationCompleted(let task, let done): update(task) { $0.done = done }
    case .preparationReopened(let task): reopen(task)
    case .preparationDropped(let task): update(task) { $0.isDropped = true }
    case .sessionAnnounced(let announcement, let content): announce(announcement, content, stamp)
    case .announcementWithdrawn(let announcement): withdraw(announcement)
    case .invitationsSent(let invitation, let content): invite(invitation, content, stamp)
    case .invitationWithdrawn(let invitation): update(invitation) { $0.isVoid = true }
    case .attendanceCounted(let row): count(row)
    case .absenceNoted(let absence): note(absence)
    case .sessionPostponed(let reason, let until): postpone(reason, until: until)
    case .sessionCancelled: stage = .cancelled

    case .sessionOpened(let person, let ground, _, _): open(person, ground, stamp)
    case .sessionAdjourned(let resumesAt, let reason): adjourn(resumesAt, reason, stamp)
    case .sessionResumed: resume(stamp)
    case .sessionClosed: close(stamp)
    case .sessionArchived: stage = .archived
    case .chairHanded(let person, let ground, let reason):
      presidings.append(
        Presiding(person: person, from: stamp.moment, ground: ground, reason: reason)
      )
    case .hallSet(let mode): hall = mode

    case .itemAdded(let item, let template, let after): add(item, template, after: after)
    case .itemBegun(let item): begin(item, stamp)
    case .itemFinished(let item, _, _): finish(item, as: .done, stamp)
    case .itemLeft(let item): finish(item, as: .pending, stamp)
    case .itemSkipped(let item, let reason): finish(item, as: .skipped(reason: reason), stamp)
    case .itemDeferred(let item, let reason): finish(item, as: .deferred(reason: reason), stamp)
    case .itemReopened(let item, _): begin(item, stamp)
    case .itemPlanned(let item, let minutes): plan(item, minutes: minutes)
    case .itemRetraced(let ended, let begun): retrace(ended: ended, begun: begun, stamp)

    case .registrationEntered(let number, let entry, let place, let earlier):
      enter(number, entry, place, earlier, stamp)
    case .registrationAmended(let number, let entry): queue.update(number) { $0.entry = entry }
    case .registrationMoved(let number, let from, let to, let reason):
      move(number, from: from, to: to, reason, stamp)
    case .registrationWithdrawn(let number, let reason): leave(number, .withdrawn(reason: reason))
    case .registrationDeclined(let number, let reason, _): leave(number, .declined(reason: reason))
    case .registrationWritten(let number): leave(number, .written)
    case .registrationGuided(let number): guide(number)
    case .registrationUnheard(let number): leave(number, .unheard)
    case .registrationReturned(let number, let place, _): giveBack(number, place: place)
    case .listClosed: queue.isListOpen = false
    case .listOpened: queue.isListOpen = true

    case .registrationCalled(let number, let place, let reason):
      call(number, place, reason, stamp)
    case .callReturned(let number, let place, let reason): returnCall(number, place, reason)
    case .registrationAbsent(let number): leave(number, .absent)
    case .absenceRetracted(let number): retractAbsence(number)
    case .speechStarted(let id, let kind, let speaker, let item, let follows, let allotted):
      start(id, kind, speaker, item, follows, allotted, stamp)
    case .speechPaused(let id): pause(id, stamp)
    case .speechResumed(let id): resume(id, stamp)
    case .speechEnded(let id): end(id, .ended, stamp)
    case .speechCut(let id, let reason): end(id, .cutOff(reason: reason), stamp)
    case .speechAdjusted(let id, let seconds): adjust(id, seconds)
    case .speechStartCorrected(let id, let wall): correctStart(id, wall)
    case .speakerReminded(let id, let kind): remind(id, kind, stamp)
    case .speechVoided(let id): void(id, stamp)
    case .speechReopened(let id): reopen(id, stamp)

    case .slipReceived(let slip, let entry): receive(slip, entry, stamp)
    case .slipAmended(let slip, let entry): update(slip) { $0.entry = entry }
    case .slipSettled(let slip, let outcome): update(slip) { $0.state = Slip.State(outcome) }
    case .slipJoined(let slip, let petition):
      update(slip) { $0.state = .joined(petition: petition) }
    case .slipVoided(let slip): update(slip) { $0.state = .void }
    case .petitionRaised(let petition, let source, let content, let petitioners):
      raise(petition, source, content, petitioners, stamp)
    case .petitionAmended(let petition, let content): update(petition) { $0.content = content }
    case .petitionWithdrawn(let petition, let reason): withdraw(petition, reason)
    case .petitionRestored(let petition): restore(petition)
    case .petitionsMerged(let petitions, let into): merge(petitions, into: into)
    case .petitionSplit(let petition, let from): split(petition, from: from)
    case .stanceRecorded(let petition, let stance): update(petition) { $0.stance = stance }

    case .answerRequested(let request, let petition, let unit, let part, let authority):
      noteRequest(request, petition, unit, part, authority, stamp)
    case .requestPassed(let request, let to): update(request) { $0.state = .passedOn(to: to) }
    case .requestPromised(let request): update(request) { $0.state = .inWriting }
    case .requestCancelled(let request): update(request) { $0.state = .cancelled }
    case .answerRecorded(let answer, let content, let entry):
      record(answer, content, entry, stamp)
    case .requestAnswered(let request, let answer):
      update(request) {
        $0.state = .answered(answer: answer)
        $0.lastAnswer = answer
      }
    case .promiseMade(let entry, let petitions, let speaker, let text, let deadline):
      promise(entry, petitions, speaker, text, deadline)
    case .roundOpened(let round, let petitions):
      rounds.append(Round(id: round, openedAt: stamp.moment, petitions: petitions))
    case .roundClosed(let round): closeRound(round, stamp)
    case .roundReopened(let round): goOn(with: round)

    case .conclusionDrafted(
      let number,
      let scope,
      let origin,
      let content,
      let deadline,
      let supersedes
    ):
      draft(number, scope, origin, content, deadline, supersedes, stamp)
    case .conclusionAmended(let number, let content, let deadline):
      reword(number, content, deadline, stamp)
    case .conclusionSubmitted(let number):
      update(number) {
        $0.stateBeforeSubmission = $0.state
        $0.state = .submitted
      }
    case .conclusionRecalled(let number): update(number) { $0.state = $0.stateBeforeSubmission }
    case .conclusionAccepted(let number, let version, let authority, let person, let isAmended):
      accept(number, version, authority, person, isAmended, stamp)
    case .conclusionReturned(let number, let reason, _):
      update(number) { $0.state = .returned(reason: reason) }
    case .conclusionReopened(let number): reopen(number)
    case .conclusionSuperseded(let number, let by, let reason):
      supersede(number, by: by, reason)
    case .conclusionVoided(let number): void(number)

    case .entryWritten(
      let entry,
      let kind,
      let text,
      let speaker,
      let item,
      let speech,
      let petitions,
      let happenedAt,
      let isLate
    ):
      write(
        entry,
        kind,
        text,
        speaker,
        item,
        speech,
        petitions,
        happenedAt: happenedAt,
        isLate: isLate,
        stamp
      )
    case .entryCorrected(let entry, let text): correct(entry, text, stamp)
    case .entryAttributed(let entry, let speaker): minutes.update(entry) { $0.speaker = speaker }
    case .entryStruck(let entry, let reason): strike(entry, reason)
    case .entryRestored(let entry): restore(entry)
    case .minutesRead: minutes.readings.append(Minutes.Step(stamp))
    case .readBackRetracted: _ = minutes.readings.popLast()
    case .minutesAdopted: minutes.adoptions.append(Minutes.Step(stamp))
    case .adoptionRetracted: _ = minutes.adoptions.popLast()
    case .minutesSigned(let person, let refusal, let office):
      sign(person, refusal, as: office, stamp)
    case .signatureRetracted(let record):
      minutes.signatures.removeAll { $0.record == record }
    case .minutesSealed(let upto, let version): seal(upto, version, stamp)

    case .groupProposed(let group, let content): propose(group, content, stamp)
    case .groupAmended(let group, let content): amend(group, content)
    case .groupApproved(let group, _, let authority):
      update(group, in: \.groups) {
        $0.state = .approved(at: stamp.moment, authority: authority)
      }
    case .groupReopened(let group): update(group, in: \.groups) { $0.state = .proposed }
    case .assignmentIssued(
      let assignment,
      let petition,
      let unit,
      let part,
      let content,
      let clocks,
      let authority
    ):
      issue(assignment, petition, unit, part, content, clocks, authority, stamp)
    case .receiptConfirmed(let assignment, let receipt, let clocks):
      confirm(assignment, receipt, clocks)
    case .receiptRetracted(let assignment, let clocks): confirm(assignment, nil, clocks)
    case .assignmentAcknowledged(let assignment, let acknowledgement):
      update(assignment, in: \.assignments) { $0.acknowledgement = acknowledgement }
    case .acknowledgementRetracted(let assignment):
      update(assignment, in: \.assignments) { $0.acknowledgement = nil }
    case .assignmentTransferred(let assignment, let to, _):
      update(assignment, in: \.assignments) { $0.transferredTo = to }
    case .assignmentReturned(let assignment, let reason): giveBack(assignment, reason)

    case .progressReported(let progress, let content): report(progress, content, stamp)
    case .difficultyReported(let difficulty, let content):
      followUp.difficulties.append(
        Difficulty(id: difficulty, record: stamp.record, at: stamp.moment, content: content)
      )
    case .unitInstructed(let difficulty, let instruction, _):
      update(difficulty, in: \.difficulties) { $0.instruction = instruction }
    case .instructionRetracted(let difficulty):
      update(difficulty, in: \.difficulties) { $0.instruction = nil }
    case .termExtended(let id, let target, let content, let before, let deadline):
      extend(id, target, content, before, deadline, stamp)
    case .extensionTold(let id, let citizenNotice, let authorityReport):
      tell(id, citizenNotice, authorityReport)
    case .citizenAwaited(let wait, let petition, let content):
      beginWait(wait, petition, content, stamp)
    case .waitEnded(let wait, let end, let moved): self.end(wait, end, moved, stamp)
    case .waitReopened(let wait): reopen(wait)
    case .petitionsEscalated(let escalation, let content): escalate(escalation, content, stamp)
    case .escalationAnswered(let escalation, let answer):
      update(escalation, in: \.escalations) { $0.answer = answer }
    case .escalationReopened(let escalation):
      update(escalation, in: \.escalations) { $0.answer = nil }
    case .unitUrged(let urging, let content):
      followUp.urgings.append(
        Urging(id: urging, record: stamp.record, at: stamp.moment, content: content)
      )

    case .answerWritten(let answer, let content, let verdict):
      self.answer(answer, content, verdict, stamp)
    case .answerAssessed(let answer, let criteria, let verdict, _):
      assess(answer, criteria, verdict)
    case .resultReported(let report, let content): self.report(report, content, stamp)
    case .petitionerTold(let notice, let petition, let petitioner, let content):
      tell(notice, petition, petitioner, content, stamp)
    case .reactionRecorded(let notice, let reaction):
      update(notice, in: \.citizenNotices) { $0.reaction = reaction }
    case .petitionClosed(let petition, let closing, let authority):
      close(petition, closing, authority, stamp)
    case .closingRetracted(let petition, _): update(petition) { $0.followUp.closing = nil }
    case .petitionReopened(let petition, let reason, let authority):
      reopen(petition, reason, authority, stamp)
    case .reopeningRetracted(let petition): retractReopening(of: petition)
    case .resultsPublished(let publication, let content):
      followUp.publications.append(
        Publication(id: publication, record: stamp.record, at: stamp.moment, content: content)
      )

    case .noticeDrafted(let notice, let content): draft(notice, content, stamp)
    case .noticeAmended(let notice, let content): amend(notice, content)
    case .noticeApproved(let notice, let version, let authority):
      approve(notice, version, authority, stamp)
    case .noticeReopened(let notice): reopen(notice)
    case .noticeSigned(let notice, let signature): sign(notice, signature)
    case .noticeSignatureRetracted(let notice): sign(notice, nil)
    case .noticeIssued(let notice, let paper): issue(notice, paper, stamp)
    case .taskAdded(let task, let notice, let content): add(task, to: notice, content, stamp)
    case .taskAmended(let task, let content): amend(task, content)
    case .milestoneSet(let task, let number, let deadline):
      update(number, of: task) { $0.deadline = deadline }
    case .promiseKept(let entry, let done): update(entry) { $0.kept = done }
    case .keepingRetracted(let entry): update(entry) { $0.kept = nil }
    case .milestoneCompleted(let task, let number, let done):
      update(number, of: task) { $0.done = done }
    case .milestoneReopened(let task, let number): update(number, of: task) { $0.done = nil }
    case .milestoneBegun(let task, let number, let fulfilment, let deadline):
      update(number, of: task) { $0.begin(fulfilment, deadline) }
    case .beginningRetracted(let task, let number):
      update(number, of: task) { $0.begin(nil, nil) }
    case .indicatorRead(let reading, let task, let content): read(reading, task, content, stamp)
    case .indicatorSet(let task, let deadline):
      update(task, in: \.tasks) { $0.indicatorDeadline = deadline }
    case .conditionFulfilled(let task, let fulfilment):
      update(task, in: \.tasks) { $0.condition = fulfilment }
    case .conditionRetracted(let task): update(task, in: \.tasks) { $0.condition = nil }
    case .incidentRecorded(let incident, let task, let content, let deadline):
      record(incident, task, content, deadline, stamp)
    case .incidentResolved(let incident, let done):
      update(incident, in: \.incidents) { $0.resolved = done }
    case .incidentReopened(let incident):
      update(incident, in: \.incidents) { $0.resolved = nil }
    case .taskClosed(let task, let closing, let authority):
      close(task, closing, authority, stamp)
    case .taskReopened(let task, let reason, let authority):
      reopen(task, reason, authority, stamp)

    case .stepStruck(let step, let reason): mark(step, struck: reason)
    case .stepRestored(let step): mark(step, struck: nil)
    }
  }

  private mutating func detach(_ station: Actor, _ run: String) {
    if attachments[station]?.run == run {
      attachments[station] = nil
    }
  }
}
