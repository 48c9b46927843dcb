import DialogueCore
import DialogueTestSupport
import Testing

/// The citizen is owed an answer by the unit that leads, and by no unit that helps it.
struct HelpingUnitTests {
  private static let now = LocalTime(Rehearsal.day(60))

  private static func item(_ kind: DueItem.Kind) throws -> DueItem {
    let items = try Rehearsal.received().session.dueItems(on: now.day)
    return try #require(items.first { $0.kind == kind })
  }

  @Test func `the lead's answer is late, and its helper's part in it never`() throws {
    let lead = try Self.item(.answer(1))
    #expect(!lead.isHelping)
    #expect(lead.isOverdue(at: Self.now))
    let helper = try Self.item(.answer(2))
    #expect(helper.isHelping)
    #expect(helper.isOpen)
    #expect(helper.deadline?.due == Day("2024-06-12"))
    #expect(helper.urgency(at: Self.now) == .none)
  }

  @Test func `whoever helps has as much time as the lead was given`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: nil,
        content: ExtensionContent(reason: "chờ bản đồ", deadline: .workingDays(count: 5))
      )
    )
    func item(_ kind: DueItem.Kind) -> DueItem? {
      rehearsal.session.dueItems(on: Self.now.day).first { $0.kind == kind }
    }
    let lead = try #require(item(.answer(1)))
    let helper = try #require(item(.answer(2)))
    #expect(lead.deadline?.due == Day("2024-06-17"))
    #expect(helper.deadline == lead.deadline)
    #expect(helper.firstDeadline?.due == Day("2024-06-12"))
    // An extension that is struck takes its time back from both.
    try rehearsal.perform(.strikeStep(step: .termExtension(id: 1), reason: "nhầm"))
    #expect(item(.answer(2))?.deadline?.due == Day("2024-06-12"))
    #expect(item(.answer(2))?.firstDeadline == nil)
  }

  @Test func `what is to be extended of a helper is the date that it is shown`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: nil,
        content: ExtensionContent(reason: "chờ bản đồ", deadline: .workingDays(count: 5))
      )
    )
    let lead = try #require(Day("2024-06-17"))
    #expect(rehearsal.session.currentDeadline(of: .assignment(id: 2))?.due == lead)
    let content = ExtensionContent(reason: "chờ", deadline: .by(day: Rehearsal.day(22)))
    #expect(Rehearsal.day(22) < lead)
    #expect(
      rehearsal.refusal(of: .extendTerm(target: .assignment(id: 2), due: lead, content: content))
        == .extensionNotLater(due: lead)
    )
  }

  @Test func `whoever helps owes its acknowledgement itself`() throws {
    let item = try Self.item(.acknowledgement(2))
    #expect(!item.isHelping)
    #expect(item.isOverdue(at: Self.now))
  }
}
