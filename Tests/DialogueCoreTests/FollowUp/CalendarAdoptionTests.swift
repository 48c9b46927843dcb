import DialogueCore
import DialogueTestSupport
import Testing

/// Another table of working days moves every date that is still to be kept, and says so.
struct CalendarAdoptionTests {
  /// Monday 10 June and Wednesday 12 June become days off.
  static let newer = WorkingCalendar(
    version: "2024-2",
    rows: Examples.calendar.rows
      + ["2024-06-10", "2024-06-12"].compactMap { Day($0) }.map {
        CalendarRow(day: $0, kind: .off, name: "Nghỉ", source: "QĐ 1", status: .confirmed)
      }
  )

  private static func changes(_ rehearsal: Rehearsal) -> [String] {
    rehearsal.session.reckonings.map(\.change).map {
      "\($0.holder.word) \($0.old.due) \($0.new.due)"
    }
  }

  @Test func `the clocks of an assignment move, the ones that are kept do not`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(.answerInWriting(Rehearsal.writtenAnswer([3])))
    try rehearsal.perform(.adoptCalendar(Self.newer))
    let session = rehearsal.session
    #expect(
      Self.changes(rehearsal).filter { $0.hasPrefix("answer") || $0.hasPrefix("report") } == [
        "answerTerm 1 2024-06-10 2024-06-11", "reportTerm 1 2024-06-12 2024-06-14",
        "answerTerm 2 2024-06-12 2024-06-14", "reportTerm 3 2024-06-12 2024-06-14",
      ]
    )
    #expect(session.followUp[3 as AssignmentID]?.clocks.answer?.deadline.due == Day("2024-06-10"))
    #expect(session.followUp[1 as AssignmentID]?.clocks.answer?.deadline.due == Day("2024-06-11"))
    let item = session.dueItems(on: Rehearsal.day(20)).first { $0.kind == .answer(1) }
    #expect(item?.deadline?.calendarVersion == "2024-2")
  }

  @Test func `an extension moves with the date that it lengthens`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([AssignmentTests.extend, AssignmentTests.extend])
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.answerDeadline(of: assignment)?.due == Day("2024-06-24"))
    try rehearsal.perform(.adoptCalendar(Self.newer))
    // Five working days after 11 June, less 12 June, are 19 June; five more are 26 June.
    let moved = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.answerDeadline(of: moved)?.due == Day("2024-06-26"))
    try rehearsal.undo(rehearsal.last)
    let back = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.answerDeadline(of: back)?.due == Day("2024-06-24"))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a wait for the citizen moves the same way`() throws {
    var rehearsal = try SettlementTests.waiting.after(
      .endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(10)))
    ).play()
    try rehearsal.perform(.adoptCalendar(Self.newer))
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    // Two working days after 11 June, without 12 June.
    #expect(rehearsal.session.answerDeadline(of: assignment)?.due == Day("2024-06-14"))
  }

  @Test func `what is owed again is reckoned by the calendar in force`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([
      .answerInWriting(Rehearsal.writtenAnswer([3])), .adoptCalendar(Self.newer),
    ])
    let before = rehearsal.session.followUp[3 as AssignmentID]?.clocks.answer?.deadline
    #expect(before?.calendarVersion == "2024-1")
    let events = try rehearsal.perform(
      .strikeStep(step: .writtenAnswer(id: 1), reason: "nhầm hồ sơ")
    )
    #expect(events.count == 2)
    let after = rehearsal.session.followUp[3 as AssignmentID]?.clocks.answer?.deadline
    #expect(after?.calendarVersion == "2024-2")
    #expect(after?.due == Day("2024-06-11"))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a receipt that is only assumed is assumed anew`() throws {
    var rehearsal = try Rehearsal.assigned()
    let off = WorkingCalendar(
      version: "2024-3",
      rows: Examples.calendar.rows + [
        CalendarRow(
          day: try #require(Day("2024-05-28")),
          kind: .off,
          name: "Nghỉ",
          source: "QĐ 2",
          status: .confirmed
        )
      ]
    )
    try rehearsal.perform(.adoptCalendar(off))
    let clock = try #require(rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer)
    #expect(clock.deadline.start == Day("2024-05-30"))
    #expect(clock.deadline.due == Day("2024-06-13"))
    #expect(clock.isReceiptAssumed)
  }

  @Test func `tasks of the notice, their extensions, incidents and duties move too`() throws {
    var rehearsal = try Rehearsal.noticed()
    try rehearsal.play([
      .recordIncident(task: 3, content: IncidentContent(on: Rehearsal.day(14), text: "mất nước")),
      .extendTerm(
        target: .milestone(task: 1, number: 2),
        due: nil,
        content: ExtensionContent(reason: "chờ số liệu", deadline: .workingDays(count: 2))
      ),
      .completeMilestone(
        task: 1,
        milestone: 1,
        done: PreparationDone(on: Rehearsal.day(19))
      ),
    ])
    try rehearsal.perform(.adoptCalendar(Self.newer))
    #expect(
      Self.changes(rehearsal) == [
        "milestone 1.2 2024-06-14 2024-06-18", "extendedTerm 1 2024-06-18 2024-06-20",
        "indicator 2 2024-06-23 2024-06-23", "incident 1 2024-06-12 2024-06-12",
        "milestone 4.1 2024-06-25 2024-06-25",
        "duty grouping 2024-06-07 2024-06-07", "duty assignment 2024-06-07 2024-06-07",
      ]
    )
    #expect(
      rehearsal.session.followUp[1 as IncidentID]?.deadline.lastWorkingDay == Day("2024-06-11")
    )
    #expect(rehearsal.session.brokenInvariants == [])
    #expect(rehearsal.refolded == rehearsal.session)
  }
}

extension DeadlineHolder {
  /// Kind and number of the holder, for tables.
  fileprivate var word: String {
    switch self {
    case .conclusion(let number, _): "conclusion \(number.rawValue)"
    case .promise(let entry): "promise \(entry.rawValue)"
    case .preparation(let task): "preparation \(task.rawValue)"
    case .announcement: "announcement"
    case .invitations: "invitations"
    case .answerTerm(let id): "answerTerm \(id.rawValue)"
    case .reportTerm(let id): "reportTerm \(id.rawValue)"
    case .acknowledgementTerm(let id): "acknowledgementTerm \(id.rawValue)"
    case .extendedTerm(let id): "extendedTerm \(id.rawValue)"
    case .waitedTerm(let wait, let id): "waitedTerm \(wait.rawValue).\(id.rawValue)"
    case .milestone(let task, let number): "milestone \(task.rawValue).\(number)"
    case .indicator(let task): "indicator \(task.rawValue)"
    case .incident(let id): "incident \(id.rawValue)"
    case .duty(let duty): "duty \(duty.rawValue)"
    }
  }
}
