/// The dates that terms have come to so far, while what lengthens them is gone through in its order.
struct LengthenedTerms {
  private var dues: [TermExtension.Target: Day] = [:]

  /// The day from which what lengthens a term runs; one that names its date runs as it was set.
  func start(of deadline: Deadline, _ term: TermExtension.Target?) -> Day {
    guard deadline.rule.dependsOnStart, let term else { return deadline.start }
    return dues[term] ?? deadline.start
  }

  /// Goes on to what comes after a deadline; one that sets the term anew does not lengthen it.
  mutating func note(_ deadline: Deadline, of term: TermExtension.Target?, isAnew: Bool) {
    guard let term else { return }
    dues[term] = isAnew ? deadline.due : max(dues[term] ?? deadline.due, deadline.due)
  }
}

extension Session {
  /// What lengthens a term whose date has moved under it, reckoned from where the term is now.
  ///
  /// Of every term, kept or settled: one that is taken up again is to have its date at once.
  var movedTerms: [DeadlineChange] {
    get throws(Refusal) {
      var changes: [DeadlineChange] = []
      var lengthened = LengthenedTerms()
      for (holder, old) in lengthenedTerms {
        let term = term(lengthenedBy: holder)
        let isAnew = setsTerm(holder)
        let start = isAnew ? old.start : lengthened.start(of: old, term)
        guard start != old.start else {
          lengthened.note(old, of: term, isAnew: isAnew)
          continue
        }
        let new = try reckoned(old, by: calendar, from: start)
        changes.append(DeadlineChange(holder: holder, old: old, new: new))
        lengthened.note(new, of: term, isAnew: isAnew)
      }
      return changes
    }
  }

  /// Whether a deadline is that of an extension which set the term, there being none to lengthen.
  func setsTerm(_ holder: DeadlineHolder) -> Bool {
    guard case .extendedTerm(let id) = holder else { return false }
    return followUp[id].map { $0.before == nil } ?? false
  }

  /// Every term before what lengthens it.
  private var lengthenedTerms: [Held] {
    let answers = followUp.assignments.flatMap { assignment -> [Held] in
      let first = assignment.clocks.answer.map {
        Held(.answerTerm(assignment: assignment.id), $0.deadline)
      }
      return [first].compactMap(\.self) + moves(of: assignment)
    }
    let milestones = followUp.tasks.flatMap { task in
      task.milestones.enumerated().flatMap { index, milestone -> [Held] in
        let number = index + 1
        let first = milestone.deadline.map { Held(.milestone(task: task.id, number: number), $0) }
        return [first].compactMap(\.self)
          + standingExtensions(of: .milestone(task: task.id, number: number)).map {
            (.extendedTerm(termExtension: $0.id), $0.deadline)
          }
      }
    }
    return answers + milestones
  }
}

extension Event {
  /// Whether dates that others are counted from may be other ones after it.
  var movesTerm: Bool {
    switch self {
    case .receiptConfirmed, .receiptRetracted, .waitEnded, .waitReopened, .stepStruck,
      .stepRestored, .milestoneBegun, .beginningRetracted, .conditionFulfilled,
      .conditionRetracted:
      true
    case .journalOpened, .journalAttached, .journalDetached, .journalRecovered, .journalRepaired,
      .journalClock, .journalContinued, .calendarAdopted, .rulesetAdopted, .catalogueAdopted,
      .deadlinesReckoned, .sessionPlanned, .planAmended, .contentApproved, .approvalRevoked,
      .chairDelegated, .chairsNamed, .roleAssigned, .issueCollected, .issueAmended, .issueDropped,
      .preparationAsked, .preparationCompleted, .preparationReopened, .preparationDropped,
      .sessionAnnounced, .announcementWithdrawn, .invitationsSent, .invitationWithdrawn,
      .attendanceCounted, .absenceNoted, .sessionPostponed, .sessionCancelled, .sessionOpened,
      .sessionAdjourned, .sessionResumed, .sessionClosed, .sessionArchived, .chairHanded, .hallSet,
      .itemAdded, .itemBegun, .itemFinished, .itemLeft, .itemSkipped, .itemDeferred, .itemReopened,
      .itemPlanned, .itemRetraced, .registrationEntered, .registrationAmended, .registrationMoved,
      .registrationWithdrawn, .registrationDeclined, .registrationWritten, .registrationGuided,
      .registrationUnheard, .registrationReturned, .listClosed, .listOpened, .registrationCalled,
      .callReturned, .registrationAbsent, .absenceRetracted, .speechStarted, .speechPaused,
      .speechResumed, .speechEnded, .speechCut, .speechAdjusted, .speechStartCorrected,
      .speakerReminded, .speechVoided, .speechReopened, .slipReceived, .slipAmended, .slipSettled,
      .slipJoined, .slipVoided, .petitionRaised, .petitionAmended, .petitionWithdrawn,
      .petitionRestored, .petitionsMerged, .petitionSplit, .stanceRecorded, .answerRequested,
      .requestPassed, .requestPromised, .requestCancelled, .answerRecorded, .requestAnswered,
      .promiseMade, .roundOpened, .roundClosed, .roundReopened, .conclusionDrafted,
      .conclusionAmended, .conclusionSubmitted, .conclusionRecalled, .conclusionAccepted,
      .conclusionReturned, .conclusionReopened, .conclusionSuperseded, .conclusionVoided,
      .entryWritten, .entryCorrected, .entryAttributed, .entryStruck, .entryRestored, .minutesRead,
      .readBackRetracted,
      .minutesAdopted, .adoptionRetracted, .minutesSigned, .signatureRetracted, .minutesSealed,
      .groupProposed,
      .groupAmended,
      .groupApproved, .groupReopened, .assignmentIssued, .assignmentAcknowledged,
      .acknowledgementRetracted, .assignmentTransferred, .assignmentReturned, .progressReported,
      .difficultyReported, .unitInstructed, .instructionRetracted, .termExtended, .extensionTold,
      .citizenAwaited, .petitionsEscalated, .escalationAnswered, .escalationReopened, .unitUrged,
      .answerWritten, .answerAssessed, .resultReported, .petitionerTold, .reactionRecorded,
      .petitionClosed, .closingRetracted, .petitionReopened, .reopeningRetracted,
      .resultsPublished, .promiseKept, .keepingRetracted, .noticeDrafted, .noticeAmended,
      .noticeApproved, .noticeReopened, .noticeSigned, .noticeSignatureRetracted, .noticeIssued,
      .taskAdded, .taskAmended, .milestoneSet, .milestoneCompleted, .milestoneReopened,
      .indicatorRead, .indicatorSet, .incidentRecorded, .incidentResolved, .incidentReopened,
      .taskClosed, .taskReopened:
      false
    }
  }
}
