import DeskKit
import DialogueCore
import DialogueTestSupport
import DialogueViewModels
import Testing

/// Acts that only the palette leads to, run by their names.
struct ActsByNameTests {
  /// Opens the palette, finds the act by its name and runs it.
  private func run(_ name: String, at desk: inout TestDesk) {
    desk.press(.control("o"), .character(":"))
    desk.type(name)
    desk.press(.enter)
  }

  @Test func `a pasted list becomes registrations in its order, in one record`() throws {
    var desk = TestDesk(Actor(.operator), try Rehearsal.opened())
    let before = desk.rehearsal.session.queue.registrations.count
    run("importList", at: &desk)
    desk.press(.paste("Đỗ Văn Thử; thôn Mẫu; ; Xin hỏi về đường thôn\nHà Thị Thử"), .enter)
    let added = desk.rehearsal.session.queue.registrations.dropFirst(before)
    #expect(added.map(\.name) == ["Đỗ Văn Thử", "Hà Thị Thử"])
    #expect(added.first?.entry.registrant.hamlet == "thôn Mẫu")
    #expect(added.first?.entry.content == "Xin hỏi về đường thôn")
    #expect(added.allSatisfy { $0.entry.channel == .advance })
    #expect(Set(added.map(\.record)).count == 1)
  }

  @Test func `a list with an unknown topic or a missing name says which line`() throws {
    var desk = TestDesk(Actor(.operator), try Rehearsal.opened())
    run("importList", at: &desk)
    desk.press(.paste("Đỗ Văn Thử; thôn Mẫu; lĩnh vực lạ\n; thôn Mẫu"), .enter)
    #expect(desk.commands.isEmpty)
    let screen = desk.screen()
    #expect(screen.contains("dòng 1: không có lĩnh vực «lĩnh vực lạ»"))
    #expect(screen.contains("dòng 2: chưa có họ tên"))
  }

  @Test func `a wrong request to answer is taken back, and a line given to the chair`() throws {
    var desk = TestDesk(Actor(.secretary), try Rehearsal.raised())
    let asked = desk.rehearsal.session.requests.filter { $0.state == .asked }
    if asked.isEmpty {
      desk.press(.function(7), .character("1"), .enter)
    }
    let open = desk.rehearsal.session.requests.filter { $0.state == .asked }
    try #require(!open.isEmpty)
    run("cancelRequests", at: &desk)
    desk.press(.character("c"))
    let petition = try #require(open.last?.petition)
    #expect(desk.rehearsal.session.openRequests(on: petition).isEmpty)

    let entry = try #require(desk.rehearsal.session.minutes.entries.last)
    run("attribute", at: &desk)
    desk.type("Chủ trì")
    desk.press(.enter)
    #expect(desk.rehearsal.session.minutes[entry.id]?.speaker == .chair)
  }
}
