import DeskKit
import DialogueCore

/// A day as it was typed into a form; a year that was not typed is the office's present one.
enum EnteredDay {
  static func day(_ field: Field, today: Day) -> Day? {
    field.date.flatMap { Day(year: $0.year ?? today.year, month: $0.month, day: $0.day) }
  }

  /// A date field that holds `day` and refuses days that its year does not have.
  static func field(_ day: Day?, today: Day) -> Field {
    Field(
      .date,
      text: day?.vietnamese ?? "",
      check: FieldCheck { text in
        guard let entry = DateEntry(text) else { return nil }
        let exists = Day(year: entry.year ?? today.year, month: entry.month, day: entry.day) != nil
        return exists ? nil : BeforeWords.noDayInYear
      }
    )
  }
}
