import DeskKit
import DialogueCore
import VietnameseText

/// What was typed as a deadline: words, or the short form of rulesets (`+10wd`).
enum DeadlineReading {
  /// The rule meant, one without a date among them; none when nothing sure can be read.
  static func rule(in text: String, today: Day) -> DeadlineRule? {
    let text = text.trimmed
    return DeadlineRule(text) ?? DeadlinePhrase.rule(in: text, today: today)
      ?? DeadlinePhrase.openTerm(in: text).map { .open(term: $0) }
  }

  /// Why nothing could be read, or in the words given here.
  static func complaint(
    on text: String,
    today: Day,
    else words: Phrase = BeforeWords.termNotRead
  ) -> Phrase {
    DeadlinePhrase.countsFromNamedDay(text, today: today) ? BeforeWords.countedFromDay : words
  }

  /// The date that was understood and how it was reckoned, or that there is none yet.
  static func notes(_ rule: DeadlineRule, from today: Day, _ scene: Scene) -> [Phrase] {
    do {
      let deadline = try scene.session.reckoned(rule, from: today)
      let reckoning = ReckoningWords.lines(deadline).joined(separator: "; ")
      return [TimeWords.deadline(deadline)]
        + ReckoningWords.warnings(deadline, on: today, scene) + [reckoning]
    } catch .deadlineNotReckoned(.noDate(let term)) {
      return [TimeWords.rule(rule), RuleWords.reason(term)]
    } catch {
      return [TimeWords.rule(rule)]
    }
  }

  /// Words that are read as this rule again.
  static func text(of rule: DeadlineRule, today: Day) -> String {
    let words = TimeWords.rule(rule).vi
    return Self.rule(in: words, today: today) == rule ? words : rule.description
  }
}
