/// A date by which something is owed, with the reckoning that led to it.
package struct Deadline: Codable, Hashable, Sendable {
  package let rule: DeadlineRule
  /// The day of the event from which the term runs; it is not counted itself.
  package let start: Day
  /// The last day on which the duty can be done in time.
  package let due: Day
  package let reckoning: [ReckoningStep]
  /// The edition of the calendar that was used.
  package let calendarVersion: String
  /// Whether a term of calendar days that ends on a day of rest runs to the next working day.
  package let rollsForward: Bool

  /// Reckons the date that `rule` gives for an event on `start`.
  ///
  /// Only terms of calendar days after the event roll forward, and only when asked: notice "n days
  /// before" must not become shorter by a holiday.
  ///
  /// - Throws: What is wrong with the rule; no calendar makes a right rule fail.
  package init(
    rule: DeadlineRule,
    from start: Day,
    calendar: WorkingCalendar,
    rollsForward: Bool = false
  ) throws(DeadlineError) {
    var reckoner = Reckoner(start: start, calendar: calendar)
    due = try reckoner.due(by: rule, rollsForward: rollsForward)
    self.rule = rule
    self.start = start
    reckoning = reckoner.reckoning
    calendarVersion = calendar.version
    self.rollsForward = rollsForward
  }

  /// The same term under another edition of the calendar.
  package func reckoned(by calendar: WorkingCalendar) throws(DeadlineError) -> Deadline {
    try Deadline(rule: rule, from: start, calendar: calendar, rollsForward: rollsForward)
  }

  /// The last working day on which an office can act: `due`, or an earlier day when `due` is a rest.
  package var lastWorkingDay: Day {
    for case .lastWorkingDay(let day) in reckoning { return day }
    return due
  }

  /// Whether a decision still to come may change the date.
  package var isProvisional: Bool { reckoning.contains(where: \.isProvisional) }

  package func isOverdue(on today: Day) -> Bool { due < today }
}
