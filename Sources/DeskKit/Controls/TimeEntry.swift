/// A time of day as typed: `9:05` or `09:05:30`, as offices write it `9h05` or `13h`, or `1330`.
package struct TimeEntry: Hashable, Sendable {
  package let hour: Int
  package let minute: Int
  /// Missing when it was not typed.
  package let second: Int?

  /// Reads a time of day from 0:00 to 23:59:59; `nil` when it is none.
  package init?(_ text: String) {
    let numbers = Self.parts(of: text).compactMap { Int($0) }
    guard numbers.count == Self.parts(of: text).count, (2...3).contains(numbers.count) else {
      return nil
    }
    hour = numbers[0]
    minute = numbers[1]
    second = numbers.count == 3 ? numbers[2] : nil
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0)
    else { return nil }
  }

  /// Hours, minutes and perhaps seconds, as they stand.
  private static func parts(of text: String) -> [Substring] {
    if text.count == 4, text.allSatisfy(\.isASCIIDigit) { return [text.prefix(2), text.suffix(2)] }
    let parts = text.split(omittingEmptySubsequences: false) { ":hH".contains($0) }
    guard let last = text.last, "hH".contains(last), parts.count == 2 else { return parts }
    return [parts[0], "00"]
  }
}
