import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Items of the programme that are left, or taken up, out of turn.
struct AgendaTurnTests {
  private static let desk = Actor.secretary

  private func table(_ rehearsal: Rehearsal, selecting item: AgendaItemID) throws -> Table {
    var table = Table(rehearsal, Self.desk)
    table.press(Self.desk, .tab)
    try #require(table[Self.desk].place == .agenda)
    _ = table.frame(Self.desk)
    for _ in 0..<9 where table[Self.desk].lists.agenda.selectedID != item {
      table.press(Self.desk, item.rawValue > 3 ? .down : .up)
    }
    try #require(table[Self.desk].lists.agenda.selectedID == item)
    return table
  }

  @Test func `f ends no item under whoever speaks, and says what to press`() throws {
    var table = Table(try .speaking(), Self.desk)
    table.letter(Self.desk, "f")
    #expect(table.commands.isEmpty)
    #expect(table[Self.desk].overlays.isEmpty)
    #expect(table.said(Self.desk).hasSuffix("đang nói: F4 trước"))
  }

  @Test func `the next item is taken up at once`() throws {
    var table = try table(.opened(), selecting: 4)
    table.press(Self.desk, .character("F"), .character("1"))
    #expect(table.commands.map(\.command) == [.beginItem(item: 4, leaving: 3)])
  }

  @Test func `an item whose turn has not come asks first`() throws {
    var table = try table(.opened(), selecting: 5)
    table.press(Self.desk, .character("F"), .character("1"))
    #expect(table.commands.isEmpty)
    #expect(table.frame(Self.desk).description.contains("chưa đến lượt. Sang mục này ngay?"))
    table.press(Self.desk, .character("c"))
    #expect(table.commands.map(\.command) == [.beginItem(item: 5, leaving: 3)])
  }

  @Test func `an item that was skipped asks first, and Esc leaves all as it was`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.skipItem(item: 4, reason: "hết giờ"))
    var table = try table(rehearsal, selecting: 4)
    table.press(Self.desk, .character("F"), .character("1"))
    #expect(table.frame(Self.desk).description.contains("đã bỏ qua. Sang mục này ngay?"))
    table.press(Self.desk, .escape)
    #expect(table.commands.isEmpty)
    #expect(table.session.agenda.current?.id == 3)
  }

  @Test func `reopening says that the item begins and which one is left`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.skipItem(item: 5, reason: "hết giờ"))
    var table = try table(rehearsal, selecting: 5)
    table.press(Self.desk, .character("F"), .character("5"))
    let title = try table.openMenu(Self.desk).title(.vi)
    #expect(title.hasPrefix("Mở lại và sang ngay mục «"))
    #expect(title.contains("», rời mục «"))
    #expect(title.hasSuffix(": lý do?"))
    #expect(table.commands.isEmpty)
  }
}
