import DialogueCore
import Foundation
import Testing

/// Every way to set a term has one written form, one stored form and one date.
struct RuleFormTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let text: String
    let rule: DeadlineRule
    let stored: String
    var testDescription: String { text }

    init(_ text: String, _ rule: DeadlineRule, _ stored: String) {
      self.text = text
      self.rule = rule
      self.stored = stored
    }
  }

  private static let april = Day.example("2024-04-25")
  private static let may = (Day.example("2024-05-01"), Day.example("2024-05-31"))
  private static let five = DayCount(5, .calendar)

  static let forms: [Form] = [
    Form(
      "end 2024-04",
      .endOfMonth(year: 2024, month: 4),
      #"{"endOfMonth":{"month":4,"year":2024}}"#
    ),
    Form("end 2024", .endOfYear(year: 2024), #"{"endOfYear":{"year":2024}}"#),
    Form(
      "quarter 2024-3",
      .withinQuarters(year: 2024, first: 3, last: 3),
      #"{"withinQuarters":{"first":3,"last":3,"year":2024}}"#
    ),
    Form(
      "quarter 2024-2..3",
      .withinQuarters(year: 2024, first: 2, last: 3),
      #"{"withinQuarters":{"first":2,"last":3,"year":2024}}"#
    ),
    Form(
      "from 2024-05-01 to 2024-05-31",
      .period(first: may.0, last: may.1),
      #"{"period":{"first":"2024-05-01","last":"2024-05-31"}}"#
    ),
    Form(
      "before 2024-04-25 17:00",
      .beforeTime(day: april, minute: 1020),
      #"{"beforeTime":{"day":"2024-04-25","minute":1020}}"#
    ),
    Form(
      "earlier of +30wd | before 2024-04-25",
      .earliest(of: [.workingDays(count: 30), .before(day: april)]),
      #"{"earliest":{"of":[{"workingDays":{"count":30}},{"before":{"day":"2024-04-25"}}]}}"#
    ),
    Form(
      "+10wd after nhận văn bản",
      .open(term: .after(event: "nhận văn bản", days: DayCount(10, .working))),
      #"{"open":{"term":{"after":{"days":{"count":10,"unit":"working"},"event":"nhận văn bản"}}}}"#
    ),
    Form(
      "+5d each mất nước",
      .open(term: .perOccurrence(event: "mất nước", days: five)),
      #"{"open":{"term":{"perOccurrence":{"days":{"count":5,"unit":"calendar"},"event":"mất nước"}}}}"#
    ),
    Form(
      "-5d of hội nghị",
      .open(term: .duty(name: "hội nghị", days: DayCount(-5, .calendar))),
      #"{"open":{"term":{"duty":{"days":{"count":-5,"unit":"calendar"},"name":"hội nghị"}}}}"#
    ),
    Form(
      "when đủ điều kiện",
      .open(term: .condition(text: "đủ điều kiện", days: nil)),
      #"{"open":{"term":{"condition":{"text":"đủ điều kiện"}}}}"#
    ),
    Form(
      "+5d when có mặt bằng",
      .open(term: .condition(text: "có mặt bằng", days: five)),
      #"{"open":{"term":{"condition":{"days":{"count":5,"unit":"calendar"},"text":"có mặt bằng"}}}}"#
    ),
    Form(
      "weekly friday",
      .open(term: .recurring(each: .weekly(on: .friday))),
      #"{"open":{"term":{"recurring":{"each":{"weekly":{"on":"friday"}}}}}}"#
    ),
    Form(
      "monthly 25",
      .open(term: .recurring(each: .monthly(day: 25))),
      #"{"open":{"term":{"recurring":{"each":{"monthly":{"day":25}}}}}}"#
    ),
    Form(
      "halfyearly",
      .open(term: .recurring(each: .halfYearly(day: nil))),
      #"{"open":{"term":{"recurring":{"each":{"halfYearly":{}}}}}}"#
    ),
    Form(
      "none khẩn trương",
      .open(term: .urgency(word: "khẩn trương")),
      #"{"open":{"term":{"urgency":{"word":"khẩn trương"}}}}"#
    ),
  ]

  @Test(arguments: forms)
  func `a form is read, written and stored alike`(form: Form) throws {
    #expect(DeadlineRule(form.text) == form.rule)
    #expect(form.rule.description == form.text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(form.rule), as: UTF8.self) == form.stored)
    #expect(
      try JSONDecoder().decode(DeadlineRule.self, from: Data(form.stored.utf8)) == form.rule
    )
  }

  @Test(arguments: [
    "end 2024-13", "end 24", "quarter 2024-5", "quarter 2024-3..2", "quarter 2024-1.2",
    "from 2024-05-31 to 2024-05-01", "from 2024-05-01 until 2024-05-31",
    "before 2024-04-25 25:00", "before 2024-04-25 17:60", "before 2024-04-25 00:00",
    "earlier of +30wd", "earlier of +30wd | ", "earlier of +1d | earlier of +2d | +3d",
    "-5d after nhận văn bản", "+5d after ", "+5d each", "when ", "weekly someday", "monthly 32",
    "monthly 0", "none", "+5d when a | b", "daily",
  ])
  func `a form that means nothing is refused`(text: String) {
    #expect(DeadlineRule(text) == nil)
  }

  @Test func `the earlier of two says which one won, and how`() throws {
    let calendar = try ShippedCalendar.read()
    let rule = try #require(DeadlineRule("earlier of +30wd | before 2024-04-29 | when có vốn"))
    let deadline = try Deadline(rule: rule, from: day("2024-04-11"), calendar: calendar)
    #expect(deadline.due == (try day("2024-04-28")))
    #expect(deadline.reckoning.contains(.earliest(rule: .before(day: try day("2024-04-29")))))
    let given = deadline.reckoning.compactMap { step -> Day?? in
      if case .alternative(_, let due, _) = step { .some(due) } else { nil }
    }
    #expect(given == [try day("2024-05-28"), try day("2024-04-28"), nil])
    #expect(deadline.lastWorkingDay == (try day("2024-04-26")))
  }

  @Test func `a time of the day counts on the last day alone`() throws {
    let calendar = try ShippedCalendar.read()
    let rule = DeadlineRule.beforeTime(day: try day("2024-04-25"), minute: 17 * 60)
    let deadline = try Deadline(rule: rule, from: day("2024-04-11"), calendar: calendar)
    #expect(!deadline.isOverdue(at: try LocalTime(day("2024-04-24"), minute: 1439)))
    #expect(!deadline.isOverdue(at: try LocalTime(day("2024-04-25"), minute: 1019)))
    #expect(deadline.isOverdue(at: try LocalTime(day("2024-04-25"), minute: 1020)))
    #expect(deadline.isOverdue(at: try LocalTime(day("2024-04-26"), minute: 0)))
  }

  @Test func `a clock that stands still goes on where it stood`() throws {
    let calendar = try ShippedCalendar.read()
    let deadline = try Deadline(
      rule: .workingDays(count: 10),
      from: day("2024-05-06"),
      calendar: calendar
    )
    #expect(deadline.due == (try day("2024-05-20")))
    let stopped = try deadline.suspended(
      Suspension(first: day("2024-05-10"), last: day("2024-05-14")),
      calendar: calendar
    )
    #expect(stopped.due == (try day("2024-05-23")))
    #expect(
      deadline.difference(to: stopped, calendar: calendar).workingDays == 3
    )
    #expect(throws: DeadlineError.doesNotStandStill) {
      try Deadline(rule: .by(day: day("2024-05-20")), from: day("2024-05-06"), calendar: calendar)
        .suspended(
          Suspension(first: day("2024-05-10"), last: day("2024-05-14")),
          calendar: calendar
        )
    }
  }

  @Test(arguments: [
    ("+10wd", true), ("-7d", true), ("by 2024-04-29", false), ("end 2024", false),
    ("from 2024-05-01 to 2024-05-31", false), ("earlier of by 2024-04-29 | end 2024", false),
    ("earlier of by 2024-04-29 | +5d", true), ("monthly 25", true), ("none ngay", false),
    ("when có vốn", false), ("+5d each mất nước", true),
  ])
  func `a date set outright does not depend on its start`(text: String, depends: Bool) throws {
    #expect(try #require(DeadlineRule(text)).dependsOnStart == depends)
  }
}

extension Day {
  /// A day that is known to be one; for tables, which cannot throw.
  fileprivate static func example(_ text: String) -> Day {
    Day(text) ?? Day(wall: 0, utcOffsetMinutes: 0)
  }
}
