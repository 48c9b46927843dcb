extension Session {
  /// What the ruleset asks for before the session opens and is not there on that day.
  package func openingGaps(on day: Day) -> [Gap] {
    var gaps: [Gap] = []
    if let fixedDay {
      if fixedDay != day { gaps.append(.otherDay(planned: fixedDay, on: day)) }
    } else {
      gaps.append(.dayNotFixed)
    }
    if preparation.approval == nil || isApprovalOutdated {
      gaps.append(.contentNotApproved)
    }
    gaps += announcementGaps(heldOn: plan.date.day ?? day)
    gaps += presidingGaps
    gaps += openTasks.filter { $0.content.kind == .preparedAnswer }
      .map { .preparedAnswerMissing(task: $0.id) }
    gaps += openTasks.filter { $0.content.kind == .work }.map { .taskNotDone(task: $0.id) }
    if ruleset.invitations.invitees != nil, !preparation.invitations.contains(where: \.counts) {
      gaps.append(.invitationsMissing)
    }
    if preparation.attendance.isEmpty {
      gaps.append(.attendanceMissing)
    }
    return gaps
  }

  /// What the ruleset asks for of those who preside, and is not so.
  var presidingGaps: [Gap] {
    var gaps: [Gap] = []
    if preparation.delegation != nil, ruleset.chair.delegation?.value == .forbidden {
      gaps.append(.delegationForbidden)
    }
    if asksForCoChairs, preparation.coChairs.isEmpty {
      gaps.append(.coChairMissing)
    }
    return gaps
  }

  var asksForCoChairs: Bool { ruleset.chair.coChairs?.value.isEmpty == false }

  /// What is still open before the session closes.
  package var closingGaps: [Gap] {
    var gaps: [Gap] = (queue.order + [queue.called].compactMap(\.self)).sorted()
      .map { .notHeard(registration: $0) }
    gaps += followedPetitions.filter { $0.conclusion == nil }
      .map { .petitionWithoutConclusion(petition: $0.number) }
    gaps += conclusions.filter(\.isOpen).map { .conclusionNotAccepted(conclusion: $0.number) }
    gaps += requests.filter { $0.state == .asked }.map { .requestNotAnswered(request: $0.id) }
    gaps += slips.filter { $0.state == .received }.map { .slipNotSettled(slip: $0.number) }
    if let openRound {
      gaps.append(.roundNotClosed(round: openRound.id))
    }
    gaps += agenda.items.filter { $0.state == .pending || $0.isOpenBeforeClosing }
      .map { .itemNotDone(item: $0.id) }
    if ruleset.minutes.readBack?.value == true {
      if minutes.readBackAt == nil {
        gaps.append(.minutesNotRead)
      }
      if minutes.adoptedAt == nil {
        gaps.append(.minutesNotAdopted)
      }
    }
    return gaps
  }

  /// Tasks of preparation that nobody has reported done.
  package var openTasks: [PreparationTask] {
    preparation.tasks.filter { !$0.isDropped && $0.done == nil }
  }

  /// The last day on which the announcement is in time; none when the ruleset is silent.
  package var announcementDue: Deadline? {
    guard let term = ruleset.announcement.term?.value, let day = fixedDay else { return nil }
    return try? reckoned(term, from: day)
  }

  /// The last day on which invitations are in time; none when the ruleset is silent.
  package var invitationsDue: Deadline? {
    guard let term = ruleset.invitations.term?.value, let day = fixedDay else { return nil }
    return try? reckoned(term, from: day)
  }

  private func announcementGaps(heldOn day: Day) -> [Gap] {
    let standing = preparation.announcements.filter(\.counts)
    if standing.isEmpty, preparation.announcements.contains(where: \.isOnlyOutdated) {
      return [.announcementOutdated]
    }
    let due = announcementDue?.due
    let asked = ruleset.announcement.contents?.value ?? []
    return (ruleset.announcement.channels?.value ?? []).flatMap { channel -> [Gap] in
      guard let told = standing.filter({ $0.content.channel == channel.id }).min(by: earlier)
      else { return [.announcementMissing(channel: channel.id)] }
      let late: [Gap] =
        due.map {
          told.content.on > $0
            ? [.announcementLate(channel: channel.id, on: told.content.on, due: $0)] : []
        } ?? []
      return late
        + asked.filter { !told.content.contents.contains($0.id) }
        .map { .announcementLacks(channel: channel.id, item: $0.id) }
    }
  }

  private func earlier(_ left: Announcement, _ right: Announcement) -> Bool {
    left.content.on < right.content.on
  }
}

extension Invitation {
  package var counts: Bool { !isVoid }
}

extension AgendaItem {
  /// Still the current item, and not the one in which a session closes.
  fileprivate var isOpenBeforeClosing: Bool {
    switch template.kind {
    case .closing, .minutes, .conclusions: false
    case .opening, .method, .speeches, .answers, .other: state == .current
    }
  }
}
