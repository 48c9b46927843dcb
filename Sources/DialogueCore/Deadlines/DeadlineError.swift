/// Why a rule gives no date.
package enum DeadlineError: Error, Hashable, Sendable {
  /// A term of no days at all.
  case noDays
  /// A term of more than ten years.
  case tooManyDays(Int)
  case noSuchMonth(year: Int, month: Int)
}
