import DialogueCore
import Foundation
import Testing

struct WorkingCalendarTests {
  private let calendar: WorkingCalendar

  init() throws {
    calendar = try ShippedCalendar.read()
  }

  @Test(arguments: [
    (2020, 252), (2021, 250), (2022, 249), (2023, 249), (2024, 251), (2025, 250), (2026, 249),
    (2027, 249), (2028, 248), (2029, 249), (2030, 249),
  ])
  func `each year has its working days`(year: Int, count: Int) throws {
    let first = try day("\(year)-01-01")
    #expect(calendar.workingDays(from: first, through: try day("\(year)-12-31")) == count)
  }

  @Test func `the shipped rows are whole`() throws {
    #expect(calendar.version == "2026-1")
    #expect(calendar.years == 2020...2030)
    #expect(Set(calendar.rows.map(\.day)).count == calendar.rows.count)
    for row in calendar.rows {
      #expect(row.status == .expected || row.day.year <= 2026, "\(row)")
      #expect(row.status == .expected || (row.day.month, row.day.day) != (11, 24), "\(row)")
      let isWeekend = calendar.weeklyRest.contains(row.day.weekday)
      #expect(row.kind == .off || isWeekend, "\(row)")
    }
  }

  @Test func `each exchanged day off has its make-up day`() {
    let made = calendar.rows.filter { $0.kind == .work }.map(\.day.description)
    #expect(made == ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"])
    #expect(calendar.rows.count { $0.name.hasPrefix("Nghỉ hoán đổi") } == made.count)
  }

  @Test(arguments: [
    ("2024-04-26", true), ("2024-04-27", false), ("2024-04-29", false), ("2024-05-04", true),
    ("2024-05-05", false), ("2026-01-02", false), ("2026-11-24", false), ("2026-11-25", true),
  ])
  func `holidays, rests and exchanges are told from working days`(
    text: String,
    isWorking: Bool
  ) throws {
    #expect(calendar.isWorking(try day(text)) == isWorking)
  }

  @Test func `a day is read with the row that decides it`() throws {
    let off = try #require(calendar.rows.first { $0.day.description == "2024-04-29" })
    let work = try #require(calendar.rows.first { $0.day.description == "2024-05-04" })
    #expect(calendar.reading(of: off.day) == .dayOff(off))
    #expect(calendar.reading(of: work.day) == .makeUpWork(work))
    #expect(calendar.reading(of: try day("2024-05-05")) == .weeklyRest(.sunday))
    #expect(calendar.reading(of: try day("2024-05-06")) == .working)
    #expect(calendar.covers(off.day))
    #expect(!calendar.covers(try day("2031-01-01")))
    #expect(!WorkingCalendar(version: "0", rows: []).covers(off.day))
  }

  @Test func `a year without holidays between two that have some is not known`() throws {
    let rows = try ["2023-09-04", "2025-01-01"].map { text in
      CalendarRow(day: try day(text), kind: .off, name: "Nghỉ", source: "", status: .confirmed)
    }
    let calendar = WorkingCalendar(version: "0", rows: rows)
    #expect(calendar.covers(try day("2023-01-01")))
    #expect(!calendar.covers(try day("2024-02-05")))
    #expect(calendar.covers(try day("2025-12-31")))
  }

  @Test func `a calendar comes back from storage with its rows in order`() throws {
    let shuffled = WorkingCalendar(
      version: "x",
      weeklyRest: [.sunday],
      rows: calendar.rows.reversed()
    )
    let stored = try JSONEncoder().encode(shuffled)
    #expect(try JSONDecoder().decode(WorkingCalendar.self, from: stored) == shuffled)
    #expect(shuffled.rows == calendar.rows)
    #expect(shuffled.isWorking(try day("2024-05-11")))
  }
}
