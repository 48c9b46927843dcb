extension Session {
  func resultWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .answerWritten(let answer, _, _): struck(.writtenAnswer(id: answer), reason)
    case .answerAssessed(let answer, _, _, _):
      wasSaidAnew(since: place) { $0.isAssessment(of: answer) }
        ? .repair(.saidSince)
        : assessmentWayBack(answer, before: place)
    case .resultReported(let report, _): struck(.report(id: report), reason)
    case .petitionerTold(let notice, _, _, _): struck(.citizenNotice(id: notice), reason)
    case .reactionRecorded(let notice, _):
      wasSaidAnew(since: place) { $0.isReaction(to: notice) }
        ? .repair(.saidSince)
        : .step(.recordReaction(notice: notice, reaction: reaction(to: notice, before: place)))
    case .petitionClosed(let petition, _, _): .step(.retractClosing(petition: petition))
    case .closingRetracted(let petition, let closing):
      .step(.closePetition(petition: petition, closing: closing))
    case .petitionReopened(let petition, _, _): .step(.retractReopening(petition: petition))
    case .reopeningRetracted(let petition):
      .step(
        .reopenPetition(
          petition: petition,
          reason: reason,
          term: termFallen(with: petition, in: place.record)
        )
      )
    case .resultsPublished(let publication, _): struck(.publication(id: publication), reason)
    case .promiseKept(let entry, _): .step(.retractKeeping(entry: entry))
    case .keepingRetracted(let entry): keepingWayBack(entry, before: place)
    case .stepStruck(let step, _): .step(.restoreStep(step: step))
    case .stepRestored(let step): struck(step, reason)
    default: .none
    }
  }

  /// Whether an extension set the date in the very act that took the petition up.
  func isOfReopening(_ id: ExtensionID, of petition: PetitionNumber) -> Bool {
    guard let given = followUp[id], case .assignment(let assignment) = given.target,
      followUp[assignment]?.petition == petition, ledger.indices.contains(given.record)
    else { return false }
    return ledger[given.record].events.contains {
      if case .petitionReopened(petition, _, _) = $0 { true } else { false }
    }
  }

  /// The date that was set with a reopening, where the record took both back.
  private func termFallen(with petition: PetitionNumber, in record: Int) -> DeadlineRule? {
    for case .stepStruck(.termExtension(let id), _) in ledger[record].events
    where isOfReopening(id, of: petition) {
      return followUp[id].map { given in
        switch given.content.deadline {
        case .by, .before, .beforeTime: given.content.deadline
        case .workingDays, .calendarDays, .withinMonth, .endOfMonth, .endOfYear, .withinQuarters,
          .period, .earliest, .open:
          .by(day: given.deadline.due)
        }
      }
    }
    return nil
  }

  private func assessmentWayBack(_ id: WrittenAnswerID, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .answerAssessed(id, let criteria, let verdict, _):
        return .step(.assessAnswer(answer: id, criteria: criteria, verdict: verdict))
      case .answerWritten(id, let content, let verdict):
        let criteria = content.criteria ?? []
        return .step(.assessAnswer(answer: id, criteria: criteria, verdict: verdict))
      default: continue
      }
    }
    return .none
  }

  private func keepingWayBack(_ id: EntryID, before place: Place) -> WayBack {
    for case .promiseKept(id, let done) in events(before: place) {
      return .step(.keepPromise(entry: id, done: done))
    }
    return .none
  }

  private func reaction(to id: CitizenNoticeID, before place: Place) -> CitizenReaction? {
    for case .reactionRecorded(id, let reaction) in events(before: place) { return reaction }
    return nil
  }
}

extension Event {
  fileprivate func isAssessment(of id: WrittenAnswerID) -> Bool {
    if case .answerAssessed(id, _, _, _) = self { true } else { false }
  }

  fileprivate func isReaction(to id: CitizenNoticeID) -> Bool {
    if case .reactionRecorded(id, _) = self { true } else { false }
  }
}
