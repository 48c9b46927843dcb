import DialogueCore
import DialogueTestSupport
import Testing

/// What is owed by a date as long as the session has not opened.
struct DueBeforeTests {
  private static let answer = PreparationTaskContent(
    kind: .preparedAnswer,
    unit: Examples.land,
    text: "Trả lời về chợ tạm"
  )
  private static let hall = PreparationTaskContent(
    kind: .work,
    unit: Examples.land,
    text: "Hội trường",
    deadline: .by(day: PreparationTests.day("2024-05-20"))
  )

  private static func asked() throws -> Rehearsal {
    var rehearsal = Rehearsal()
    try rehearsal.play([.askPreparation(answer), .askPreparation(hall)])
    return rehearsal
  }

  private static func dates(_ rehearsal: Rehearsal) -> [DueItem.Kind: String] {
    let items = rehearsal.session.dueItemsBefore.map { item in
      (item.kind, item.deadline.map { "\($0.due)" } ?? "")
    }
    return Dictionary(uniqueKeysWithValues: items)
  }

  @Test func `the announcement, the answers and the work that units were asked for`() throws {
    let session = try Self.asked().session
    let items = session.dueItemsBefore
    #expect(items.map(\.kind) == [.duty(.announcement), .preparation(1), .preparation(2)])
    #expect(
      items.map(\.deadline?.due) == ["2024-05-17", "2024-05-17", "2024-05-20"].map { Day($0) }
    )
    #expect(items.map(\.unit) == [nil, Examples.land, Examples.land])
    #expect(items.map(\.text) == ["", "Trả lời về chợ tạm", "Hội trường"])
    #expect(items.allSatisfy { $0.state == .owed })
    #expect(items[0].isOverdue(at: LocalTime(PreparationTests.day("2024-05-18"))))
    #expect(session.owedItems(on: PreparationTests.day("2024-05-18")) == items)
  }

  @Test func `work without a day, and what no ruleset sets a day for, is in no list of dates`()
    throws
  {
    var rehearsal = Rehearsal()
    try rehearsal.perform(
      .askPreparation(PreparationTaskContent(kind: .work, unit: Examples.land, text: "Loa"))
    )
    #expect(Array(Self.dates(rehearsal).keys) == [.duty(.announcement)])
  }

  @Test func `what is done stands as done, the announcement on the day of its last channel`() throws
  {
    var rehearsal = try Self.asked()
    try rehearsal.perform(.announceSession(PreparationTests.announcement))
    #expect(rehearsal.session.dueItemsBefore[0].state == .owed)
    var board = PreparationTests.announcement
    board.channel = ChannelID("bang")
    board.on = PreparationTests.day("2024-05-18")
    try rehearsal.play([
      .announceSession(board),
      .completePreparation(task: 1, done: PreparationTests.done),
      .dropPreparation(task: 2),
    ])
    let items = rehearsal.session.dueItemsBefore
    #expect(items.map(\.kind) == [.duty(.announcement), .preparation(1)])
    #expect(
      items.map(\.state) == [.done(on: board.on), .done(on: PreparationTests.done.on)]
    )
  }

  @Test func `a new day moves what goes by the day of the session, and nothing else`() throws {
    var rehearsal = try Self.asked()
    try rehearsal.perform(
      .postponeSession(reason: "mưa bão", until: .day(PreparationTests.day("2024-06-21")))
    )
    let moved: [DueItem.Kind: String] = [
      .duty(.announcement): "2024-06-14", .preparation(1): "2024-06-14",
      .preparation(2): "2024-05-20",
    ]
    #expect(Self.dates(rehearsal) == moved)
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `put off without a day it has no date of its own until the plan names one`() throws {
    var rehearsal = try Self.asked()
    try rehearsal.perform(.postponeSession(reason: "mưa bão", until: nil))
    #expect(Self.dates(rehearsal) == [.preparation(2): "2024-05-20"])
    let anew = PreparationTests.plan { $0.date = .day(PreparationTests.day("2024-06-21")) }
    try rehearsal.perform(.amendPlan(anew))
    #expect(Self.dates(rehearsal)[.preparation(1)] == "2024-06-14")
  }

  @Test func `an answer that is there keeps its day, and has the new one once it is open again`()
    throws
  {
    var rehearsal = try Self.asked()
    try rehearsal.perform(.completePreparation(task: 1, done: PreparationTests.done))
    let anew = PreparationTests.plan { $0.date = .day(PreparationTests.day("2024-06-21")) }
    try rehearsal.perform(.amendPlan(anew))
    #expect(Self.dates(rehearsal)[.preparation(1)] == "2024-05-17")
    try rehearsal.perform(.reopenPreparation(task: 1))
    #expect(Self.dates(rehearsal)[.preparation(1)] == "2024-06-14")
  }

  @Test func `a cancelled session owes nothing, and neither does one that is open`() throws {
    var cancelled = try Self.asked()
    try cancelled.perform(.cancelSession(reason: "sáp nhập xã"))
    #expect(cancelled.session.dueItemsBefore.isEmpty)
    var opened = try Self.asked()
    try opened.perform(.openSession(gapsReason: "đã báo cáo"))
    #expect(opened.session.dueItemsBefore.isEmpty)
    #expect(opened.session.owedItems(on: PreparationTests.day("2024-05-24")).isEmpty)
  }
}
