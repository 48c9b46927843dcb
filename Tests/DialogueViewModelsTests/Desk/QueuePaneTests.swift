import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct QueuePaneTests {
  @Test func `the title counts those who wait out of sight, and the forecast covers none`() throws {
    var table = Table(try .crowded(), .operator)
    let screen = table.frame(.operator)
    let shown = (1...30).count { screen.description.contains("Người thử \($0) ") }
    #expect(shown > 3)
    #expect(screen.description.contains(" ↓\(30 - table[.operator].shownWaiting)"))
    table.press(.operator, .end)
    let end = table.frame(.operator).description
    #expect(end.contains("Người thử 30"))
    #expect(end.contains(" ↑"))
    #expect(!end.contains(" ↓"))
  }

  @Test func `an act at the secretary's brings the queue back to its head`() throws {
    var table = Table(try .crowded(), .secretary)
    table.press(.secretary, .control("o"), .character("2"), .end)
    #expect(!table[.secretary].lists.queue.isAtHome)
    table.press(.secretary, .character("m"))
    #expect(table.session.queue.called == 1)
    #expect(table[.secretary].lists.queue.isAtHome)
  }

  @Test func `before the opening a list that takes registrations reads open`() throws {
    let rehearsal = Rehearsal()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    #expect(QueuePane.title(scene, columns: 23).hasSuffix("MỞ"))
    let closed = try Rehearsal.closed()
    let after = Scene(session: closed.session, now: closed.now)
    #expect(QueuePane.title(after, columns: 23).hasSuffix("ĐÓNG"))
  }
}

extension Station {
  fileprivate var shownWaiting: Int { lists.queue.visibleRows.count }
}
