extension Session {
  func noticeWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .noticeDrafted(let notice, _): struck(.notice(id: notice), reason)
    case .noticeApproved(let notice, _, _): .step(.reopenNotice(notice: notice))
    case .noticeReopened(let notice):
      followUp[notice].map { .step(.approveNotice(notice: notice, version: $0.version)) } ?? .none
    case .noticeSigned(let notice, _): .step(.retractNoticeSignature(notice: notice))
    case .noticeSignatureRetracted(let notice): signatureWayBack(notice, before: place)
    case .noticeIssued: .repair(.issueAnew)
    case .noticeAmended: .repair(.amendAgain(.notice))
    case .taskAmended: .repair(.amendAgain(.noticeTask))
    case .taskAdded(let task, let notice, _):
      // A task drafted with its notice is struck with it.
      followUp[notice]?.record == place.record ? .none : struck(.task(id: task), reason)
    case .milestoneCompleted(let task, let number, _):
      .step(.reopenMilestone(task: task, milestone: number))
    case .milestoneReopened(let task, let number):
      milestoneWayBack(task, number, before: place)
    case .milestoneBegun(let task, let number, _, _):
      .step(.retractBeginning(task: task, milestone: number))
    case .beginningRetracted(let task, let number):
      beginningWayBack(task, number, before: place)
    case .indicatorRead(let reading, _, _): struck(.reading(id: reading), reason)
    case .conditionFulfilled(let task, _): .step(.retractCondition(task: task))
    case .conditionRetracted(let task): conditionWayBack(task, before: place)
    case .incidentRecorded(let incident, _, _, _): struck(.incident(id: incident), reason)
    case .incidentResolved(let incident, _): .step(.reopenIncident(incident: incident))
    case .incidentReopened(let incident): incidentWayBack(incident, before: place)
    case .taskClosed(let task, _, _): .step(.reopenTask(task: task, reason: reason))
    case .taskReopened(let task, _, _): taskWayBack(task, before: place)
    // Dates fall with the act that set them.
    default: .none
    }
  }

  private func signatureWayBack(_ id: NoticeID, before place: Place) -> WayBack {
    for case .noticeSigned(id, let signature) in events(before: place) {
      return .step(.signNotice(notice: id, signature: signature))
    }
    return .none
  }

  private func milestoneWayBack(
    _ id: NoticeTaskID,
    _ number: Int,
    before place: Place
  ) -> WayBack {
    for case .milestoneCompleted(id, number, let done) in events(before: place) {
      return .step(.completeMilestone(task: id, milestone: number, done: done))
    }
    return .none
  }

  private func beginningWayBack(
    _ id: NoticeTaskID,
    _ number: Int,
    before place: Place
  ) -> WayBack {
    for case .milestoneBegun(id, number, let fulfilment, _) in events(before: place) {
      return .step(.beginMilestone(task: id, milestone: number, fulfilment: fulfilment))
    }
    return .none
  }

  private func conditionWayBack(_ id: NoticeTaskID, before place: Place) -> WayBack {
    for case .conditionFulfilled(id, let fulfilment) in events(before: place) {
      return .step(.fulfilCondition(task: id, fulfilment: fulfilment))
    }
    return .none
  }

  private func incidentWayBack(_ id: IncidentID, before place: Place) -> WayBack {
    for case .incidentResolved(id, let done) in events(before: place) {
      return .step(.resolveIncident(incident: id, done: done))
    }
    return .none
  }

  private func taskWayBack(_ id: NoticeTaskID, before place: Place) -> WayBack {
    for case .taskClosed(id, let closing, _) in events(before: place) {
      return .step(.closeTask(task: id, closing: closing))
    }
    return .none
  }
}
