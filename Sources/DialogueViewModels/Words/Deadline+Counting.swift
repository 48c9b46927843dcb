import DialogueCore

extension Deadline {
  /// Days off were left out of the count, and not only met at its end.
  var countsWorkingDays: Bool {
    for case .earliest(let rule) in reckoning { return rule.countsWorkingDays }
    return rule.countsWorkingDays
  }

  /// Days of the weekly rest that were met, the one from which the term ran on told by itself.
  var weeklyRests: [Day] {
    var moved: Day?
    for case .rolledForward(let from, _) in reckoning { moved = from }
    return reckoning.compactMap { step in
      if case .weeklyRest(let day) = step, day != moved { day } else { nil }
    }.sorted()
  }
}

extension DeadlineRule {
  fileprivate var countsWorkingDays: Bool {
    switch self {
    case .workingDays: true
    case .open(let term): term.days?.unit == .working
    case .calendarDays, .before, .by, .withinMonth, .endOfMonth, .endOfYear, .withinQuarters,
      .period, .beforeTime, .earliest:
      false
    }
  }
}
