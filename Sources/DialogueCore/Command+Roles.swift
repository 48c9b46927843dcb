extension Command {
  /// Speaks of the journal, not of the meeting, and is let through whatever the stage.
  var isOfJournal: Bool {
    if case .attachStation = self { true } else { false }
  }

  /// Whether a station of that role may give this command at all.
  ///
  /// The secretary may do everything, the chair's acts included, at the chair's spoken word: a
  /// session must be able to run without a chair's station.
  package func isOpen(to role: Actor.Role) -> Bool {
    switch role {
    case .secretary: true
    case .operator: isForOperator
    case .chair: isForChair
    case .hall: isOfJournal
    }
  }

  private var isForOperator: Bool {
    switch self {
    case .attachStation, .takeBack, .countAttendance, .noteAbsence, .setHall: true
    case .enterRegistration, .importRegistrations, .amendRegistration, .moveRegistration,
      .withdrawRegistration, .declineRegistration, .writeRegistration, .guideRegistration,
      .returnRegistration, .writeRemaining, .closeList, .openList:
      true
    case .callNext, .callRegistration, .giveLastWord, .returnCall, .markAbsent, .unmarkAbsent,
      .startSpeech, .giveFloor, .pauseSpeech, .resumeSpeech, .endSpeech, .cutOffSpeech,
      .adjustSpeech, .correctStart, .remindSpeaker, .voidSpeech, .reopenSpeech:
      true
    case .receiveSlip, .amendSlip, .settleSlip, .voidSlip, .raisePetitions, .amendPetition,
      .withdrawPetition, .restorePetition:
      true
    case .adoptCalendar, .amendPlan, .approveContent, .revokeApproval, .delegateChair,
      .nameCoChairs, .assignRole, .collectIssue, .amendIssue, .dropIssue, .askPreparation,
      .completePreparation, .reopenPreparation, .dropPreparation, .announceSession,
      .withdrawAnnouncement, .sendInvitations, .withdrawInvitation, .postponeSession,
      .cancelSession:
      false
    case .openSession, .adjournSession, .resumeSession, .closeSession, .archiveSession,
      .handOverChair, .addItem, .beginItem, .finishItem, .skipItem, .deferItem, .reopenItem,
      .planItem, .retraceItem:
      false
    case .mergePetitions, .splitPetition, .recordStance, .assignAnswer, .passOnRequest,
      .promiseWriting, .cancelRequests, .recordAnswer, .openRound, .closeRound, .reopenRound:
      false
    case .draftConclusion, .amendConclusion, .submitConclusion, .submitConclusions,
      .recallConclusion, .acceptConclusion, .returnConclusion, .reopenConclusion,
      .voidConclusion:
      false
    case .writeEntry, .correctEntry, .attributeEntry, .strikeEntry, .restoreEntry, .readBack,
      .retractReadBack, .adoptMinutes, .retractAdoption, .signMinutes, .retractSignature,
      .sealMinutes:
      false
    // The intake desk tells people what became of their matter.
    case .tellPetitioners, .recordReaction: true
    case .proposeGroup, .amendGroup, .approveGroup, .reopenGroup, .issueAssignments,
      .confirmReceipt,
      .retractReceipt, .acknowledgeAssignments, .retractAcknowledgement, .transferAssignment,
      .returnAssignment, .reportProgress, .reportDifficulty, .instructUnit, .retractInstruction,
      .extendTerm, .tellExtension, .awaitCitizen, .endWait, .reopenWait, .escalatePetitions,
      .answerEscalation, .reopenEscalation, .urgeUnit, .answerInWriting, .assessAnswer,
      .reportResult, .closePetition, .retractClosing, .reopenPetition, .retractReopening,
      .publishResults, .keepPromise, .retractKeeping,
      .draftNotice, .amendNotice, .approveNotice, .reopenNotice, .signNotice,
      .retractNoticeSignature, .issueNotice, .addTask, .amendTask, .completeMilestone,
      .reopenMilestone, .beginMilestone, .retractBeginning, .readIndicator, .fulfilCondition,
      .retractCondition, .recordIncident,
      .resolveIncident, .reopenIncident, .closeTask, .reopenTask, .restoreStep, .strikeStep:
      false
    }
  }

  private var isForChair: Bool {
    switch self {
    case .attachStation, .takeBack, .approveContent, .handOverChair, .declineRegistration,
      .adjustSpeech, .cutOffSpeech, .remindSpeaker, .assignAnswer, .passOnRequest,
      .promiseWriting, .cancelRequests, .recordStance, .amendConclusion, .acceptConclusion,
      .returnConclusion, .reopenConclusion, .amendPetition, .adoptMinutes, .signMinutes,
      .raisePetitions:
      true
    case .approveGroup, .reopenGroup, .issueAssignments, .instructUnit, .retractInstruction,
      .extendTerm, .assessAnswer, .closePetition, .retractClosing, .reopenPetition,
      .retractReopening, .approveNotice, .reopenNotice, .closeTask, .reopenTask, .strikeStep,
      .restoreStep:
      true
    // What takes these back.
    case .revokeApproval, .returnRegistration, .reopenSpeech, .submitConclusion,
      .withdrawPetition, .retractAdoption, .retractSignature:
      true
    default: false
    }
  }
}
