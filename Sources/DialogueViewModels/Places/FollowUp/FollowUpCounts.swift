import DialogueCore

/// How many matters of the board are open, and how near their dates are.
struct FollowUpCounts: Equatable, Sendable {
  private(set) var open = 0
  private(set) var done = 0
  private(set) var overdue = 0
  private(set) var today = 0
  private(set) var withinDay = 0
  private(set) var withinThreeDays = 0
  private(set) var withinWeek = 0

  init() {}

  init(_ entries: [FollowUpEntry]) {
    for entry in entries { count(entry) }
  }

  private mutating func count(_ entry: FollowUpEntry) {
    guard entry.isOpen else {
      done += 1
      return
    }
    open += 1
    switch entry.urgency {
    case .overdue: overdue += 1
    case .today: today += 1
    case .withinDay: withinDay += 1
    case .withinThreeDays: withinThreeDays += 1
    case .withinWeek: withinWeek += 1
    case .later, .none: break
    }
  }
}
