/// Why a rule gives no date.
package enum DeadlineError: Error, Hashable, Sendable {
  /// A term of no days at all.
  case noDays
  /// A term of more than ten years.
  case tooManyDays(Int)
  case noSuchMonth(year: Int, month: Int)
  case noSuchYear(Int)
  case noSuchQuarter(year: Int, first: Int, last: Int)
  case noSuchTime(minute: Int)
  case noSuchDayOfMonth(Int)
  case endsBeforeItBegins(first: Day, last: Day)
  /// A choice of fewer than two or more than eight rules, or of a choice.
  case alternativesUnfit
  /// Words that are missing, too long, or would not be read again.
  case wordsUnfit
  /// Days before an event that nobody can know beforehand.
  case countsBackwards(Int)
  /// Nothing has happened yet from which the term could run, or it never has a date.
  case noDate(OpenTerm)
  /// None of a choice of rules has a date yet.
  case noDateAmong
  /// The calendar has no working day for ten years.
  case noWorkingDay(beyond: Day)
  /// An extension that does not end later.
  case notLater(than: Day)
  /// A date set by name does not stand still.
  case doesNotStandStill
  case suspensionUnfit(Suspension)
}
