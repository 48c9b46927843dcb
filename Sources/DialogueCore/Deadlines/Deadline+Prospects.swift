extension Deadline {
  /// The term that `rule` would give if it ran on from the day on which this one ends.
  ///
  /// - Throws: What is wrong with the rule; `notLater` when it would end no later than now.
  package func extended(
    by rule: DeadlineRule,
    calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    let longer = try Deadline(
      rule: rule,
      from: due,
      calendar: calendar,
      rollsForward: rollsForward
    )
    guard longer.due > due else { throw .notLater(than: due) }
    return longer
  }

  /// The same term with the clock standing still on these days too.
  ///
  /// Days before the term or after its end change nothing. Overlapping suspensions count once.
  ///
  /// - Throws: `doesNotStandStill` for a term that is no count of days.
  package func suspended(
    _ suspension: Suspension,
    calendar: WorkingCalendar
  ) throws(DeadlineError) -> Deadline {
    guard rule.countsForward else { throw .doesNotStandStill }
    try suspension.check()
    return try reckoned(by: calendar, suspensions: (suspensions ?? []) + [suspension])
  }

  /// What `other` would change: the days between both ends, negative when it ends earlier.
  package func difference(to other: Deadline, calendar: WorkingCalendar) -> DeadlineDifference {
    let isLater = due <= other.due
    let first = isLater ? due : other.due
    let working = calendar.workingDays(
      from: first.adding(days: 1),
      through: isLater ? other.due : due
    )
    return DeadlineDifference(
      from: due,
      to: other.due,
      calendarDays: due.days(until: other.due),
      workingDays: isLater ? working : -working
    )
  }
}
