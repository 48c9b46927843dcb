import DialogueCore
import Foundation
import Testing

struct DeadlineRuleTests {
  @Test func `each rule has one written form`() throws {
    let rules: [String: DeadlineRule] = [
      "+30wd": .workingDays(count: 30),
      "-5wd": .workingDays(count: -5),
      "+10d": .calendarDays(count: 10),
      "-7d": .calendarDays(count: -7),
      "before 2024-04-29": .before(day: try day("2024-04-29")),
      "by 2024-04-29": .by(day: try day("2024-04-29")),
      "month 2024-06": .withinMonth(year: 2024, month: 6),
    ]
    for (text, rule) in rules {
      #expect(DeadlineRule(text) == rule)
      #expect(rule.description == text)
    }
  }

  @Test(arguments: [
    "", "30wd", "+wd", "+0d", "+0wd", "+1.5d", "+-3d", "+5", "+5w", "+99999wd", "before",
    "before 2024-02-30", "by tomorrow", "month 2024-13", "month 2024-6", "after 2024-04-29",
    "by 2024-04-29 12:00",
  ])
  func `anything else is no rule`(text: String) {
    #expect(DeadlineRule(text) == nil)
  }

  @Test(arguments: [
    ("+30wd", #"{"workingDays":{"count":30}}"#),
    ("by 2024-04-29", #"{"by":{"day":"2024-04-29"}}"#),
    ("month 2024-06", #"{"withinMonth":{"month":6,"year":2024}}"#),
  ])
  func `a rule is stored by the names of its parts`(text: String, stored: String) throws {
    let rule = try #require(DeadlineRule(text))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(rule), as: UTF8.self) == stored)
    #expect(try JSONDecoder().decode(DeadlineRule.self, from: Data(stored.utf8)) == rule)
  }
}
