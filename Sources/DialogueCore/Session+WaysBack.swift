extension Session {
  /// The one table of what takes back each event, by the topics of the session.
  func wayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .registrationCalled, .registrationEntered, .registrationMoved, .registrationAmended,
      .registrationWithdrawn, .registrationDeclined, .registrationWritten, .registrationGuided,
      .registrationReturned, .registrationAbsent, .absenceRetracted, .listClosed, .listOpened,
      .callReturned, .registrationUnheard:
      queueWayBack(from: event, before: place, reason)
    case .speechStarted, .speechPaused, .speechResumed, .speechEnded, .speechCut,
      .speechReopened, .speechAdjusted, .speechStartCorrected, .speakerReminded, .speechVoided:
      speechWayBack(from: event)
    case .slipReceived, .slipAmended, .slipSettled, .slipJoined, .slipVoided, .petitionRaised,
      .petitionAmended, .petitionWithdrawn, .petitionRestored, .petitionsMerged, .petitionSplit,
      .stanceRecorded, .answerRequested, .requestPassed, .requestPromised, .requestCancelled,
      .answerRecorded, .requestAnswered, .promiseMade, .roundOpened, .roundClosed, .roundReopened:
      petitionWayBack(from: event, before: place, reason)
    case .conclusionDrafted, .conclusionAmended, .conclusionSubmitted, .conclusionRecalled,
      .conclusionAccepted, .conclusionReturned, .conclusionReopened, .conclusionSuperseded,
      .conclusionVoided:
      conclusionWayBack(from: event, before: place)
    case .entryWritten, .entryCorrected, .entryAttributed, .entryStruck, .entryRestored,
      .minutesRead, .readBackRetracted, .minutesAdopted, .adoptionRetracted, .minutesSigned,
      .signatureRetracted, .minutesSealed:
      minutesWayBack(from: event, before: place, reason)

    case .groupProposed, .groupAmended, .groupApproved, .groupReopened, .assignmentIssued,
      .receiptConfirmed, .receiptRetracted, .assignmentAcknowledged, .acknowledgementRetracted,
      .assignmentTransferred, .assignmentReturned, .progressReported, .difficultyReported,
      .unitInstructed, .instructionRetracted, .termExtended, .extensionTold, .citizenAwaited,
      .waitEnded, .waitReopened, .petitionsEscalated, .escalationAnswered, .escalationReopened,
      .unitUrged:
      workWayBack(from: event, before: place, reason)
    case .answerWritten, .answerAssessed, .resultReported, .petitionerTold, .reactionRecorded,
      .petitionClosed, .closingRetracted, .petitionReopened, .reopeningRetracted,
      .resultsPublished, .promiseKept, .keepingRetracted, .stepStruck, .stepRestored:
      resultWayBack(from: event, before: place, reason)
    case .noticeDrafted, .noticeAmended, .noticeApproved, .noticeReopened, .noticeSigned,
      .noticeSignatureRetracted, .noticeIssued, .taskAdded, .taskAmended, .milestoneSet,
      .milestoneCompleted, .milestoneReopened, .milestoneBegun, .beginningRetracted,
      .indicatorRead, .indicatorSet,
      .conditionFulfilled, .conditionRetracted, .incidentRecorded, .incidentResolved,
      .incidentReopened, .taskClosed, .taskReopened:
      noticeWayBack(from: event, before: place, reason)

    case .contentApproved:
      wasSaidAnew(since: place, \.isOfApproval)
        ? .repair(.saidSince)
        : .step(approval(before: place).map { .approveContent($0) } ?? .revokeApproval)
    case .issueCollected(let issue, _): .step(.dropIssue(issue: issue))
    case .preparationAsked(let task, _, _): .step(.dropPreparation(task: task))
    case .preparationCompleted(let task, _): .step(.reopenPreparation(task: task))
    case .sessionAnnounced(let announcement, _):
      .step(.withdrawAnnouncement(announcement: announcement))
    case .invitationsSent(let invitation, _): .step(.withdrawInvitation(invitation: invitation))
    case .planAmended: .repair(.amendAgain(.plan))
    case .chairDelegated: .repair(.amendAgain(.delegation))
    case .chairsNamed: .repair(.amendAgain(.coChairs))
    case .roleAssigned: .repair(.amendAgain(.role))
    case .issueAmended: .repair(.amendAgain(.issue))
    case .issueDropped: .repair(.amendAgain(.newIssue))
    case .preparationReopened: .repair(.amendAgain(.task))
    case .preparationDropped: .repair(.amendAgain(.newTask))
    case .announcementWithdrawn: .repair(.amendAgain(.announcement))
    case .invitationWithdrawn: .repair(.amendAgain(.invitation))
    case .approvalRevoked: .repair(.amendAgain(.approval))
    case .attendanceCounted: .repair(.amendAgain(.attendance))
    case .absenceNoted: .repair(.amendAgain(.absence))

    case .hallSet:
      wasSaidAnew(since: place) { if case .hallSet = $0 { true } else { false } }
        ? .repair(.saidSince) : .step(.setHall(mode: hallMode(before: place)))
    case .sessionOpened, .sessionResumed: .repair(.adjournSession)
    case .sessionAdjourned: .repair(.resumeSession)
    case .sessionClosed, .sessionArchived, .sessionCancelled: .repair(.closeIsFinal)
    case .sessionPostponed: .repair(.amendAgain(.postponement))
    case .chairHanded: .repair(.amendAgain(.presiding))
    case .itemPlanned: .repair(.amendAgain(.itemMinutes))
    case .itemAdded, .itemRetraced: .repair(.amendAgain(.item))

    // Steps of the programme are taken back together.
    case .itemBegun, .itemFinished, .itemLeft, .itemSkipped, .itemDeferred, .itemReopened: .none
    case .journalOpened, .journalAttached, .journalDetached, .journalRecovered, .journalRepaired,
      .journalClock, .journalContinued, .rulesetAdopted, .catalogueAdopted, .sessionPlanned:
      .none
    case .calendarAdopted:
      calendar(beforeRecord: place.record).map { .step(.adoptCalendar($0)) } ?? .none
    // Reckoned back with the calendar.
    case .deadlinesReckoned: .none
    }
  }

  private func approval(before place: Place) -> Approval? {
    for event in events(before: place) {
      switch event {
      case .contentApproved(let approval): return approval
      case .approvalRevoked: return nil
      default: continue
      }
    }
    return nil
  }

  private func hallMode(before place: Place) -> HallMode {
    for case .hallSet(let mode) in events(before: place) { return mode }
    return .shown
  }

  /// Whether something else was said of the same thing since: an older value put back would undo
  /// somebody else's word without a word.
  ///
  /// What was taken back meanwhile, and the taking back itself, are no word of their own.
  func wasSaidAnew(since place: Place, _ isOfSame: (Event) -> Bool) -> Bool {
    ledger.dropFirst(place.record + 1).contains { row in
      row.takenBackBy == nil && row.refersTo.isEmpty && row.events.contains(where: isOfSame)
    }
  }

  /// The newest event first.
  func events(before place: Place) -> [Event] {
    let record = ledger.indices.contains(place.record) ? ledger[place.record].events : []
    return record.prefix(place.event).reversed()
      + ledger.prefix(place.record).reversed().flatMap { $0.events.reversed() }
  }
}

extension Event {
  fileprivate var isOfApproval: Bool {
    switch self {
    case .contentApproved, .approvalRevoked: true
    default: false
    }
  }
}
