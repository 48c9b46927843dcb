import DialogueCore
import DialogueTestSupport
import Testing

/// When the figure of a task counts as reached.
struct IndicatorTests {
  private static func noticed(_ comparison: Indicator.Comparison) throws -> Rehearsal {
    var rehearsal = try Rehearsal.followed()
    let indicator = Indicator(
      name: "Dự án",
      comparison: comparison,
      threshold: 5,
      unit: "dự án",
      deadline: .by(day: Rehearsal.day(30))
    )
    try rehearsal.play([
      .draftNotice(
        content: NoticeTests.content,
        tasks: [NoticeTaskContent(text: "Bàn giao", indicator: indicator)]
      ),
      .approveNotice(notice: 1, version: 1),
      .signNotice(notice: 1, signature: NoticeTests.signature),
      .issueNotice(notice: 1, paper: NoticeTests.paper),
    ])
    return rehearsal
  }

  private static func read(_ count: Int, _ later: Int) -> Command {
    .readIndicator(task: 1, reading: ReadingContent(count: count, on: Rehearsal.day(later)))
  }

  private func state(_ rehearsal: Rehearsal, on later: Int) -> DueItem.State? {
    rehearsal.session.dueItems(on: Rehearsal.day(later)).first { $0.kind == .indicator(1) }?.state
  }

  @Test func `the newest reading decides, whatever was read before or struck`() throws {
    var rehearsal = try Self.noticed(.atLeast)
    try rehearsal.play([Self.read(6, 10), Self.read(7, 12)])
    #expect(state(rehearsal, on: 20) == .done(on: Rehearsal.day(10)))
    try rehearsal.perform(Self.read(3, 15))
    #expect(state(rehearsal, on: 20) == .owed)
    // An older figure that is entered later changes nothing.
    try rehearsal.perform(Self.read(9, 13))
    #expect(state(rehearsal, on: 20) == .owed)
    try rehearsal.perform(.strikeStep(step: .reading(id: 3), reason: "nhầm"))
    #expect(state(rehearsal, on: 20) == .done(on: Rehearsal.day(10)))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test(arguments: [Indicator.Comparison.atMost, .below, .exactly])
  func `what must not be exceeded is not reached before its period ends`(
    comparison: Indicator.Comparison
  ) throws {
    var rehearsal = try Self.noticed(comparison)
    let good = comparison == .below ? 4 : 5
    try rehearsal.perform(Self.read(good, 10))
    #expect(state(rehearsal, on: 20) == .owed)
    #expect(state(rehearsal, on: 30) == .owed)
    #expect(state(rehearsal, on: 31) == .done(on: Rehearsal.day(30)))
    try rehearsal.perform(Self.read(8, 25))
    #expect(state(rehearsal, on: 31) == .owed)
  }
}
