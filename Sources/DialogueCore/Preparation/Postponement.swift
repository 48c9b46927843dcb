/// That the session was put off, and which date was left.
package struct Postponement: Hashable, Sendable {
  package let reason: String

  /// The date that is held no more; none when the new one was given with it.
  package let left: PlannedDate?
}

extension Session {
  /// The day on which the session is to be held.
  ///
  /// None while only a quarter is planned, or after a postponement until another day is planned.
  package var fixedDay: Day? { isWithoutNewDay ? nil : plan.date.day }

  /// Put off, and still planned for the date that was left.
  package var isWithoutNewDay: Bool {
    stage == .postponed && preparation.postponement?.left == plan.date
  }
}
