import DeskKit
import DialogueCore

/// A field for a term in words, and what was understood of it.
enum TermField {
  static func field(_ rule: DeadlineRule?, today: Day) -> Field {
    Field(
      .text,
      text: rule.map { DeadlineReading.text(of: $0, today: today) } ?? "",
      limit: 120,
      check: FieldCheck { text in
        DeadlineReading.rule(in: text, today: today) == nil
          ? DeadlineReading.complaint(on: text, today: today) : nil
      }
    )
  }

  static func rule(_ id: FieldID, in form: Form, today: Day) -> DeadlineRule? {
    form.entered(id).flatMap { DeadlineReading.rule(in: $0, today: today) }
  }
}
