import DialogueCore
import Foundation
import Testing

struct DeadlineTests {
  struct Golden: Sendable {
    let event: String
    let rule: String
    let due: String

    init(_ event: String, _ rule: String, _ due: String) {
      self.event = event
      self.rule = rule
      self.due = due
    }
  }

  private let calendar: WorkingCalendar

  init() throws {
    calendar = try ShippedCalendar.read()
  }

  @Test(arguments: [
    Golden("2021-02-05", "-5wd", "2021-01-29"), Golden("2021-02-05", "+10wd", "2021-02-26"),
    Golden("2021-02-05", "+30wd", "2021-03-26"), Golden("2021-04-19", "-5wd", "2021-04-12"),
    Golden("2021-04-19", "+10wd", "2021-05-06"), Golden("2021-04-19", "+30wd", "2021-06-03"),
    Golden("2021-08-26", "-5wd", "2021-08-19"), Golden("2021-08-26", "+10wd", "2021-09-13"),
    Golden("2021-08-26", "+30wd", "2021-10-11"), Golden("2023-04-21", "-5wd", "2023-04-14"),
    Golden("2023-04-21", "+10wd", "2023-05-10"), Golden("2023-04-21", "+30wd", "2023-06-07"),
    Golden("2024-04-11", "-5wd", "2024-04-04"), Golden("2024-04-11", "+10wd", "2024-04-26"),
    Golden("2024-04-11", "+30wd", "2024-05-28"), Golden("2025-04-21", "-5wd", "2025-04-14"),
    Golden("2025-04-21", "+10wd", "2025-05-07"), Golden("2025-04-21", "+30wd", "2025-06-04"),
    Golden("2025-12-26", "-5wd", "2025-12-19"), Golden("2025-12-26", "+10wd", "2026-01-12"),
    Golden("2025-12-26", "+30wd", "2026-02-09"), Golden("2026-08-14", "-5wd", "2026-08-07"),
    Golden("2026-08-14", "+10wd", "2026-08-27"), Golden("2026-08-14", "+30wd", "2026-09-29"),
    Golden("2026-08-28", "-5wd", "2026-08-22"), Golden("2026-08-28", "+10wd", "2026-09-16"),
    Golden("2026-08-28", "+30wd", "2026-10-14"), Golden("2026-11-20", "-5wd", "2026-11-13"),
    Golden("2026-11-20", "+10wd", "2026-12-07"), Golden("2026-11-20", "+30wd", "2027-01-05"),
    Golden("2024-05-24", "-7d", "2024-05-17"), Golden("2024-05-24", "+10d", "2024-06-03"),
    Golden("2024-05-24", "before 2024-06-15", "2024-06-14"),
    Golden("2024-05-24", "by 2024-06-15", "2024-06-15"),
    Golden("2024-05-24", "month 2024-06", "2024-06-30"),
  ])
  func `an event and a rule give the date`(row: Golden) throws {
    let deadline = try deadline(row.rule, from: row.event)
    #expect(deadline.due == (try day(row.due)))
    #expect(deadline.calendarVersion == "2026-1")
  }

  @Test func `the reckoning tells every skipped and every made-up day`() throws {
    let deadline = try deadline("+3wd", from: "2024-04-26")
    #expect(deadline.due == (try day("2024-05-04")))
    #expect(
      deadline.reckoning == [
        .start(day: try day("2024-04-26")),
        .weeklyRest(day: try day("2024-04-27")),
        .weeklyRest(day: try day("2024-04-28")),
        .dayOff(row: try row("2024-04-29")),
        .dayOff(row: try row("2024-04-30")),
        .dayOff(row: try row("2024-05-01")),
        .makeUpWork(row: try row("2024-05-04")),
      ]
    )
    #expect(!deadline.isProvisional)
  }

  @Test func `a date before a day off names the last working day`() throws {
    let deadline = try deadline("before 2024-04-30", from: "2024-04-11")
    #expect(deadline.due == (try day("2024-04-29")))
    #expect(deadline.lastWorkingDay == (try day("2024-04-26")))
    #expect(
      deadline.reckoning == [
        .start(day: try day("2024-04-11")),
        .strictlyBefore(day: try day("2024-04-30")),
        .dayOff(row: try row("2024-04-29")),
        .weeklyRest(day: try day("2024-04-28")),
        .weeklyRest(day: try day("2024-04-27")),
        .lastWorkingDay(day: try day("2024-04-26")),
      ]
    )
  }

  @Test func `a term that ends on a working day is its own last working day`() throws {
    let deadline = try deadline("before 2024-06-15", from: "2024-05-24")
    #expect(deadline.lastWorkingDay == deadline.due)
    #expect(
      deadline.reckoning == [
        .start(day: try day("2024-05-24")), .strictlyBefore(day: try day("2024-06-15")),
      ]
    )
  }

  @Test func `a forward term of calendar days rolls over a rest when asked`() throws {
    let rolled = try deadline("+7d", from: "2024-04-20", rollsForward: true)
    #expect(rolled.due == (try day("2024-05-02")))
    #expect(
      rolled.reckoning.last
        == .rolledForward(from: try day("2024-04-27"), to: try day("2024-05-02"))
    )
    #expect(rolled.reckoning.contains(.dayOff(row: try row("2024-04-29"))))

    let unasked = try deadline("+7d", from: "2024-04-20")
    #expect(unasked.due == (try day("2024-04-27")))
    #expect(unasked.lastWorkingDay == (try day("2024-04-26")))
  }

  @Test func `notice before an event is never shortened`() throws {
    let notice = try deadline("-7d", from: "2024-05-11", rollsForward: true)
    #expect(notice.due == (try day("2024-05-04")))
    let sunday = try deadline("-7d", from: "2024-05-12", rollsForward: true)
    #expect(sunday.due == (try day("2024-05-05")))
    #expect(sunday.lastWorkingDay == (try day("2024-05-04")))
  }

  @Test func `dates set by name never roll`() throws {
    for rule in ["by 2024-04-27", "before 2024-04-28"] {
      let deadline = try deadline(rule, from: "2024-04-11", rollsForward: true)
      #expect(deadline.due == (try day("2024-04-27")), "\(rule)")
    }
  }

  @Test func `a date already past is told`() throws {
    let deadline = try deadline("before 2024-04-12", from: "2024-04-12")
    #expect(deadline.reckoning.contains(.alreadyPast(due: try day("2024-04-11"))))
    let today = try self.deadline("by 2024-04-12", from: "2024-04-12")
    #expect(today.reckoning == [.start(day: try day("2024-04-12"))])
    #expect(!today.isOverdue(at: try LocalTime(day("2024-04-12"))))
    #expect(today.isOverdue(at: try LocalTime(day("2024-04-13"))))
  }

  @Test func `years the calendar does not know are told`() throws {
    let beyond = try deadline("+5wd", from: "2030-12-30")
    #expect(beyond.reckoning.last == .notCovered(year: 2031))
    #expect(beyond.isProvisional)
    let empty = WorkingCalendar(version: "0", rows: [])
    let blind = try beyond.reckoned(by: empty)
    #expect(blind.reckoning.suffix(2) == [.notCovered(year: 2030), .notCovered(year: 2031)])
    #expect(blind.calendarVersion == "0")
  }

  @Test func `a date over a holiday still to be confirmed is provisional`() throws {
    #expect(try deadline("+10wd", from: "2026-11-20").isProvisional)
    #expect(try !deadline("+2wd", from: "2026-11-19").isProvisional)
  }

  @Test func `a rule that gives no date is refused`() throws {
    let event = try day("2024-05-24")
    #expect(throws: DeadlineError.noDays) {
      try Deadline(rule: .workingDays(count: 0), from: event, calendar: calendar)
    }
    #expect(throws: DeadlineError.tooManyDays(4000)) {
      try Deadline(rule: .calendarDays(count: 4000), from: event, calendar: calendar)
    }
    #expect(throws: DeadlineError.noSuchMonth(year: 2024, month: 13)) {
      try Deadline(rule: .withinMonth(year: 2024, month: 13), from: event, calendar: calendar)
    }
  }

  @Test func `a longer term or a later event never ends earlier`() throws {
    let first = try day("2023-12-01")
    for offset in 0..<200 {
      let event = first.adding(days: offset)
      for count in [-10, -1, 1, 2, 10, 29] {
        let due = try due(.workingDays(count: count), event)
        let step = count == -1 ? 1 : count + 1
        #expect(try due < self.due(.workingDays(count: step), event))
        #expect(try due <= self.due(.workingDays(count: count), event.adding(days: 1)))
        #expect(calendar.isWorking(due))
        let rolled = try Deadline(
          rule: .calendarDays(count: abs(count)),
          from: event,
          calendar: calendar,
          rollsForward: true
        )
        #expect(calendar.isWorking(rolled.due) && event.days(until: rolled.due) >= abs(count))
      }
    }
  }

  @Test func `the working days of a term are those of the calendar`() throws {
    let first = try day("2025-12-01")
    for offset in 0..<120 {
      let event = first.adding(days: offset)
      let due = try due(.workingDays(count: 30), event)
      #expect(calendar.workingDays(from: event.adding(days: 1), through: due) == 30)
    }
  }

  @Test func `a deadline comes back from storage as it was`() throws {
    let deadline = try deadline("+30wd", from: "2024-04-11")
    let stored = try JSONEncoder().encode(deadline)
    #expect(try JSONDecoder().decode(Deadline.self, from: stored) == deadline)
  }

  private func deadline(
    _ rule: String,
    from start: String,
    rollsForward: Bool = false
  ) throws -> Deadline {
    try Deadline(
      rule: #require(DeadlineRule(rule)),
      from: day(start),
      calendar: calendar,
      rollsForward: rollsForward
    )
  }

  private func due(_ rule: DeadlineRule, _ event: Day) throws -> Day {
    try Deadline(rule: rule, from: event, calendar: calendar).due
  }

  private func row(_ text: String) throws -> CalendarRow {
    try #require(calendar.rows.first { $0.day.description == text })
  }
}
