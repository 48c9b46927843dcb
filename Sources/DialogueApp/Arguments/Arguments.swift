package import DeskKit
package import DialogueCore

// What the command line takes, under the names that it knows them by.
package typealias OfficeLanguage = Language
package typealias DayArgument = Day

extension DayArgument {
  /// The day written as `2024-05-24`, or as papers have it: `24/05/2024`, `24/5/2024`.
  package init?(argument: String) {
    if let day = Day(argument) {
      self = day
      return
    }
    guard let match = argument.wholeMatch(of: slashedDay) else { return nil }
    self.init(slashed: match.output)
  }

  fileprivate init?(slashed: SlashedDay) {
    guard let day = Int(slashed.1), let month = Int(slashed.2), let year = Int(slashed.3) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}

/// A term on the command line: in a short form of rulesets, or in the words that a form reads.
package struct RuleArgument: Sendable {
  private let text: String

  /// None for what is no term on any day.
  package init?(argument: String) {
    guard let day = Day(year: 2024, month: 1, day: 1) else { return nil }
    text = argument
    if rule(from: day) == nil { return nil }
  }

  /// The rule that it means for an event on that day, which gives its year to a day without one.
  package func rule(from day: Day) -> DeadlineRule? {
    DeadlineRule(text) ?? DeadlineRule(dashed) ?? DeadlinePhrase.rule(in: text, today: day)
      ?? DeadlinePhrase.openTerm(in: text).map { .open(term: $0) }
  }

  /// `before 29/4/2024` as `before 2024-04-29`.
  private var dashed: String {
    text.replacing(slashedDay) { match in
      Day(slashed: match.output)?.description ?? String(match.output.0)
    }
  }
}

private typealias SlashedDay = (Substring, Substring, Substring, Substring)

private var slashedDay: Regex<SlashedDay> { /([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})/ }
