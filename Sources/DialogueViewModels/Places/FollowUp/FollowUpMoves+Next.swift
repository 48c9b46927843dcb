import DeskKit
import DialogueCore

// The one step that comes next.
extension FollowUpMoves {
  var nextStep: FollowUpMove {
    guard let item = hand.items.first else { return nextOnCard }
    switch item {
    case .due(let kind): return next(of: kind)
    case .petition(let number): return next(of: number)
    case .group(let id):
      return session.followUp[id]?.isApproved == true ? .act(.assignUnit) : .act(.approveGroup)
    case .notice(let id): return next(of: id)
    case .difficulty: return .act(.instruct)
    }
  }

  private var nextOnCard: FollowUpMove {
    if let task = hand.task { return next(of: task) }
    return petition { next(of: $0) }
  }

  private func next(of kind: DueItem.Kind) -> FollowUpMove {
    switch kind {
    case .acknowledgement(let id):
      session.followUp[id]?.receipt == nil ? .act(.confirmReceipt) : .act(.acknowledge)
    case .answer(let id): next(of: id)
    case .report: .act(.reportResult)
    case .milestone(let task, let number): next(of: task, milestone: number)
    case .indicator: .act(.readIndicator)
    case .periodic, .missedReport: .act(.progress)
    case .incident: .act(.incidentResolved)
    case .task(let task): next(of: task)
    case .promise: .act(isToAssign ? .assignUnit : .milestoneDone)
    case .askedAgain(let number): next(of: number)
    case .duty(let duty): next(of: duty)
    // The checklist's own form does it.
    case .preparation: .missing(MissingWords.done)
    }
  }

  private var isToAssign: Bool {
    hand.onlyPetition.flatMap { session[$0] }.map { session.nextStep(of: $0) == .assign } ?? false
  }

  private func next(of id: NoticeTaskID, milestone number: Int) -> FollowUpMove {
    guard let task = session.followUp[id], let milestone = task.milestone(number) else {
      return .missing(MissingWords.done)
    }
    if task.waitsForCondition || milestone.waitsToBegin { return .act(.conditionHolds) }
    return switch milestone.openTerm {
    case .recurring?: .act(.progress)
    case .perOccurrence?: .act(.recordIncident)
    case .after?, .duty?, .condition?, .urgency?, nil: .act(.milestoneDone)
    }
  }

  private func next(of id: AssignmentID) -> FollowUpMove {
    guard let assignment = session.followUp[id] else { return .missing(MissingWords.done) }
    if let petition = session[assignment.petition] {
      if session.openWait(of: petition) != nil { return .act(.endWait) }
      if !session.openEscalations(of: petition).isEmpty { return .act(.answerEscalation) }
    }
    return switch session.state(of: assignment) {
    case .issued: .act(.confirmReceipt)
    case .received: .act(.acknowledge)
    case .inProgress: .act(.writtenAnswer)
    case .answered where session.passingAnswer(to: assignment) == nil: .act(.assessAnswer)
    // Nobody has to be told of what a body gathered.
    case .answered:
      session[assignment.petition]?.petitioners.isEmpty == true
        ? next(of: assignment.petition) : .act(.tellCitizen)
    case .transferred, .struck: .missing(MissingWords.done)
    }
  }

  private func next(of number: PetitionNumber) -> FollowUpMove {
    guard let petition = session[number] else { return .missing(MissingWords.petition) }
    switch session.nextStep(of: petition) {
    case .assign: return .act(.assignUnit)
    case .answer:
      let leads = session.standingLeads(of: petition)
      let open = leads.first { session.passingAnswer(to: $0) == nil }
      return open.map { next(of: $0.id) } ?? .missing(MissingWords.done)
    case .waitsForCitizen: return .act(.endWait)
    case .waitsForHigherLevel: return .act(.answerEscalation)
    case .tell: return .act(.tellCitizen)
    case .askedAgain:
      return .act(petition.followUp.closing == nil ? .writtenAnswer : .reopenMatter)
    case .none:
      return petition.followUp.closing == nil && session.settlement(of: petition) == .done
        ? .act(.closeMatter) : .missing(MissingWords.done)
    }
  }

  private func next(of id: NoticeID) -> FollowUpMove {
    switch session.followUp[id]?.state {
    case .draft:
      let hasTasks = session.followUp.tasks.contains { $0.notice == id && $0.isStanding }
      return hasTasks ? .act(.approveNotice) : .act(.addNoticeTask)
    case .approved: return .act(.signNotice)
    case .signed: return .act(.issueNotice)
    case .issued, nil: return .missing(MissingWords.done)
    }
  }

  private func next(of id: NoticeTaskID) -> FollowUpMove {
    guard let task = session.followUp[id], task.isOpen else { return .missing(MissingWords.done) }
    if task.waitsForCondition || task.milestones.contains(where: \.waitsToBegin) {
      return .act(.conditionHolds)
    }
    if !openIncidents(of: id).isEmpty { return .act(.incidentResolved) }
    if let open = openMilestones(of: id).first { return next(of: id, milestone: open.number) }
    if task.content.indicator != nil, session.metReading(of: task) == nil {
      return .act(.readIndicator)
    }
    if task.occurrenceLimit != nil { return .act(.recordIncident) }
    return task.content.period == nil ? .act(.closeMatter) : .act(.progress)
  }

  private func next(of duty: Duty.Kind) -> FollowUpMove {
    guard case .after(let owed) = duty else { return .missing(MissingWords.done) }
    switch owed {
    case .minutes: return .missing(MissingWords.minutes)
    case .notice:
      let open = session.followUp.notices.last { $0.isStanding && $0.paper == nil }
      return open.map { next(of: $0.id) } ?? .act(.draftNotice)
    case .conferenceResults: return .form(PublicationForm(kind: .conferenceResults))
    case .settlementResults: return .form(PublicationForm(kind: .settlementResults))
    case .grouping:
      let open = waitingForUnit.filter { $0.followUp.group == nil }
      return .form(GroupForm(petitions: open.map(\.number)))
    case .assignment:
      let open = waitingForUnit.map(\.number)
      return open.isEmpty ? .missing(MissingWords.done) : .form(AssignmentForm(petitions: open))
    case .answers, .reports: return .missing(MissingWords.done)
    }
  }

  /// What no unit has yet.
  private var waitingForUnit: [Petition] {
    session.nextSteps { $0 == .assign }.map(\.petition)
  }
}
