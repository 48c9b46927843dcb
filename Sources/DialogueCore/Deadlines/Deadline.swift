/// A date by which something is owed, with the reckoning that led to it.
package struct Deadline: Hashable, Sendable {
  /// The last day on which the duty can be done in time.
  package let due: Day

  /// Behind one reference: for each time that a date is explained it is copied a thousand times.
  private let kept: Kept

  private init(_ account: Account) {
    due = account.due
    kept = .account(account)
  }

  /// Reckons the date that `rule` gives for an event on `start`.
  ///
  /// Only terms of calendar days after the event roll forward, and only when asked: notice "n days
  /// before" must not become shorter by a holiday.
  ///
  /// - Throws: What is wrong with the rule, `noDate` for one that is open.
  package init(
    rule: DeadlineRule,
    from start: Day,
    calendar: WorkingCalendar,
    rollsForward: Bool = false
  ) throws(DeadlineError) {
    let reckoner = Reckoner(start: start, calendar: calendar)
    try self.init(rule, reckoner, rollsForward)
  }

  /// Reckons the date of an open term once `day` is known: that of its event, of the duty it is
  /// counted from, or the day after which a recurring duty comes next.
  ///
  /// - Throws: What is wrong with the term, `noDate` for one that no day gives a date.
  package init(
    begun term: OpenTerm,
    on day: Day,
    calendar: WorkingCalendar,
    rollsForward: Bool = false
  ) throws(DeadlineError) {
    let reckoner = Reckoner(start: day, calendar: calendar, hasBegun: true)
    try self.init(.open(term: term), reckoner, rollsForward)
  }

  init(
    _ rule: DeadlineRule,
    _ reckoner: Reckoner,
    _ rollsForward: Bool
  ) throws(DeadlineError) {
    var reckoner = reckoner
    let due = try reckoner.due(by: rule, rollsForward: rollsForward)
    self.init(
      Account(
        rule: rule,
        start: reckoner.start,
        due: due,
        reckoning: reckoner.reckoning,
        calendarVersion: reckoner.calendar.version,
        rollsForward: rollsForward,
        suspensions: reckoner.suspensions.isEmpty ? nil : reckoner.suspensions
      )
    )
  }

  /// The same term under another edition of the calendar.
  package func reckoned(by calendar: WorkingCalendar) throws(DeadlineError) -> Deadline {
    try reckoned(by: calendar, suspensions: suspensions ?? [])
  }

  /// The same term under another edition of the calendar, its event being on another day.
  package func reckoned(
    by calendar: WorkingCalendar,
    from start: Day
  ) throws(DeadlineError) -> Deadline {
    try reckoned(by: calendar, from: start, suspensions: suspensions ?? [])
  }

  func reckoned(
    by calendar: WorkingCalendar,
    from start: Day? = nil,
    suspensions: [Suspension]
  ) throws(DeadlineError) -> Deadline {
    let reckoner = Reckoner(
      start: start ?? self.start,
      calendar: calendar,
      // A deadline whose rule is open has begun, or it would not be one.
      hasBegun: true,
      suspensions: suspensions
    )
    return try Deadline(rule, reckoner, rollsForward)
  }

  /// The last working day on which an office can act: `due`, or an earlier day when `due` is a rest.
  package var lastWorkingDay: Day {
    for case .lastWorkingDay(let day) in reckoning { return day }
    return due
  }

  /// The minute of `due` before which the duty is to be done; nil when the whole day counts.
  package var dueMinute: Int? {
    for case .timeOfDay(let minute) in reckoning where minute < 1440 { return minute }
    return nil
  }

  /// Whether a decision still to come may change the date.
  package var isProvisional: Bool { reckoning.contains(where: \.isProvisional) }

  /// Whether the term has ended: with its last day, or with the minute of that day which it names.
  package func isOverdue(at now: LocalTime) -> Bool {
    guard now.day == due else { return due < now.day }
    return dueMinute.map { $0 <= now.minute } ?? false
  }
}

// How the date came about.
extension Deadline {
  private struct Account: Codable, Hashable {
    let rule: DeadlineRule
    let start: Day
    let due: Day
    let reckoning: [ReckoningStep]
    let calendarVersion: String
    let rollsForward: Bool
    let suspensions: [Suspension]?
  }

  private indirect enum Kept: Hashable {
    case account(Account)
  }

  private var account: Account {
    switch kept {
    case .account(let account): account
    }
  }

  package var rule: DeadlineRule { account.rule }

  /// The day of the event from which the term runs; it is not counted itself.
  package var start: Day { account.start }

  package var reckoning: [ReckoningStep] { account.reckoning }

  /// The edition of the calendar that was used.
  package var calendarVersion: String { account.calendarVersion }

  /// Whether a term of calendar days that ends on a day of rest runs to the next working day.
  package var rollsForward: Bool { account.rollsForward }

  /// Days that were not counted because the clock stood still; none is nil.
  package var suspensions: [Suspension]? { account.suspensions }
}

// Written as its account.
extension Deadline: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try Account(from: decoder))
  }

  package func encode(to encoder: any Encoder) throws {
    try account.encode(to: encoder)
  }
}
