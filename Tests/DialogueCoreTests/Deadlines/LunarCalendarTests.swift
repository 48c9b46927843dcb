import DialogueCore
import Testing

/// The dates that were kept, as the almanacs of those years print them.
struct LunarCalendarTests {
  struct Year: Sendable, CustomTestStringConvertible {
    let newYear: String
    let ancestors: String
    var testDescription: String { newYear }

    init(_ newYear: String, _ ancestors: String) {
      self.newYear = newYear
      self.ancestors = ancestors
    }
  }

  @Test(arguments: [
    Year("2020-01-25", "2020-04-02"), Year("2021-02-12", "2021-04-21"),
    Year("2022-02-01", "2022-04-10"), Year("2023-01-22", "2023-04-29"),
    Year("2024-02-10", "2024-04-18"), Year("2025-01-29", "2025-04-07"),
    Year("2026-02-17", "2026-04-26"), Year("2027-02-06", "2027-04-16"),
    Year("2028-01-26", "2028-04-04"), Year("2029-02-13", "2029-04-23"),
    Year("2030-02-02", "2030-04-12"),
  ])
  func `Tết and the day of the ancestors fall on their days`(year: Year) throws {
    let newYear = try day(year.newYear)
    #expect(LunarCalendar.newYear(newYear.year) == newYear)
    #expect(LunarCalendar.day(10, ofMonth: 3, year: newYear.year) == (try day(year.ancestors)))
  }

  // By the clocks of Beijing the moon of these years was new on the next day, or the year began a month
  // later.
  @Test(arguments: ["1968-01-29", "1985-01-21", "2007-02-17", "2030-02-02"])
  func `the clocks of Vietnam decide, not those of its neighbour`(text: String) throws {
    let newYear = try day(text)
    #expect(LunarCalendar.newYear(newYear.year) == newYear)
  }

  @Test
  func `every year begins between 20 January and 21 February, 354, 355, 383 to 385 days long`()
    throws
  {
    var starts: [Day] = []
    for year in 1901...2199 {
      starts.append(try #require(LunarCalendar.newYear(year)))
    }
    let odd = starts.filter { start in
      let number = start.month * 100 + start.day
      return !(120...221).contains(number)
    }
    #expect(odd == [])
    let lengths = Set(zip(starts, starts.dropFirst()).map { $0.days(until: $1) })
    #expect(lengths.isSubset(of: [353, 354, 355, 383, 384, 385]))
  }

  @Test func `what no month has, and years that were not checked, have no day`() {
    #expect(LunarCalendar.day(31, ofMonth: 1, year: 2024) == nil)
    #expect(LunarCalendar.day(0, ofMonth: 1, year: 2024) == nil)
    #expect(LunarCalendar.day(1, ofMonth: 13, year: 2024) == nil)
    #expect(LunarCalendar.newYear(1899) == nil)
    #expect(LunarCalendar.newYear(2200) == nil)
  }
}
