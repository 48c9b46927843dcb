import DialogueCore
import DialogueTestSupport

@testable import DialogueViewModels

/// A session that is planned half a year after the one of the examples.
enum Following {
  static let founding: Founding = {
    var founding = Examples.founding
    founding.header.journal = "fedcba9876543210fedcba9876543210"
    founding.plan.date = .day(Prepared.day(2024, 11, 22))
    return founding
  }()

  /// The clocks show the day before it.
  static func rehearsal(_ founding: Founding = Following.founding) -> Rehearsal {
    var rehearsal = Rehearsal(founding)
    rehearsal.now = Moment(
      wall: Examples.morning.wall + 181 * 86_400_000,
      uptime: 900_000
    )
    return rehearsal
  }

  /// A session held before, as it was read on that day.
  static func source(_ earlier: Rehearsal, name: String = "an-lac-2024") -> FollowUpSource {
    FollowUpSource(earlier.session, at: rehearsal().now, name: name)
  }

  /// The examples' meeting held on another day, in another journal.
  static func founding(on day: Day, journal: Character, _ change: (inout Plan) -> Void = { _ in })
    -> Founding
  {
    var founding = Examples.founding
    founding.header.journal = String(repeating: journal, count: 32)
    founding.plan.date = .day(day)
    change(&founding.plan)
    return founding
  }
}
