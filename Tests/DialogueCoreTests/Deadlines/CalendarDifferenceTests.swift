import DialogueCore
import Testing

private func row(
  _ text: String,
  _ kind: CalendarRow.Kind,
  _ name: String
) throws -> CalendarRow {
  CalendarRow(day: try day(text), kind: kind, name: name, source: "", status: .confirmed)
}

@Test func `two editions differ in runs of days off and days worked`() throws {
  let old = WorkingCalendar(
    version: "1",
    rows: [
      try row("2027-02-05", .off, "Tết"), try row("2027-04-26", .off, "Hoán đổi"),
      try row("2027-09-02", .off, "Quốc khánh"),
    ]
  )
  let new = WorkingCalendar(
    version: "2",
    rows: [
      try row("2027-02-05", .off, "Tết"), try row("2027-02-08", .off, "Tết"),
      try row("2027-02-09", .off, "Tết"), try row("2027-02-20", .work, "Làm bù"),
      try row("2027-09-02", .off, "Quốc khánh"), try row("2027-09-04", .off, "Quốc khánh"),
    ]
  )
  #expect(
    old.differences(from: new) == [
      CalendarDifference(
        days: try day("2027-02-08")...day("2027-02-09"),
        change: .becomesOff,
        name: "Tết"
      ),
      CalendarDifference(
        days: try day("2027-02-20")...day("2027-02-20"),
        change: .becomesWorked,
        name: "Làm bù"
      ),
      CalendarDifference(
        days: try day("2027-04-26")...day("2027-04-26"),
        change: .becomesWorked,
        name: "Hoán đổi"
      ),
    ]
  )
  #expect(old.differences(from: old) == [])
}
