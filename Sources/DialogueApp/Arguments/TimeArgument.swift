/// A time of day as the command line takes it: `08:00`.
package struct TimeArgument: LosslessStringConvertible, Sendable {
  /// Minutes after midnight.
  package let minute: Int

  package init?(_ description: String) {
    let parts = description.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], let hour = Int(parts[0]), let minute = Int(parts[1]),
      0..<24 ~= hour, 0..<60 ~= minute
    else { return nil }
    self.minute = hour * 60 + minute
  }

  package var description: String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
