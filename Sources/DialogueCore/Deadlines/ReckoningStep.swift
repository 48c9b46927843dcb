/// One fact in the reckoning of a deadline, in the order in which a clerk would tell them.
package enum ReckoningStep: Codable, Hashable, Sendable {
  /// The day of the event, which is not counted (Civil Code 2015, Art. 147).
  case start(day: Day)
  /// A day of the weekly rest that was passed over.
  case weeklyRest(day: Day)
  /// A holiday or an exchanged day that was passed over.
  case dayOff(row: CalendarRow)
  /// A day of rest that is worked by exchange, and so counted.
  case makeUpWork(row: CalendarRow)
  /// The term is to end before this day, which itself is too late.
  case strictlyBefore(day: Day)
  /// The term ended on a day of rest and runs to the next working day (Civil Code 2015, Art. 148).
  case rolledForward(from: Day, to: Day)
  /// The date is no working day: this is the last one on which an office can act.
  case lastWorkingDay(day: Day)
  /// The date had passed when the term began.
  case alreadyPast(due: Day)
  /// The calendar has no holidays for a year that the reckoning used.
  case notCovered(year: Int)
  /// The month, quarter or year that the term names ends on this day.
  case periodEnds(day: Day)
  /// The work is not to begin earlier.
  case notBefore(day: Day)
  /// On its last day the term ends at this time, in minutes since midnight.
  case timeOfDay(minute: Int)
  /// What was waited for came about on the day of the start.
  case begun(term: OpenTerm)
  /// The clock stood still.
  case suspended(first: Day, last: Day)
  /// One of the rules to choose among, and what it gives; none as long as it is open.
  case alternative(rule: DeadlineRule, due: Day?, isProvisional: Bool)
  /// The rule that ends first, and so counts.
  case earliest(rule: DeadlineRule)
}

extension ReckoningStep {
  /// Whether another edition of the calendar may change this step.
  package var isProvisional: Bool {
    switch self {
    case .dayOff(let row), .makeUpWork(let row): row.status == .expected
    case .notCovered: true
    case .alternative(_, _, let isProvisional): isProvisional
    case .start, .weeklyRest, .strictlyBefore, .rolledForward, .lastWorkingDay, .alreadyPast,
      .periodEnds, .notBefore, .timeOfDay, .begun, .suspended, .earliest:
      false
    }
  }
}
