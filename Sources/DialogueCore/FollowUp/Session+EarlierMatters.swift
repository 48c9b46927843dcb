extension Session {
  /// What the meeting dealt with and what it left, petitions first, each kind by number.
  ///
  /// Complaints and denunciations go their own way and are not among them, nor is what they were
  /// made of.
  ///
  /// - Parameter today: The day on which periods are looked at: those of reports and of figures.
  /// - Returns: What is over as well; nothing before the meeting's end.
  package func earlierMatters(on today: Day) -> [EarlierMatter] {
    guard stage == .closed || stage == .archived else { return [] }
    let promised = promised
    let petitions = followedPetitions.filter { !isRuledElsewhere($0) }.map { petition in
      matter(of: petition, promised: promised[petition.number], on: today)
    }
    let withheld = withheldMatters(withInternal: true)
    // Of a petition that is open itself its own row tells.
    let open = Set(petitions.lazy.filter(\.isOpen).map(\.subject))
    let tasks = followUp.tasks.compactMap { task in
      let bearsOnOpen = (task.content.petitions ?? []).contains { open.contains(.petition($0)) }
      return bearsOnOpen ? nil : matter(of: task, withheld, on: today)
    }
    return petitions + tasks + untakenMatters(but: withheld)
  }

  private func isRuledElsewhere(_ petition: Petition) -> Bool {
    petition.conclusion.flatMap { self[$0] }?.current.content.outcome.kind == .guided
  }

  /// The nearest dates of promises made at the table and not kept.
  private var promised: [PetitionNumber: Deadline] {
    var dates: [PetitionNumber: Deadline] = [:]
    for promise in promises where promise.kept == nil {
      guard let deadline = promise.deadline else { continue }
      for petition in promise.petitions
      where dates[petition].map({ deadline.due < $0.due }) ?? true {
        dates[petition] = deadline
      }
    }
    return dates
  }

  private func matter(
    of petition: Petition,
    promised: Deadline?,
    on today: Day
  ) -> EarlierMatter {
    let standing = standing(of: petition, isPromised: promised != nil)
    let leads = standingLeads(of: petition)
    let owing = leads.filter { passingAnswer(to: $0) == nil }
    let ruling = standingRuling(on: petition.number)?.current
    let asked = petition.requests.last.flatMap { self[$0] }
    let terms = owing.compactMap { answerDeadline(of: $0) }.min { $0.due < $1.due }
    let isOver = if case .over = standing { true } else { false }
    let deadline = isOver ? nil : leads.isEmpty ? ruling?.deadline ?? promised : terms
    let times = timesRaised(withMerged(petition.number).compactMap(\.content.timesRaised).max())
    let isLate = deadline.map { $0.due < today } ?? false
    return EarlierMatter(
      .petition(petition.number),
      text: petition.content.text,
      topic: petition.content.topic,
      unit: (owing.first ?? leads.first)?.unit ?? ruling?.content.lead ?? asked?.unit,
      standing: standing,
      deadline: deadline,
      timesRaised: times,
      isBacklog: (times > 1 && isLate) || isMadeOfBacklog(petition),
      isRestricted: isInternal(petition)
    )
  }

  private func standing(of petition: Petition, isPromised: Bool) -> EarlierMatter.Standing {
    let step = step(of: petition)
    switch step {
    case .none:
      let settlement = settlement(of: petition)
      guard settlement == .none else { return .over(settlement) }
      if isDeferred(petition) { return .deferred }
      return isPromised ? .promised : .over(.none)
    case .assign where petition.conclusion == nil: return .withoutConclusion
    case .assign, .answer, .waitsForCitizen, .waitsForHigherLevel, .tell, .askedAgain:
      return .waits(step)
    }
  }

  /// Whatever became of it, the issue of which it was made had been left before.
  private func isMadeOfBacklog(_ petition: Petition) -> Bool {
    guard case .issue(let id) = petition.source else { return false }
    return preparation[id]?.content.isBacklog == true
  }

  private func isDeferred(_ petition: Petition) -> Bool {
    petition.conclusion.flatMap { self[$0] }?.current.content.outcome.kind == .deferred
  }

  /// None of a notice that was not issued, and none whose parts are all done.
  private func matter(
    of task: NoticeTask,
    _ withheld: WithheldMatters,
    on today: Day
  ) -> EarlierMatter? {
    let items = dueItems(of: task, on: today)
    guard !items.isEmpty else { return nil }
    let next = items.byDay(\.place).first { $0.isOpen && $0.state != .waitsForClosing }
    let petitions = (task.content.petitions ?? []).compactMap { self[$0] }
    return EarlierMatter(
      .task(task.id),
      text: task.content.text,
      topic: petitions.first?.content.topic,
      unit: task.content.lead,
      standing: next.map { .task($0.state) } ?? .over(.done),
      deadline: next?.deadline,
      isRestricted: task.isRestricted
        || petitions.contains { withheld.petitions.contains($0.number) || !$0.isFollowed }
    )
  }

  /// Whoever was only guided elsewhere is withheld with what he brought.
  private func isWithheld(_ number: RegistrationNumber?, _ withheld: WithheldMatters) -> Bool {
    guard let number else { return false }
    return withheld.registrations.contains(number) || queue[number]?.state == .guided
  }

  /// Up to this meeting, whose own time counts.
  private func timesRaised(_ before: Int?) -> Int { (before ?? 0) + 1 }
}

// Of what nothing was made.
extension Session {
  /// Slips, matters collected before and registrations; none of which a complaint or an internal
  /// petition was made, even one that was taken back.
  private func untakenMatters(but withheld: WithheldMatters) -> [EarlierMatter] {
    untakenSlips(but: withheld) + untakenIssues(but: withheld)
      + unheardMatters(but: withheld)
  }

  private func untakenSlips(but withheld: WithheldMatters) -> [EarlierMatter] {
    slips.filter { slip in
      slip.state == .received && !withheld.slips.contains(slip.number)
        && !isWithheld(slip.entry.registration, withheld)
    }.map { slip in
      EarlierMatter(
        .slip(slip.number),
        text: slip.entry.content,
        topic: slip.entry.topic,
        standing: .notTakenUp,
        timesRaised: timesRaised(slip.entry.timesRaised)
      )
    }
  }

  private func untakenIssues(but withheld: WithheldMatters) -> [EarlierMatter] {
    let raised = raisedSources
    return preparation.issues.filter {
      !$0.isDropped && !raised.contains(.issue(issue: $0.id)) && !withheld.issues.contains($0.id)
    }.map { issue in
      EarlierMatter(
        .issue(issue.id),
        text: issue.content.text,
        topic: issue.content.topic,
        unit: issue.content.unit,
        standing: .notTakenUp,
        timesRaised: timesRaised(issue.content.timesRaised),
        isBacklog: issue.content.isBacklog == true,
        origin: issue.content.origin
      )
    }
  }

  private func unheardMatters(but withheld: WithheldMatters) -> [EarlierMatter] {
    unraised.filter { !isWithheld($0.number, withheld) }.compactMap { registration in
      registration.entry.content.map { text in
        EarlierMatter(
          .registration(registration.number),
          text: text,
          topic: registration.entry.topic,
          standing: .notTakenUp,
          timesRaised: timesRaised(registration.entry.timesRaised)
        )
      }
    }
  }
}
