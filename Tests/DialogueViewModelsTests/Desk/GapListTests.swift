import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct GapListTests {
  @Test func `the day on which it was held stands in the title, and among what was missing`()
    throws
  {
    var rehearsal = Rehearsal()
    rehearsal.wait(seconds: 86_400)
    var table = Table(rehearsal, .secretary)
    table.press(.secretary, .control("o"), .character("S"), .character("1"))
    #expect(
      table.frame(.secretary).description
        .contains("Kế hoạch họp ngày 24/05/2024, không phải ngày 25/05/2024")
    )
    #expect(table.frame(.secretary).text(ofRow: 0).contains("24/05/2024"))
    try table.happen(.openSession(gapsReason: "mưa lớn"), as: .secretary)
    #expect(table.frame(.secretary).text(ofRow: 0).contains("25/05/2024"))
  }

  /// At the list of what is open before the close.
  private func closing(_ rehearsal: Rehearsal) throws -> Table {
    var table = Table(rehearsal, .secretary)
    table.press(.secretary, .control("o"), .character("S"))
    try table.choose(.secretary, DeskAction.closeSession.rawValue)
    return table
  }

  private func list(_ table: Table) throws -> GapList {
    guard case .gaps(let list)? = table[.secretary].overlays.last else {
      throw NoWay("no list of gaps: \(table.said(.secretary))")
    }
    return list
  }

  /// Moves to the first gap that is wanted.
  private func select(_ table: inout Table, _ isWanted: (Gap) -> Bool) throws {
    table.press(.secretary, .character("g"))
    for _ in 0..<50 where try list(table).rows.selectedID.map(isWanted) != true {
      table.press(.secretary, .down)
    }
    try #require(try list(table).rows.selectedID.map(isWanted) == true)
  }

  @Test func `every gap before the opening leads to its row of the checklist, and Esc back`() throws
  {
    let rehearsal = Rehearsal()
    let gaps = rehearsal.session.openingGaps(on: rehearsal.session.day(at: rehearsal.now))
    try #require(gaps.count > 1)
    var table = Table(rehearsal, .secretary)
    table.press(.secretary, .control("o"), .character("S"))
    try table.choose(.secretary, DeskAction.openSession.rawValue)
    for gap in gaps {
      try select(&table) { $0 == gap }
      table.press(.secretary, .enter)
      #expect(table[.secretary].place == .preparation)
      let row = try #require(table[.secretary].lists.duties.selectedID)
      if case .announcementMissing(let channel) = gap { #expect(row == .duty(.channel(channel))) }
      if case .contentNotApproved = gap { #expect(row == .duty(.approval)) }
      if case .attendanceMissing = gap { #expect(row == .duty(.attendance)) }
      table.press(.secretary, .escape)
    }
    #expect(table.commands.isEmpty)
    table.press(.secretary, .character("c"))
    table.type(.secretary, "đủ người")
    table.press(.secretary, .enter)
    #expect(table.session.stage == .open)
  }

  @Test func `a slip that nobody settled leads to its row among the petitions`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .receiveSlip(SlipEntry(registrant: Registrant("Bà Tư"), content: "Lắp đèn"))
    )
    var table = try closing(rehearsal)
    try select(&table) { $0 == .slipNotSettled(slip: 1) }
    table.press(.secretary, .enter)
    #expect(table[.secretary].place == .petitions)
    #expect(table[.secretary].lists.petitions.selectedID == .slip(1))
  }

  @Test func `a gap before the close leads to its place`() throws {
    var table = try closing(.raised())
    try select(&table) { $0 == .notHeard(registration: 3) }
    table.press(.secretary, .enter)
    #expect(table[.secretary].place == .queue)
    #expect(table[.secretary].lists.queue.selectedID == .registration(3))
    table.press(.secretary, .escape)
    try select(&table) { $0 == .petitionWithoutConclusion(petition: 2) }
    table.press(.secretary, .enter)
    #expect(table[.secretary].place == .conclusions)
    #expect(table[.secretary].lists.conclusions.selectedID == .petition(2))
    table.press(.secretary, .escape)
    try select(&table) { if case .itemNotDone(4) = $0 { true } else { false } }
    table.press(.secretary, .enter)
    #expect(table[.secretary].place == .agenda)
    #expect(table[.secretary].lists.agenda.selectedID == 4)
    table.press(.secretary, .escape, .escape)
    #expect(table[.secretary].overlays.isEmpty)
  }

  @Test func `p raises a petition from someone who was not heard`() throws {
    var table = try closing(.raised())
    try select(&table) { $0 == .petitionWithoutConclusion(petition: 1) }
    table.press(.secretary, .character("p"))
    #expect(table.said(.secretary) == "chỉ nêu kiến nghị từ người chưa phát biểu")
    try select(&table) { $0 == .notHeard(registration: 2) }
    table.press(.secretary, .character("p"))
    try #require(table[.secretary].topForm != nil, "\(table.said(.secretary))")
    try table.fill(.secretary, [("text", "Xin thuê tiếp ruộng")])
    table.press(.secretary, .enter)
    let raised = try #require(table.session.petitions.last)
    #expect(raised.source == .registration(number: 2), "\(table.said(.secretary))")
  }

  @Test func `t closes with written answers for all who were not heard`() throws {
    var table = try closing(.raised())
    table.press(.secretary, .character("t"))
    table.type(.secretary, "hết giờ")
    table.press(.secretary, .enter)
    #expect(table.session.stage == .closed, "\(table.said(.secretary))")
    #expect(table.session.queue.registrations.dropFirst().allSatisfy { $0.state == .written })
    #expect(
      table.commands.map(\.command)
        == [.closeSession(gapsReason: "hết giờ", unheardInWriting: true)]
    )
  }

  @Test func `t without anybody unheard says so, Esc leaves everything as it was`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(.writeRemaining(numbers: nil))
    var table = try closing(rehearsal)
    table.press(.secretary, .character("t"))
    #expect(table.said(.secretary) == "không có ai chưa phát biểu")
    table.press(.secretary, .character("c"), .escape)
    #expect(try list(table).act == .closeWithGaps)
    table.press(.secretary, .escape)
    #expect(table[.secretary].overlays.isEmpty)
    #expect(table.commands.isEmpty)
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)])
  func `the list names what is open and what its keys do`(size: Size) throws {
    var table = try closing(.raised())
    table.size = size
    let screen = table.frame(.secretary).description
    #expect(screen.contains("CÒN DỞ TRƯỚC BẾ MẠC"))
    #expect(screen.contains("chưa phát biểu"))
    #expect(screen.contains("Enter tới chỗ sửa"))
  }

  @Test(arguments: [[Key.character("a")], [.control("o"), .character("4")]])
  func `whoever writes or goes elsewhere after a jump has left the list for good`(keys: [Key])
    throws
  {
    var table = try closing(.raised())
    try select(&table) { $0 == .notHeard(registration: 2) }
    table.press(.secretary, .enter)
    for key in keys { table.press(.secretary, key) }
    table.press(.secretary, .escape, .escape)
    #expect(table[.secretary].overlays.isEmpty)
    #expect(table[.secretary].place == .minutes)
  }

  @Test func `after the opening the secretary is at the minutes line`() throws {
    var table = Table(Rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .character("S"))
    try table.choose(.secretary, DeskAction.openSession.rawValue)
    try table.giveReason(.secretary, "đủ người")
    #expect(table.session.stage == .open)
    #expect(table[.secretary].place == .minutes)
  }
}
