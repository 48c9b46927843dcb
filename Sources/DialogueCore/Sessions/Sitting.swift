/// One meeting of the session at one place; most sessions have one.
package struct Sitting: Equatable, Sendable {
  /// A break, and when the sitting goes on.
  package struct Pause: Equatable, Sendable {
    package let from: Moment
    /// Wall milliseconds at which people were told to come back.
    package let resumesAt: Int64?
    package let reason: String?
    package var until: Moment?
  }

  /// Counts from 1.
  package let number: Int
  package var openedAt: Moment?
  package var closedAt: Moment?
  package var pauses: [Pause] = []

  package var runningPause: Pause? {
    pauses.last.flatMap { $0.until == nil ? $0 : nil }
  }
}

extension Session {
  /// The day on which the session opened; none before.
  package var heldOn: Day? { sitting.openedAt.map(day(at:)) }

  /// The day of its opening, or the planned one as long as it is not open.
  package var dayHeldOrPlanned: Day? { heldOn ?? plan.date.day }
}
