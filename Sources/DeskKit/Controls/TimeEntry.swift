/// A time of day as typed: `9:05` or `09:05:30`.
package struct TimeEntry: Hashable, Sendable {
  package let hour: Int
  package let minute: Int
  /// Missing when it was not typed.
  package let second: Int?

  /// Reads a time of day from 0:00 to 23:59:59; `nil` when it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    hour = numbers[0]
    minute = numbers[1]
    second = numbers.count == 3 ? numbers[2] : nil
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0)
    else { return nil }
  }
}
