/// What another edition of the calendar made of a deadline.
package struct DeadlineChange: Codable, Hashable, Sendable {
  package let holder: DeadlineHolder
  package let old: Deadline
  package let new: Deadline

  package init(holder: DeadlineHolder, old: Deadline, new: Deadline) {
    self.holder = holder
    self.old = old
    self.new = new
  }

  /// Whether the day itself moved, and not only the way to it.
  package var movesDay: Bool { old.due != new.due || old.lastWorkingDay != new.lastWorkingDay }
}

extension Event {
  /// What a newer calendar made of deadlines; empty for every other event.
  package var deadlineChanges: [DeadlineChange] {
    if case .deadlinesReckoned(let changes) = self { changes } else { [] }
  }
}
