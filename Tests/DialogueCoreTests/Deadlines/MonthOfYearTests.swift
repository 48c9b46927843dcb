import DialogueCore
import Foundation
import Testing

struct MonthOfYearTests {
  @Test(arguments: [
    ("2024-02", "2024-02-29"), ("2023-02", "2023-02-28"), ("1900-02", "1900-02-28"),
    ("2000-02", "2000-02-29"), ("2024-06", "2024-06-30"), ("2024-12", "2024-12-31"),
  ])
  func `a month knows its last day`(text: String, last: String) throws {
    let month = try #require(MonthOfYear(text))
    #expect(month.lastDay == (try day(last)))
    #expect(month.firstDay == (try day("\(text)-01")))
    #expect(try month == MonthOfYear(of: day(last)))
  }

  @Test func `after December comes January`() throws {
    let december = try #require(MonthOfYear("2024-12"))
    #expect(december.next?.description == "2025-01")
    #expect(december.next.map { december < $0 } == true)
    #expect(MonthOfYear("9999-12")?.next == nil)
  }

  @Test func `a month is stored as it is written`() throws {
    let june = try #require(MonthOfYear(year: 2024, month: 6))
    let json = try JSONEncoder().encode([june])
    #expect(String(decoding: json, as: UTF8.self) == #"["2024-06"]"#)
    #expect(try JSONDecoder().decode([MonthOfYear].self, from: json) == [june])
    #expect(MonthOfYear("2024-13") == nil)
    #expect(MonthOfYear("2024-6") == nil)
  }
}
