import DialogueCore
import Testing

struct PlannedDateTests {
  @Test func `a day, a quarter and several quarters are of one year each`() throws {
    let day = try #require(Day("2024-05-24"))
    #expect(PlannedDate.day(day).year == 2024)
    #expect(PlannedDate.quarter(number: 2, year: 2025).year == 2025)
    #expect(PlannedDate.quarters(first: 3, last: 4, year: 2026).year == 2026)
  }
}
