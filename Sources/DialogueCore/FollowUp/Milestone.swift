/// One date of a task: "ban hành văn bản trả lời", before 2024-04-25.
package struct Milestone: Equatable, Sendable {
  package let content: MilestoneContent

  /// Runs from the notice, or from the day on which the task's condition holds.
  package var deadline: Deadline?

  /// Since when what it waits for holds, where its term is open.
  package var begun: Fulfilment?

  package var done: PreparationDone?
  package var extensions: [ExtensionID] = []

  /// The term without a date of its own by which it is set, if it is set by one.
  package var openTerm: OpenTerm? {
    if case .open(let term) = content.deadline { term } else { nil }
  }

  /// An event, another duty or a condition is to come first, and nobody has said that it did.
  package var waitsToBegin: Bool {
    begun == nil && openTerm?.waitsForOneDay == true
  }

  mutating func begin(_ fulfilment: Fulfilment?, _ deadline: Deadline?) {
    begun = fulfilment
    self.deadline = deadline
  }
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

  /// Due on the last day of each.
  package var recurrence: Recurrence {
    switch self {
    case .weekly: .weekly(on: nil)
    case .monthly: .monthly(day: nil)
    case .quarterly: .quarterly(day: nil)
    case .halfYearly: .halfYearly(day: nil)
    case .yearly: .yearly(day: nil)
    }
  }
}
