import DialogueCore
import Testing

/// From when on reports are owed again and again.
struct RecurrenceTests {
  struct Row: Sendable {
    let recurrence: Recurrence
    let told: String
    /// The date of the first report.
    let first: String
  }

  @Test(arguments: [
    // Told on Friday, with two days of the week left; on Wednesday, with four.
    Row(recurrence: .weekly(on: nil), told: "2021-10-01", first: "2021-10-10"),
    Row(recurrence: .weekly(on: nil), told: "2021-09-29", first: "2021-10-03"),
    Row(recurrence: .weekly(on: nil), told: "2021-09-30", first: "2021-10-10"),
    // Told on the last day of a period, so with a whole one before it.
    Row(recurrence: .weekly(on: .sunday), told: "2021-10-03", first: "2021-10-10"),
    Row(recurrence: .weekly(on: .friday), told: "2021-10-01", first: "2021-10-08"),
    Row(recurrence: .monthly(day: nil), told: "2024-04-15", first: "2024-04-30"),
    Row(recurrence: .monthly(day: nil), told: "2024-04-16", first: "2024-05-31"),
    Row(recurrence: .monthly(day: 25), told: "2024-04-24", first: "2024-05-25"),
    Row(recurrence: .monthly(day: 25), told: "2024-04-25", first: "2024-05-25"),
    Row(recurrence: .quarterly(day: nil), told: "2024-05-15", first: "2024-06-30"),
    Row(recurrence: .quarterly(day: nil), told: "2024-05-17", first: "2024-09-30"),
    Row(recurrence: .halfYearly(day: nil), told: "2024-06-29", first: "2024-12-31"),
    Row(recurrence: .yearly(day: nil), told: "2024-07-01", first: "2024-12-31"),
    Row(recurrence: .yearly(day: nil), told: "2024-12-20", first: "2025-12-31"),
    Row(recurrence: .weekly(on: nil), told: "9999-12-31", first: "9999-12-31"),
    Row(recurrence: .yearly(day: nil), told: "0001-01-01", first: "0001-12-31"),
  ])
  func `the first report is on a period of which at least half is left`(row: Row) throws {
    let told = try #require(Day(row.told))
    let start = row.recurrence.start(of: told)
    #expect(start >= told)
    #expect(row.recurrence.next(after: start) == Day(row.first))
  }
}
