/// The days of the week, in the order of a Vietnamese calendar.
package enum DayOfWeek: String, CaseIterable, Codable, Hashable, Sendable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}
