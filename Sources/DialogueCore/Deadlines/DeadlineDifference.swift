/// By how much one deadline ends later than another, negative when it ends earlier.
package struct DeadlineDifference: Hashable, Sendable {
  package let from: Day
  package let to: Day
  package let calendarDays: Int
  package let workingDays: Int
}
