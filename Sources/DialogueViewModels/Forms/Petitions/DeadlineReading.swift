import DeskKit
import DialogueCore

/// What was typed as a deadline: words, or the short form of rulesets (`+10wd`).
enum DeadlineReading {
  /// The rule meant; none when nothing sure can be read.
  static func rule(in text: String, today: Day) -> DeadlineRule? {
    let text = text.trimmingBlanks
    return DeadlineRule(text) ?? DeadlinePhrase.rule(in: text, today: today)
  }

  /// Words that are read as this rule again.
  static func text(of rule: DeadlineRule, today: Day) -> String {
    let words = TimeWords.rule(rule).vi
    return Self.rule(in: words, today: today) == rule ? words : rule.description
  }
}
