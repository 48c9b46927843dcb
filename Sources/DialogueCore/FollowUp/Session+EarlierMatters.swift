extension Session {
  /// What the meeting dealt with and what it left, petitions first, each kind by number.
  ///
  /// Complaints and denunciations go their own way and are not among them.
  ///
  /// - Parameter today: The day on which periods are looked at: those of reports and of figures.
  /// - Returns: What is over as well; nothing before the meeting's end.
  package func earlierMatters(on today: Day) -> [EarlierMatter] {
    guard stage == .closed || stage == .archived else { return [] }
    let promised = promised
    let petitions = followedPetitions.filter { !isRuledElsewhere($0) }.map { petition in
      matter(of: petition, promised: promised[petition.number])
    }
    // Of a petition that is open itself its own row tells.
    let open = Set(petitions.lazy.filter(\.isOpen).map(\.subject))
    let tasks = followUp.tasks.compactMap { task in
      let bearsOnOpen = (task.content.petitions ?? []).contains { open.contains(.petition($0)) }
      return bearsOnOpen ? nil : matter(of: task, on: today)
    }
    return petitions + tasks + untakenMatters
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

  private func matter(of petition: Petition, promised: Deadline?) -> EarlierMatter {
    let standing = standing(of: petition, isPromised: promised != nil)
    let leads = standingLeads(of: petition)
    let owing = leads.filter { passingAnswer(to: $0) == nil }
    let ruling = standingRuling(on: petition.number)?.current
    let asked = petition.requests.last.flatMap { self[$0] }
    let terms = owing.compactMap { answerDeadline(of: $0) }.min { $0.due < $1.due }
    let isOver = if case .over = standing { true } else { false }
    return EarlierMatter(
      .petition(petition.number),
      text: petition.content.text,
      topic: petition.content.topic,
      unit: (owing.first ?? leads.first)?.unit ?? ruling?.content.lead ?? asked?.unit,
      standing: standing,
      deadline: isOver ? nil : leads.isEmpty ? ruling?.deadline ?? promised : terms,
      timesRaised: timesRaised(withMerged(petition.number).compactMap(\.content.timesRaised).max()),
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

  private func isDeferred(_ petition: Petition) -> Bool {
    petition.conclusion.flatMap { self[$0] }?.current.content.outcome.kind == .deferred
  }

  /// None of a notice that was not issued, and none whose parts are all done.
  private func matter(of task: NoticeTask, on today: Day) -> EarlierMatter? {
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
      isRestricted: task.isRestricted || petitions.contains { isInternal($0) || !$0.isFollowed }
    )
  }

  /// Slips, matters collected before and registrations of which nothing was made; the names of
  /// those who brought them stay behind.
  private var untakenMatters: [EarlierMatter] {
    let raised = raisedSources
    let slips = slips.filter { $0.state == .received }.map { slip in
      EarlierMatter(
        .slip(slip.number),
        text: slip.entry.content,
        topic: slip.entry.topic,
        standing: .notTakenUp,
        timesRaised: timesRaised(slip.entry.timesRaised)
      )
    }
    let issues = preparation.issues.filter {
      !$0.isDropped && !raised.contains(.issue(issue: $0.id))
    }.map { issue in
      EarlierMatter(
        .issue(issue.id),
        text: issue.content.text,
        topic: issue.content.topic,
        unit: issue.content.unit,
        standing: .notTakenUp,
        timesRaised: timesRaised(issue.content.timesRaised)
      )
    }
    let unheard = unraised.compactMap { registration in
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
    return slips + issues + unheard
  }

  /// Up to this meeting, whose own time counts.
  private func timesRaised(_ before: Int?) -> Int { (before ?? 0) + 1 }
}
