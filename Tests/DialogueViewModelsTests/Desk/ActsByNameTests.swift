import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

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

  @Test func `rows of a spreadsheet are read by their columns`() throws {
    var table = Table(try .opened(), .operator)
    let topic = try #require(table.session.catalogue.topics.first)
    let before = table.session.queue.registrations.count
    table.press(.operator, .character(":"))
    table.type(.operator, "importList")
    table.press(
      .operator,
      .enter,
      .paste(
        """
        Nguyễn Văn Tám\tthôn Đoài\t\(topic.shortName.vi)\tXin cấp sổ; hỏi cả thuế\t0900 000 009\t1961\t2
        Hà Thị Thử\t\t\tXin nước sạch
        """
      ),
      .enter
    )
    let added = table.session.queue.registrations.dropFirst(before)
    #expect(added.map(\.name) == ["Nguyễn Văn Tám", "Hà Thị Thử"])
    let entry = try #require(added.first?.entry)
    #expect(entry.registrant.hamlet == "thôn Đoài")
    #expect(entry.topic == topic.code)
    #expect(entry.content == "Xin cấp sổ; hỏi cả thuế")
    #expect(entry.timesRaised == 2)
    #expect(entry.registrant.phone != nil && entry.registrant.birthYear != nil)
    #expect(added.last?.entry.registrant.hamlet == nil)
    #expect(added.last?.entry.content == "Xin nước sạch")
  }

  @Test(arguments: [
    "1\tNguyễn Văn Tám\tthôn Đoài\n2\tHà Thị Thử\tthôn Đông\n3\t\t",
    "01\tNguyễn Văn Tám\tthôn Đoài\n02\tHà Thị Thử\tthôn Đông",
    "STT\tHọ và tên\tThôn\n9.\tNguyễn Văn Tám\tthôn Đoài\n10.\tHà Thị Thử\tthôn Đông",
    "1); Nguyễn Văn Tám; thôn Đoài\n2); Hà Thị Thử; thôn Đông",
  ])
  func `a column that counts the rows is no name`(list: String) throws {
    var desk = TestDesk(Actor(.operator), try Rehearsal.opened())
    let before = desk.rehearsal.session.queue.registrations.count
    run("importList", at: &desk)
    desk.press(.paste(list), .enter)
    let added = desk.rehearsal.session.queue.registrations.dropFirst(before)
    #expect(added.map(\.name) == ["Nguyễn Văn Tám", "Hà Thị Thử"])
    #expect(added.map(\.entry.registrant.hamlet) == ["thôn Đoài", "thôn Đông"])
  }

  @Test(arguments: [
    ("1\tNguyễn Văn Tám\nHà Thị Thử\tthôn Đông", "dòng 1: chưa có họ tên"),
    ("Nguyễn Văn Tám  thôn Đoài  Đất đai", "một cột mà như nhiều cột"),
    ("Nguyễn Văn Tám, thôn Đoài", "một cột mà như nhiều cột"),
    ("Nguyễn Văn Tám\tthôn Đoài\t\t\t12\t1961", "Điện thoại cần 8–12 chữ số"),
    ("Tám\t\t\t\t\tnăm kia", "Năm sinh cần một số"),
    ("\tthôn Đoài", "dòng 1: chưa có họ tên"),
  ])
  func `a row that can't be read as a person is told and imports nothing`(
    row: String,
    problem: String
  ) throws {
    var desk = TestDesk(Actor(.operator), try Rehearsal.opened())
    run("importList", at: &desk)
    desk.press(.paste(row), .enter)
    #expect(desk.commands.isEmpty)
    #expect(desk.screen().contains(problem))
  }

  @Test func `the row of the registered leads to one of them and to a whole list`() throws {
    let scene = try Prepared.scene()
    let size = Size(rows: 20, columns: 80)
    var station = Prepared.station(on: .duty(.registrations), scene, size)
    #expect(station.preparationFrame(in: size, scene).description.contains("nhập cả danh sách"))
    _ = station.handle([.enter, .character("2")], showing: scene, in: size)
    #expect(station.topForm?.kind is ImportForm)
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
