extension Session {
  /// What the office owes after the meeting, in the order of the checklist; empty before its end.
  package var dutiesAfter: [Duty] {
    var duties = officeDutiesAfter
    guard let last = duties.popLast() else { return [] }
    let leads = followUp.assignments.filter { $0.isStanding && $0.part == .lead }
    return duties + [answersDuty(leads), reportsDuty(leads), last]
  }

  /// The same without the units' answers and reports, each of which is an item of its own.
  package var officeDutiesAfter: [Duty] {
    guard let day = conferenceDay else { return [] }
    let needing = petitionsToAssign
    return [
      minutesDuty(day), noticeDuty(day), conferenceResultsDuty(day), groupingDuty(day, needing),
      assignmentDuty(day, needing), settlementResultsDuty,
    ]
  }

  private func minutesDuty(_ day: Day) -> Duty {
    let seal = minutes.seals.last
    return Duty(
      .after(.minutes),
      seal == nil ? .missing : .done,
      due(ruleset.minutes.term, from: day),
      rule: rule(ruleset.minutes.term) ?? rule(ruleset.minutes.required),
      doneOn: (minutes.seals.first?.at).map { self.day(at: $0) },
      proof: seal.map { "#0–#\($0.upTo)" }
    )
  }

  private func noticeDuty(_ day: Day) -> Duty {
    let notices = followUp.notices.filter(\.isStanding)
    let paper = notices.compactMap(\.paper).min { $0.date < $1.date }
    let isAsked = ruleset.notice.required?.value == true || ruleset.notice.term != nil
    return Duty(
      .after(.notice),
      paper != nil ? .done : isAsked || !notices.isEmpty ? .missing : .notAsked,
      due(ruleset.notice.term, from: day),
      rule: rule(ruleset.notice.term) ?? rule(ruleset.notice.required),
      doneOn: paper?.date,
      proof: paper?.number
    )
  }

  private func conferenceResultsDuty(_ day: Day) -> Duty {
    publicationDuty(
      .conferenceResults,
      .conferenceResults,
      ruleset.conferenceResults,
      due(ruleset.conferenceResults.term, from: day)
    )
  }

  /// The term runs from the day on which the last petition was settled.
  private var settlementResultsDuty: Duty {
    let isOver = petitions.allSatisfy { !$0.isFollowed || !settlement(of: $0).isOpen }
    let last = isOver ? followedPetitions.compactMap(settledOn).max() : nil
    return publicationDuty(
      .settlementResults,
      .settlementResults,
      ruleset.settlementResults,
      last.flatMap { due(ruleset.settlementResults.term, from: $0) }
    )
  }

  private func publicationDuty(
    _ kind: Duty.After,
    _ published: PublicationContent.Kind,
    _ rules: PublicationRule,
    _ deadline: Deadline?
  ) -> Duty {
    let told = followUp.publications.filter { $0.isStanding && $0.content.kind == published }
    let channels = rules.channels?.value.map(\.id) ?? []
    let firsts = channels.compactMap { channel in
      earliest(told.filter { $0.content.channel == channel })
    }
    let isAsked =
      rules.term != nil || rules.by != nil || rules.channels != nil || rules.recipients != nil
    let state: Duty.State =
      if told.isEmpty { isAsked ? .missing : .notAsked } else if firsts.count == channels.count {
        .done
      } else { .partly(done: firsts.count, of: channels.count) }
    // Public everywhere only on the day on which the last channel had it.
    let counting =
      state == .done && !channels.isEmpty
      ? firsts.max { $0.content.on < $1.content.on } : earliest(told)
    return Duty(
      .after(kind),
      state,
      deadline,
      rule: rule(rules.term) ?? rule(rules.by) ?? rule(rules.channels),
      doneOn: counting?.content.on,
      proof: counting?.content.proof
    )
  }

  private func earliest(_ publications: [Publication]) -> Publication? {
    publications.min { $0.content.on < $1.content.on }
  }

  /// Every petition that needs a unit is in an approved group, or assigned already.
  private func groupingDuty(_ day: Day, _ needing: [Petition]) -> Duty {
    let grouped = needing.count {
      isAssigned($0) || $0.followUp.group.flatMap { followUp[$0] }?.isApproved == true
    }
    let approved = followUp.groups.compactMap { group -> Day? in
      guard group.isStanding, case .approved(let at, _) = group.state else { return nil }
      return self.day(at: at)
    }
    return Duty(
      .after(.grouping),
      ruleset.grouping.term == nil && approved.isEmpty
        ? .notAsked : state(grouped, of: needing.count),
      due(ruleset.grouping.term, from: day),
      rule: rule(ruleset.grouping.term),
      doneOn: approved.max()
    )
  }

  private func assignmentDuty(_ day: Day, _ needing: [Petition]) -> Duty {
    let papers = needing.lazy.flatMap(\.followUp.assignments)
      .filter { followUp.isStanding($0) }
      .compactMap { followUp.paper(of: $0) }
    let term = ruleset.settlement.assignmentTerm
    return Duty(
      .after(.assignment),
      state(needing.count(where: isAssigned), of: needing.count),
      due(term, from: day),
      rule: rule(term),
      doneOn: papers.map(\.date).max(),
      proof: papers.first?.number
    )
  }

  private func answersDuty(_ leads: [Assignment]) -> Duty {
    let open = leads.filter { passingAnswer(to: $0) == nil && isFollowed($0) }
    let papers = leads.compactMap { passingAnswer(to: $0)?.content.paper }
    return Duty(
      .after(.answers),
      state(leads.count - open.count, of: leads.count),
      open.compactMap(answerDeadline).min { $0.due < $1.due },
      rule: rule(ruleset.settlement.answerTerm),
      doneOn: open.isEmpty ? papers.map(\.date).max() : nil,
      proof: papers.max { $0.date < $1.date }?.number
    )
  }

  private func reportsDuty(_ leads: [Assignment]) -> Duty {
    let isAsked = ruleset.settlement.reportTo != nil || leads.contains { $0.clocks.report != nil }
    guard isAsked else { return Duty(.after(.reports), .notAsked) }
    let open = leads.filter { standingReport(on: $0) == nil && isFollowed($0) }
    let papers = leads.compactMap { standingReport(on: $0)?.content.paper }
    return Duty(
      .after(.reports),
      state(leads.count - open.count, of: leads.count),
      open.compactMap(reportDeadline).min { $0.due < $1.due },
      rule: rule(ruleset.settlement.reportTerm) ?? rule(ruleset.settlement.reportTo),
      doneOn: open.isEmpty ? papers.map(\.date).max() : nil,
      proof: papers.max { $0.date < $1.date }?.number
    )
  }

  /// Petitions that the chair gave to a unit, or on which nobody has ruled: they are to be assigned.
  package var petitionsToAssign: [Petition] {
    petitions.filter { $0.isFollowed && isToAssign($0) }
  }

  /// The same of one that is followed.
  package func isToAssign(_ petition: Petition) -> Bool {
    guard petition.followUp.closing == nil else { return false }
    if isAssigned(petition) { return true }
    guard let conclusion = petition.conclusion.flatMap({ self[$0] }) else { return true }
    return switch conclusion.current.content.outcome.kind {
    case .assigned, .inProgress, .escalated, .transferred: true
    case .explained, .resolved, .noted, .guided, .noGround, .deferred: false
    }
  }

  private func isFollowed(_ assignment: Assignment) -> Bool {
    self[assignment.petition].map { $0.isStanding && $0.followUp.closing == nil } ?? false
  }

  /// The day on which a settled petition was settled.
  private func settledOn(_ petition: Petition) -> Day? {
    if let closing = petition.followUp.closing { return closing.content.on }
    let told = petition.followUp.notices.compactMap { followUp[$0] }.filter(\.isStanding)
      .map(\.content.on).max()
    // Nobody had to be told of what a body gathered: the last answer settled it.
    guard petition.petitioners.isEmpty else { return told }
    let answered = standingLeads(of: petition).compactMap { passingAnswer(to: $0) }
      .map(\.content.paper.date).max()
    return [told, answered].compactMap(\.self).max()
  }

  private func state(_ done: Int, of all: Int) -> Duty.State {
    guard all > 0 else { return .notAsked }
    if done == all { return .done }
    return done > 0 ? .partly(done: done, of: all) : .missing
  }

  private func due(_ term: Sourced<DeadlineRule>?, from day: Day) -> Deadline? {
    guard let term else { return nil }
    return try? reckoned(term.value, from: day)
  }

  private func rule<Value>(_ value: Sourced<Value>?) -> (String, Certainty)? {
    value.map { ($0.source, $0.certainty) }
  }
}
