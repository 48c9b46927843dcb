import DialogueCore
import Foundation
import Testing

struct DayTests {
  @Test func `every day from 1900 to 2100 follows the one before`() throws {
    var today = try day("1900-01-01")
    let last = try day("2100-12-31")
    var weekday = try #require(DayOfWeek.allCases.firstIndex(of: .monday))
    var counted = 1
    var wrong: [Day] = []
    while today < last {
      let next = today.adding(days: 1)
      weekday = (weekday + 1) % 7
      counted += 1
      let comesAfter =
        next.day == today.day + 1 || (next.month, next.day) == (today.month % 12 + 1, 1)
      let comesBack =
        Day(year: next.year, month: next.month, day: next.day) == next
        && Day(next.description) == next && next.weekday == DayOfWeek.allCases[weekday]
        && next.adding(days: -1) == today && today.days(until: next) == 1
      if !(comesAfter && comesBack) { wrong.append(next) }
      today = next
    }
    #expect(wrong == [])
    #expect(counted == 73_414)
  }

  @Test(arguments: [
    ("2024-02-29", DayOfWeek.thursday), ("2000-02-29", .tuesday), ("1970-01-01", .thursday),
    ("0001-01-01", .monday), ("9999-12-31", .friday), ("2024-05-24", .friday),
  ])
  func `known days fall on their weekdays`(text: String, weekday: DayOfWeek) throws {
    let known = try day(text)
    #expect(known.weekday == weekday)
    #expect(known.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-30", "24-04-30",
    "2024-04-30 ", "2024/04/30", "+024-04-30", "0000-01-01", "", "2024-04", "２０２４-04-30",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    (1_716_508_799_999, 420, "2024-05-24"), (1_716_483_599_999, 420, "2024-05-23"),
    (1_716_483_600_000, 420, "2024-05-24"), (-1, 0, "1969-12-31"), (0, 0, "1970-01-01"),
    (0, -1, "1969-12-31"),
  ])
  func `the day of a moment is the day of its wall clock`(
    wall: Int64,
    offset: Int,
    text: String
  ) throws {
    #expect(Day(wall: wall, utcOffsetMinutes: offset) == (try day(text)))
  }

  @Test func `a day has three written forms`() throws {
    let signing = try day("2024-05-04")
    #expect(signing.vietnamese == "04/05/2024")
    #expect(signing.description == "2024-05-04")
    let json = try JSONEncoder().encode([signing])
    #expect(String(decoding: json, as: UTF8.self) == #"["2024-05-04"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: json) == [signing])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2024-02-30"]"#.utf8))
    }
  }

  @Test func `days stop at the ends of the calendar`() throws {
    #expect(try day("9999-12-30").adding(days: .max) == day("9999-12-31"))
    #expect(try day("0001-01-02").adding(days: .min) == day("0001-01-01"))
  }
}
