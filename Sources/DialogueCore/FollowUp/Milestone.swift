/// One date of a task: "ban hành văn bản trả lời", before 2024-04-25.
package struct Milestone: Equatable, Sendable {
  package let content: MilestoneContent

  /// Runs from the notice, or from the day on which the task's condition holds.
  package var deadline: Deadline?

  package var done: PreparationDone?
  package var extensions: [ExtensionID] = []
}

/// What is to be there by when.
package struct MilestoneContent: Hashable, Codable, Sendable {
  package var name: String
  package var deadline: DeadlineRule

  package init(_ name: String, _ deadline: DeadlineRule) {
    self.name = name
    self.deadline = deadline
  }
}

/// How often a task is to be reported on.
package enum Period: String, CaseIterable, Codable, Sendable {
  case weekly
  case monthly
  case quarterly
  case halfYearly
  case yearly

  /// The last day of the span in which `day` lies.
  package func end(of day: Day) -> Day {
    switch self {
    case .weekly: day.adding(days: 6 - (DayOfWeek.allCases.firstIndex(of: day.weekday) ?? 6))
    case .monthly: monthEnd(day, months: 1)
    case .quarterly: monthEnd(day, months: 3)
    case .halfYearly: monthEnd(day, months: 6)
    case .yearly: monthEnd(day, months: 12)
    }
  }

  private func monthEnd(_ day: Day, months: Int) -> Day {
    let last = (day.month + months - 1) / months * months
    return MonthOfYear(year: day.year, month: last)?.lastDay ?? day
  }
}
