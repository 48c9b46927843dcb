import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What is over says so, on the board and on the cards alike.
struct EndedItemsTests {
  @Test func `what was done late says so on the board`() throws {
    let session = try Rehearsal.settled().session
    let today = Rehearsal.day(30)
    let answer = try #require(session.dueItems(on: today).first { $0.kind == .answer(1) })
    let entry = FollowUpEntry(answer, source: 0, now: LocalTime(today))
    #expect(FollowUpStateWords.left(entry) == Phrase(vi: "xong muộn 13/06", en: "late 13/06"))
  }

  @Test func `the petition's card alarms about no unit for which the lead has answered`() throws {
    var desk = TestDesk.following(try .settled(), day: 30)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .card(1)
    let helper = desk.body().split(separator: "\n").drop { !$0.contains("Tư pháp") }
    #expect(helper.contains { $0.hasSuffix("✓ xong 13/06/2024") })
    #expect(!helper.contains { $0.contains("‼") })
  }

  @Test func `a unit that helps is named so in the list of what is due`() throws {
    let session = try Rehearsal.received().session
    let today = Rehearsal.day(60)
    let helper = try #require(session.dueItems(on: today).first { $0.kind == .answer(2) })
    #expect(OwedWords.kind(helper, session).vi == "Phối hợp trả lời YK-01")
    #expect(OwedWords.urgency(helper, at: LocalTime(today)).vi == "phối hợp")
  }

  @Test func `what waits for the citizen says so before it says how late it is`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(
      .awaitCitizen(
        petition: 1,
        content: WaitContent(on: Rehearsal.day(40), text: "Bản đồ thửa đất")
      )
    )
    let today = Rehearsal.day(47)
    let item = try #require(
      rehearsal.session.dueItems(on: today).first { $0.kind == .answer(1) }
    )
    #expect(
      OwedWords.urgency(item, at: LocalTime(today)).vi == "chờ công dân, quá hạn 30 ngày"
    )
    #expect(
      OwedWords.reckoning(item, rehearsal.session).map(\.vi)
        .contains("chờ công dân từ 03/07/2024: Bản đồ thửa đất")
    )
  }

  @Test func `what was taken up again stands among what presses, with one date on its card`()
    throws
  {
    var rehearsal = try Rehearsal.ruled(by: .by(day: Rehearsal.day(10)))
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      ),
      .answerInWriting(Rehearsal.writtenAnswer([1])),
      .closePetition(
        petition: 1,
        closing: ClosingContent(kind: .done, on: Rehearsal.day(22), reason: "đã thỏa thuận")
      ),
      .reopenPetition(petition: 1, reason: "lời hứa không giữ"),
    ])
    var desk = TestDesk.following(rehearsal)
    desk.size = Size(rows: 24, columns: 80)
    let row = desk.body().split(separator: "\n").first { $0.contains("trả lời") }
    #expect(row?.contains("! YK-01  trả lời") == true, "\(desk.body())")
    #expect(row?.hasSuffix("mở lại 22/08") == true, "\(desk.body())")
    let item = try #require(
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .answer(1) }
    )
    #expect(
      OwedWords.urgency(item, at: LocalTime(Rehearsal.day(90))).vi
        == "! mở lại 22/08/2024, chưa có hạn mới"
    )
    desk.size = Size(rows: 60, columns: 80)
    desk.station.place = .card(1)
    #expect(desk.body().contains("hạn cũ không tính nữa"))
    #expect(!desk.body().contains("quá hạn"), "\(desk.body())")
  }

  @Test func `who asks again stands by that day, in words`() throws {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.perform(
      .recordReaction(
        notice: 1,
        reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
      )
    )
    var desk = TestDesk.following(rehearsal)
    desk.size = Size(rows: 24, columns: 80)
    let row = desk.body().split(separator: "\n").first { $0.contains("công dân hỏi lại") }
    #expect(row?.contains("! YK-01") == true, "\(desk.body())")
    #expect(row?.hasSuffix("hỏi lại 23/06") == true, "\(desk.body())")
    let item = try #require(
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .askedAgain(1) }
    )
    #expect(
      OwedWords.urgency(item, at: LocalTime(Rehearsal.day(90))).vi
        == "! hỏi lại 23/06/2024, chưa giải quyết"
    )
  }

  @Test func `the card of a task has the dates of reports that come again`() throws {
    var desk = TestDesk.following(try .noticed(), day: 60)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .task(6)
    #expect(desk.body().contains("Báo cáo · "))
    #expect(desk.body().contains("30/06/2024 · ‼ quá hạn 23 ngày"))
  }

  @Test func `the card of a task that was closed in time alarms about nothing`() throws {
    var rehearsal = try Rehearsal.noticed()
    try rehearsal.perform(
      .closeTask(
        task: 1,
        closing: ClosingContent(kind: .done, on: Rehearsal.day(18), reason: "xong")
      )
    )
    var desk = TestDesk.following(rehearsal, day: 60)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .task(1)
    #expect(desk.body().contains("✓ xong 11/06/2024"))
    #expect(!desk.body().contains("quá hạn"))
  }

  @Test func `the end of a wait names each unit whose date it moved, and the date tells of it`()
    throws
  {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([
      .awaitCitizen(
        petition: 1,
        content: WaitContent(on: Rehearsal.day(5), text: "Bản đồ thửa đất")
      ),
      .endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(11))),
    ])
    let session = rehearsal.session
    let event = try #require(
      rehearsal.records.last?.events.first { if case .waitEnded = $0 { true } else { false } }
    )
    let words = try #require(FollowUpActWords.words(of: event, session)).vi
    #expect(words.contains("Địa chính – Xây dựng → "))
    #expect(words.contains("Tư pháp – Hộ tịch → "))
    let assignment = try #require(session.followUp[1 as AssignmentID])
    let deadline = try #require(session.answerDeadline(of: assignment))
    #expect(
      WaitWords.added(to: deadline, of: 1, session)?.vi
        == "cộng 4 ngày làm việc chờ công dân (29/05–04/06)"
    )
  }

  @Test func `a report is never promised before the answer`() throws {
    let rehearsal = try Rehearsal.followed()
    let content = AssignmentContent(
      paper: Rehearsal.orderPaper,
      deadline: .by(day: Rehearsal.day(30)),
      reportDeadline: .by(day: Rehearsal.day(20))
    )
    let events = try rehearsal.session.decide(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: content
      ),
      as: .secretary,
      at: rehearsal.now
    )
    let clocks = try #require(
      events.lazy.compactMap { event -> AssignmentClocks? in
        if case .assignmentIssued(_, _, _, _, _, let clocks, _) = event { clocks } else { nil }
      }.first
    )
    let report = AssignmentTermWords.lines(clocks, of: content, count: 1, rehearsal.session).last?
      .vi
    #expect(report?.contains(Rehearsal.day(30).vietnamese) == true)
  }

  @Test func `a day of rest at the end of a term is met, and not left out of a count`() throws {
    let session = try Rehearsal.followed().session
    let sunday = try #require(Day("2024-06-16"))
    let date = try session.reckoned(.by(day: sunday), from: Rehearsal.day(1))
    let words = DutyWords.reckoning(date, source: nil, namesWeekday: true).vi
    #expect(words.hasPrefix("Hạn Chủ nhật 16/06/2024"))
    #expect(words.contains("là ngày nghỉ") && !words.contains("trừ"))
    let lines = ReckoningWords.lines(date).map(\.vi)
    #expect(lines.contains { $0.contains("là ngày nghỉ") })
    #expect(!lines.contains { $0.contains("trừ") })
    let count = try session.reckoned(.workingDays(count: 10), from: Rehearsal.day(1))
    #expect(DutyWords.reckoning(count, source: nil).vi.contains("trừ"))
  }
}
