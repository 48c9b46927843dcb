/// A figure that a task is to reach: "trên 90 % các dự án có đủ mặt bằng, hết tháng 4/2024".
package struct Indicator: Hashable, Codable, Sendable {
  /// How the figure is compared with the threshold.
  package enum Comparison: String, CaseIterable, Codable, Sendable {
    case above
    case atLeast
    case atMost
    case below
    case exactly

    /// Whether a good reading may be undone by what comes later in the period.
    package var holdsToTheEnd: Bool {
      switch self {
      case .above, .atLeast: false
      case .atMost, .below, .exactly: true
      }
    }
  }

  package var name: String
  package var comparison: Comparison
  package var threshold: Int

  /// "%", "hộ", "bộ hồ sơ/hộ".
  package var unit: String

  /// By when it is to be reached.
  package var deadline: DeadlineRule?

  package init(
    name: String,
    comparison: Comparison,
    threshold: Int,
    unit: String,
    deadline: DeadlineRule? = nil
  ) {
    self.name = name
    self.comparison = comparison
    self.threshold = threshold
    self.unit = unit
    self.deadline = deadline
  }

  /// The threshold is a share of a whole.
  package var isPercentage: Bool { unit == "%" }

  /// Whether a count, or so many of a whole, reaches the threshold.
  package func isMet(by value: ReadingContent) -> Bool {
    let whole = isPercentage ? Self.bounded(value.whole ?? 100) : 1
    let count = Self.bounded(value.count) * (isPercentage ? 100 : 1)
    let wanted = Self.bounded(threshold) * whole
    return switch comparison {
    case .above: count > wanted
    case .atLeast: count >= wanted
    case .atMost: count <= wanted
    case .below: count < wanted
    case .exactly: count == wanted
    }
  }

  /// Figures of a journal that nobody checked are multiplied without a trap.
  private static func bounded(_ figure: Int) -> Int { min(max(figure, 0), limit) }

  /// The highest figure that may be entered.
  static let limit = 1_000_000_000
}

/// One reading of a task's figure.
package struct IndicatorReading: Equatable, Sendable {
  package let id: ReadingID
  package let record: Int
  package let at: Moment
  package let task: NoticeTaskID
  package let content: ReadingContent

  /// Why it counts no more.
  package var struck: String?
}

/// What was counted, of how many, when.
package struct ReadingContent: Hashable, Codable, Sendable {
  package var count: Int

  /// For a percentage: the whole of which `count` is a part; 100 when `count` is the percentage.
  package var whole: Int?

  package var on: Day
  package var text: String?

  package init(count: Int, of whole: Int? = nil, on: Day, text: String? = nil) {
    self.count = count
    self.whole = whole
    self.on = on
    self.text = text
  }
}
