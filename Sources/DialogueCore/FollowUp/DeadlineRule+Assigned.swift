extension DeadlineRule {
  /// What the rule says as the term of an assignment; none where it only says how urgent it is.
  ///
  /// So many days after an event are counted from the event from which the assignment's terms run:
  /// "20 ngày làm việc kể từ ngày nhận văn bản" is 20 working days from the receipt.
  var assigned: DeadlineRule? {
    switch self {
    case .open(let term):
      switch term {
      case .after(_, let days): return days.rule
      case .urgency: return nil
      case .perOccurrence, .duty, .condition, .recurring: return self
      }
    case .earliest(let rules):
      let said = rules.compactMap(\.assigned)
      return said.count > 1 ? .earliest(of: said) : said.first
    case .workingDays, .calendarDays, .before, .by, .withinMonth, .endOfMonth, .endOfYear,
      .withinQuarters, .period, .beforeTime:
      return self
    }
  }
}
