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

  @Test func `whoever helps owes its acknowledgement itself`() throws {
    let item = try Self.item(.acknowledgement(2))
    #expect(!item.isHelping)
    #expect(item.isOverdue(at: Self.now))
  }
}
