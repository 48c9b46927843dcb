import DialogueCore
import DialogueTestSupport
import Testing

/// Terms of a notice's tasks that have no date when they are set.
struct OpenTermTests {
  static let event = OpenTerm.after(event: "bố trí vốn", days: DayCount(10, .working))
  static let outage = OpenTerm.perOccurrence(event: "mất nước", days: DayCount(5, .calendar))
  static let tasks: [NoticeTaskContent] = [
    task("Khởi công", event),
    task("Hoàn thành", .condition(text: "đủ điều kiện", days: nil)),
    task("Khắc phục", outage),
    task("Báo cáo", .recurring(each: .monthly(day: 5))),
    task("Tuyên truyền", .urgency(word: "thường xuyên")),
  ]

  private static func task(_ name: String, _ term: OpenTerm) -> NoticeTaskContent {
    NoticeTaskContent(text: name, milestones: [MilestoneContent(name, .open(term: term))])
  }

  /// Issued on Sunday 26 May 2024.
  private static func noticed() throws -> Rehearsal {
    var rehearsal = try Rehearsal.followed()
    try rehearsal.play([
      .draftNotice(content: NoticeTests.content, tasks: tasks),
      .approveNotice(notice: 1, version: 1),
      .signNotice(notice: 1, signature: NoticeTests.signature),
      .issueNotice(notice: 1, paper: NoticeTests.paper),
    ])
    return rehearsal
  }

  private static func items(_ rehearsal: Rehearsal, on later: Int = 40) -> [String] {
    rehearsal.session.dueItems(on: Rehearsal.day(later)).compactMap { item in
      switch item.kind {
      case .milestone(let task, _):
        "\(task.rawValue) \(item.deadline?.due.description ?? "–") \(item.state)"
      case .incident(let id): "incident \(id.rawValue) \(item.deadline?.due.description ?? "–")"
      default: nil
      }
    }
  }

  @Test func `what has no date waits, recurs, or is simply owed`() throws {
    #expect(
      Self.items(try Self.noticed()) == [
        "4 2024-07-05 owed", "1 – waitsForCondition", "2 – waitsForCondition", "5 – owed",
      ]
    )
  }

  @Test func `an event starts the clock, and may be taken back`() throws {
    var rehearsal = try Self.noticed()
    let fulfilment = Fulfilment(on: Rehearsal.day(10), text: "QĐ 12")
    let events = try rehearsal.perform(
      .beginMilestone(task: 1, milestone: 1, fulfilment: fulfilment)
    )
    let milestone = try #require(rehearsal.session.followUp[1 as NoticeTaskID]?.milestones.first)
    let deadline = try #require(milestone.deadline)
    #expect(
      events == [
        .milestoneBegun(task: 1, milestone: 1, fulfilment: fulfilment, deadline: deadline)
      ]
    )
    // Ten working days after Monday 3 June.
    #expect(deadline.due == Day("2024-06-17"))
    #expect(deadline.reckoning.contains(.begun(term: Self.event)))
    #expect(
      rehearsal.refusal(of: .beginMilestone(task: 1, milestone: 1, fulfilment: fulfilment))
        == .alreadyDone
    )
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.followUp[1 as NoticeTaskID]?.milestones.first?.deadline == nil)
    try rehearsal.undo(rehearsal.last)
    #expect(
      rehearsal.session.followUp[1 as NoticeTaskID]?.milestones.first?.deadline == deadline
    )
  }

  @Test func `a condition without days is owed from the day on which it holds`() throws {
    var rehearsal = try Self.noticed()
    try rehearsal.perform(
      .beginMilestone(task: 2, milestone: 1, fulfilment: Fulfilment(on: Rehearsal.day(9)))
    )
    #expect(Self.items(rehearsal).contains("2 – owed"))
  }

  @Test func `a begun term that was extended is not taken back before the extension`() throws {
    var rehearsal = try Self.noticed()
    try rehearsal.play([
      .beginMilestone(task: 1, milestone: 1, fulfilment: Fulfilment(on: Rehearsal.day(10))),
      .extendTerm(
        target: .milestone(task: 1, number: 1),
        due: nil,
        content: ExtensionContent(reason: "mưa bão", deadline: .workingDays(count: 3))
      ),
    ])
    #expect(
      rehearsal.refusal(of: .retractBeginning(task: 1, milestone: 1))
        == .stepInUse(.termExtension(id: 1))
    )
  }

  @Test func `each occurrence starts a term of its own`() throws {
    var rehearsal = try Self.noticed()
    try rehearsal.play([
      .recordIncident(task: 3, content: IncidentContent(on: Rehearsal.day(10), text: "sự cố 1")),
      .recordIncident(task: 3, content: IncidentContent(on: Rehearsal.day(12), text: "sự cố 2")),
    ])
    #expect(
      Self.items(rehearsal).filter { $0.hasPrefix("incident") } == [
        "incident 1 2024-06-08", "incident 2 2024-06-10",
      ]
    )
  }

  @Test func `a task that waits for its next occurrence is owed itself until it is closed`() throws
  {
    var rehearsal = try Self.noticed()
    func standing() -> [DueItem.State] {
      rehearsal.session.dueItems(on: Rehearsal.day(40)).filter { $0.kind == .task(3) }
        .map(\.state)
    }
    #expect(standing() == [.owed])
    try rehearsal.perform(
      .recordIncident(task: 3, content: IncidentContent(on: Rehearsal.day(10), text: "sự cố 1"))
    )
    #expect(standing() == [])
    let done = PreparationDone(on: Rehearsal.day(11))
    try rehearsal.perform(.resolveIncident(incident: 1, done: done))
    #expect(standing() == [.owed])
    try rehearsal.perform(
      .closeTask(task: 3, closing: ClosingContent(kind: .done, on: Rehearsal.day(39)))
    )
    #expect(standing().allSatisfy { $0 == .done(on: Rehearsal.day(39)) })
  }

  @Test func `a report is on its own period, and a second one makes up for the one missed`() throws
  {
    var rehearsal = try Self.noticed()
    func report(_ later: Int) -> Command {
      .reportProgress(
        ProgressContent(matter: .task(id: 4), on: Rehearsal.day(later), text: "báo cáo")
      )
    }
    func next() -> String? {
      Self.items(rehearsal, on: 70).first { $0.hasPrefix("4") }
    }
    func missed() -> Day? {
      rehearsal.session.dueItems(on: Rehearsal.day(70)).first { $0.kind == .missedReport(4) }?
        .deadline?.due
    }
    // Of the month to 5 June less than half was left: what is reported in it makes up for nothing.
    #expect(missed() == Day("2024-07-05"))
    try rehearsal.perform(report(9))
    #expect(missed() == Day("2024-07-05"))
    // 20 July is in time for 5 August, whatever was missed before.
    try rehearsal.perform(report(57))
    #expect(next() == "4 2024-09-05 owed")
    #expect(missed() == Day("2024-07-05"))
    // 7 July is late for 5 July, and so makes up for it.
    try rehearsal.perform(report(44))
    #expect(next() == "4 2024-09-05 owed")
    #expect(missed() == nil)
    try rehearsal.perform(report(58))
    #expect(next() == "4 2024-09-05 owed")
  }

  @Test(arguments: [
    (1 as NoticeTaskID, 2, Refusal.noSuchStep),
    (3, 1, .taskLacks(.openTerm)), (4, 1, .taskLacks(.openTerm)), (5, 1, .taskLacks(.openTerm)),
  ])
  func `only what waits for one day can begin`(
    task: NoticeTaskID,
    number: Int,
    refusal: Refusal
  ) throws {
    let rehearsal = try Self.noticed()
    let command = Command.beginMilestone(
      task: task,
      milestone: number,
      fulfilment: Fulfilment(on: Rehearsal.day(3))
    )
    #expect(rehearsal.refusal(of: command) == refusal)
  }
}
