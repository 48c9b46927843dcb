extension Session {
  /// Another table of working days, with what it makes of every deadline that is still to be kept.
  ///
  /// A version names one table for ever, because every deadline says by which it was reckoned.
  func adopt(_ calendar: WorkingCalendar) throws(Refusal) -> [Event] {
    guard calendar != self.calendar else { throw .unchanged }
    guard OpenTerm.fit(calendar.version) == calendar.version, calendar.hasWorkingDays else {
      throw .calendarUnfit
    }
    if calendars.contains(where: {
      $0.calendar.version == calendar.version && $0.calendar != calendar
    }) {
      throw .calendarVersionTaken(version: calendar.version)
    }
    let changes = try changes(by: calendar) { _ in true }
    guard !changes.isEmpty else { return [.calendarAdopted(calendar)] }
    return [.calendarAdopted(calendar), .deadlinesReckoned(changes: changes)]
  }

  /// The same events, and what they make of dates that others are counted from: what lengthens a
  /// term runs on from the date that it lengthens, and what somebody has to keep again goes by the
  /// calendar in force.
  func reckoningRevived(_ events: [Event], _ act: Act) throws(Refusal) -> [Event] {
    guard stage == .closed, calendars.count > 1 || events.contains(where: \.movesTerm) else {
      return events
    }
    var events = events
    var after = self
    after.take(events, act)
    let moved = try after.movedTerms
    if !moved.isEmpty {
      events.append(.deadlinesReckoned(changes: moved))
      after.take([.deadlinesReckoned(changes: moved)], act)
    }
    let inForce = after.calendar
    let changes = try after.changes(by: inForce) { $0.calendarVersion != inForce.version }
    return changes.isEmpty ? events : events + [.deadlinesReckoned(changes: changes)]
  }

  /// As it would be after a record of these events, to see what else they bring.
  mutating func take(_ events: [Event], _ act: Act) {
    apply(
      Record(
        number: recordCount,
        moment: act.moment,
        id: CommandID(""),
        actor: act.actor,
        events: events
      )
    )
  }

  /// What `calendar` makes of the deadlines to be kept that are wanted.
  private func changes(
    by calendar: WorkingCalendar,
    where isWanted: (Deadline) -> Bool
  ) throws(Refusal) -> [DeadlineChange] {
    var changes: [DeadlineChange] = []
    var lengthened = LengthenedTerms()
    for (holder, old) in heldDeadlines {
      let term = term(lengthenedBy: holder)
      let isAnew = setsTerm(holder)
      let start =
        try start(of: holder, old, by: calendar)
        ?? (isAnew ? old.start : lengthened.start(of: old, term))
      guard isWanted(old) else {
        lengthened.note(old, of: term, isAnew: isAnew)
        continue
      }
      let new = try reckoned(old, by: calendar, from: start)
      changes.append(DeadlineChange(holder: holder, old: old, new: new))
      lengthened.note(new, of: term, isAnew: isAnew)
    }
    return changes
  }

  /// Every deadline that somebody still has to keep, with what it belongs to.
  ///
  /// The one list of them: whatever gets a deadline of its own is added here and to `set`.
  package var heldDeadlines: [(holder: DeadlineHolder, deadline: Deadline)] {
    let ruled = conclusions.filter { $0.isOpen || $0.isAccepted }.compactMap { conclusion in
      conclusion.current.deadline.map { deadline in
        (
          DeadlineHolder.conclusion(conclusion: conclusion.number, version: conclusion.version),
          deadline
        )
      }
    }
    let promised = promises.filter { $0.kept == nil }.compactMap { promise in
      promise.deadline.map { (DeadlineHolder.promise(entry: promise.entry), $0) }
    }
    let asked = openTasks.compactMap { task in
      task.deadline.map { (DeadlineHolder.preparation(task: task.id), $0) }
    }
    return noticesDue + asked + promised + ruled + followedDeadlines
  }

  /// The newest change that another calendar brought to a deadline, none while it stands as set.
  package func change(of holder: DeadlineHolder) -> DeadlineChange? {
    reckonings.last { $0.change.holder == holder }?.change
  }

  mutating func adopt(_ calendar: WorkingCalendar, _ stamp: Stamp) {
    self.calendar = calendar
    calendars.append(CalendarAdoption(record: stamp.record, calendar: calendar))
  }

  mutating func reckonAnew(_ changes: [DeadlineChange], _ stamp: Stamp) {
    for change in changes {
      set(change.new, of: change.holder)
      reckonings.append(Reckoning(record: stamp.record, change: change))
    }
  }

  /// The calendar that stood before the one adopted in that record.
  func calendar(beforeRecord record: Int) -> WorkingCalendar? {
    calendars.last { $0.record < record }?.calendar
  }

  private mutating func set(_ deadline: Deadline, of holder: DeadlineHolder) {
    switch holder {
    case .conclusion(let number, let version):
      update(number) {
        guard $0.versions.indices.contains(version - 1) else { return }
        $0.versions[version - 1].deadline = deadline
      }
    case .promise(let entry): update(entry) { $0.deadline = deadline }
    case .preparation(let task): update(task) { $0.deadline = deadline }
    // Reckoned from the ruleset whenever they are asked for.
    case .announcement, .invitations, .duty: break
    case .answerTerm, .reportTerm, .acknowledgementTerm, .extendedTerm, .waitedTerm, .milestone,
      .indicator, .incident:
      setFollowed(deadline, of: holder)
    }
  }

  /// What the ruleset sets before the session, as long as it is to come.
  private var noticesDue: [(DeadlineHolder, Deadline)] {
    guard stage.isBefore else { return [] }
    let notices = [
      (DeadlineHolder.announcement, announcementDue), (.invitations, invitationsDue),
    ]
    return notices.compactMap { holder, deadline in deadline.map { (holder, $0) } }
  }

  func reckoned(
    _ deadline: Deadline,
    by calendar: WorkingCalendar,
    from start: Day
  ) throws(Refusal) -> Deadline {
    do {
      return try deadline.reckoned(by: calendar, from: start)
    } catch {
      throw .deadlineNotReckoned(error)
    }
  }
}
