/// A calendar that the session went by, and from which record on.
package struct CalendarAdoption: Equatable, Sendable {
  package let record: Int
  package let calendar: WorkingCalendar
}
