import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What an earlier session left open, read and taken over at the stations.
struct EarlierByKeysTests {
  private static func table(
    _ earlier: [Rehearsal],
    _ actor: Actor = .secretary,
    size: Size = Size(rows: 24, columns: 80),
    language: Language = .vi
  ) -> Table {
    var table = Table(Following.rehearsal(), actor)
    table.size = size
    table.language = language
    table.press(actor, .control("o"), .character("6"))
    offer(earlier, to: actor, &table)
    return table
  }

  private static func offer(_ earlier: [Rehearsal], to actor: Actor, _ table: inout Table) {
    let matters = EarlierMatters(
      earlier.map { Following.source($0) },
      for: table.session
    )
    table.press(actor, .character("t"))
    table[actor].take(.read(matters))
    _ = table.frame(actor)
  }

  private static func issues(_ table: Table) -> [IssueContent] {
    table.commands.compactMap {
      if case .collectIssue(let content) = $0.command { content } else { nil }
    }
  }

  @Test func `t asks for the sessions held before, and so does the palette`() {
    var table = Table(Following.rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .character("t"))
    #expect(table.others == [.readEarlier])
    table.press(.secretary, .escape, .character(":"))
    table.type(.secretary, "hoi nghi truoc")
    table.press(.secretary, .enter)
    #expect(table.others == [.readEarlier, .leaveEarlier, .readEarlier])
  }

  @Test(arguments: Language.allCases)
  func `as long as they are read a line says so and how far it is`(language: Language) throws {
    var table = Table(Following.rehearsal(), .secretary)
    table.language = language
    table.press(.secretary, .control("o"), .character("6"), .character("t"))
    let first = language == .vi ? "Đang đọc các hội nghị" : "Reading the sessions"
    #expect(table.frame(.secretary).description.contains(first))
    table[.secretary].take(.reading(done: 12, of: 100))
    let far = language == .vi ? "12/100 nhật ký" : "12 of 100 journals"
    #expect(table.frame(.secretary).description.contains(far))
    for columns in [1, 20, 80] {
      table.size = Size(rows: 16, columns: columns)
      #expect(table.frame(.secretary).size == table.size)
    }
  }

  @Test(arguments: [Key.escape, .control("g"), .character("q")])
  func `who closes it meanwhile is shown no list later`(key: Key) throws {
    var table = Table(Following.rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .character("t"), .character("c"), key)
    #expect(table.others == [.readEarlier, .leaveEarlier])
    let before = table.frame(.secretary).description
    let matters = EarlierMatters([Following.source(try .received())], for: table.session)
    table[.secretary].take(.reading(done: 1, of: 2))
    table[.secretary].take(.read(matters))
    table[.secretary].take(.failed(Phrase(verbatim: "hỏng")))
    #expect(table.frame(.secretary).description == before)
  }

  @Test func `what could not be read closes the line and says why`() {
    var table = Table(Following.rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .character("t"))
    table[.secretary].take(.failed(Phrase(verbatim: "không đọc được thư mục")))
    let text = table.frame(.secretary).description
    #expect(text.contains("không đọc được thư mục") && !text.contains("Đang đọc"))
  }

  @Test func `the list says what is open, who has it and how late it is`() throws {
    var table = Self.table([try .received()])
    #expect(
      table.frame(.secretary).description.split(separator: "\n").dropFirst(2).prefix(7)
        .joined(separator: "\n") == """
          ━ CÒN MỞ SAU Đối thoại 24/05/2024 · đánh dấu 5/5 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          ▸* YK-01 Giá bồi thường đất vườn
               chờ trả lời · Địa chính – Xây dựng · hạn 10/06/2024, ‼ quá hạn 164 ngày ·
               GPMB
           * YK-02 Ngõ ngập
               chờ trả lời · Tài chính – Kế toán · hạn 10/06/2024, ‼ quá hạn 164 ngày ·
               GPMB
          """
    )
  }

  @Test func `tasks and matters collected before are there, and marked only by hand`() throws {
    var table = Self.table([try .noticed()])
    #expect(table.frame(.secretary).description.contains("đánh dấu 5/11"))
    table.press(.secretary, .character("*"))
    #expect(table.frame(.secretary).description.contains("đánh dấu 11/11"))
    table.press(.secretary, .character("c"))
    let tasks = Self.issues(table).filter { $0.source.hasPrefix("NV-") }
    #expect(tasks.count == 6)
    #expect(tasks.allSatisfy { $0.isBacklog == nil && $0.timesRaised == nil })
  }

  @Test func `c takes over everything, each with its source, and the list of issues shows it`()
    throws
  {
    var table = Self.table([try .received()])
    table.press(.secretary, .character("c"))
    #expect(
      Self.issues(table).map(\.source) == [
        "YK-01, Đối thoại 24/05/2024", "YK-02, Đối thoại 24/05/2024",
        "ĐK-02, Đối thoại 24/05/2024", "ĐK-03, Đối thoại 24/05/2024",
        "ĐK-04, Đối thoại 24/05/2024",
      ]
    )
    #expect(Self.issues(table).allSatisfy { $0.isBacklog == nil && $0.origin != nil })
    #expect(table.session.preparation.issues.count == 5)
    let text = table.frame(.secretary).description
    #expect(text.contains("Vấn đề tổng hợp trước: 5"))
    #expect(text.contains("01 Giá bồi thường đất vườn"))
  }

  @Test func `what is unmarked stays, and is offered the next time with what was taken below`()
    throws
  {
    let earlier = try Rehearsal.received()
    var table = Self.table([earlier])
    table.press(.secretary, .character(" "), .end, .character(" "), .character("c"))
    #expect(Self.issues(table).map(\.source.first) == ["Y", "Đ", "Đ"])
    Self.offer([earlier], to: .secretary, &table)
    let text = table.frame(.secretary).description
    #expect(text.contains("đánh dấu 2/2"))
    #expect(text.contains("đã đưa sang"))
    #expect(text.contains("đã là VĐ-01"))
    table.press(.secretary, .character("c"))
    #expect(Set(Self.issues(table).map(\.source)).count == 5)
    #expect(Self.issues(table).count == 5)
  }

  @Test func `the star unmarks all and marks all`() throws {
    var table = Self.table([try .received()])
    table.press(.secretary, .character("*"), .character("c"))
    #expect(Self.issues(table) == [])
    #expect(table.said(.secretary).contains("chưa đánh dấu"))
    table.press(.secretary, .character("*"), .character("c"))
    #expect(Self.issues(table).count == 5)
  }

  @Test func `arrows go to another session, whose marks are its own`() throws {
    var other = Rehearsal(
      Following.founding(on: Rehearsal.heldOn, journal: "b") {
        $0.title = "Gặp gỡ nông dân"
      }
    )
    try other.play([
      .collectIssue(IssueContent(text: "Ao công thôn Đông", source: "Hội Nông dân")),
      .openSession(gapsReason: "đã báo cáo"),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    var table = Self.table([try .received(), other])
    #expect(table.frame(.secretary).description.contains("(1/2)"))
    table.press(.secretary, .right)
    #expect(table.frame(.secretary).description.contains("Ao công thôn Đông"))
    table.press(.secretary, .character(" "), .character("c"))
    #expect(
      Self.issues(table).map(\.source)
        == ["VĐ-01, Gặp gỡ nông dân 24/05/2024 (Hội Nông dân)"]
    )
  }

  @Test func `Enter shows the whole of a matter, and Esc comes back to the list`() throws {
    var table = Self.table([try .received()])
    table.press(.secretary, .enter)
    let page = table.frame(.secretary).description
    #expect(page.contains("YK-01 · Đối thoại 24/05/2024"))
    #expect(page.contains("Đơn vị: Địa chính – Xây dựng"))
    #expect(page.contains("Nguồn: YK-01, Đối thoại 24/05/2024"))
    table.press(.secretary, .escape)
    #expect(table.frame(.secretary).description.contains("CÒN MỞ SAU"))
    table.press(.secretary, .escape)
    #expect(!table.frame(.secretary).description.contains("CÒN MỞ SAU"))
  }

  @Test func `the chair and the intake desk read it, and take nothing over`() throws {
    for actor in [Actor.chair, .operator] {
      var table = Self.table([try .received()], actor)
      let list = table.frame(actor).description
      #expect(list.contains("YK-01") && list.contains("Enter đọc cả"))
      #expect(!list.contains("c đưa") && !list.contains("Space") && !list.contains("đánh dấu"))
      table.press(actor, .character("c"))
      #expect(table.commands.isEmpty)
      #expect(table.said(actor).contains("bàn thư ký"))
    }
  }

  @Test func `without an earlier session a sentence says so`() {
    let table = Self.table([])
    #expect(table.said(.secretary).contains("chưa có hội nghị nào bế mạc trước"))
  }

  @Test func `a session that left nothing, or all of which was taken over, says so`() throws {
    var nothing = Rehearsal(Following.founding(on: Rehearsal.heldOn, journal: "b"))
    try nothing.play([
      .openSession(gapsReason: "đã báo cáo"),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    var empty = Self.table([nothing])
    #expect(empty.frame(.secretary).description.contains("không để lại việc nào còn mở"))
    let earlier = try Rehearsal.received()
    var table = Self.table([earlier])
    table.press(.secretary, .character("c"))
    Self.offer([earlier], to: .secretary, &table)
    #expect(
      table.frame(.secretary).description
        .contains("Mọi việc còn mở của hội nghị này đã được đưa sang")
    )
    table.press(.secretary, .character("c"))
    #expect(Self.issues(table).count == 5)
  }

  @Test func `the open list follows what is recorded beside it and how wide it is`() throws {
    let earlier = try Rehearsal.received()
    var table = Self.table([earlier])
    let matters = EarlierMatters([Following.source(earlier)], for: table.session)
    let row = try #require(matters.rows(of: 0, for: table.session).first)
    try table.happen(.collectIssue(row.content), as: .secretary)
    let text = table.frame(.secretary).description
    #expect(text.contains("đánh dấu 4/4") && text.contains("đã là VĐ-01"))
    table.size = Size(rows: 24, columns: 40)
    let narrow = table.frame(.secretary).description.split(separator: "\n")
    #expect(narrow.contains { $0.contains("chờ trả lời · Tài chính") })
    #expect(narrow.allSatisfy { $0.count <= 40 })
  }

  @Test(arguments: [Language.vi, .en])
  func `the list is drawn at every size`(language: Language) throws {
    let earlier = try Rehearsal.noticed()
    for rows in [1, 3, 5, 8, 16, 24, 40] {
      for columns in [1, 20, 40, 60, 80, 120] {
        let size = Size(rows: rows, columns: columns)
        var table = Self.table([earlier], size: size, language: language)
        table.press(.secretary, .down, .end, .up)
        #expect(table.frame(.secretary).size == size)
      }
    }
  }

  @Test func `a petition raised from it tells on its card where it came from`() throws {
    var table = Self.table([try .received()])
    table.press(.secretary, .character("c"))
    try table.happen(.openSession(gapsReason: "đã báo cáo"), as: .secretary)
    try table.happen(
      .raisePetitions(
        source: .issue(issue: 1),
        contents: [PetitionContent("Giá bồi thường đất vườn")]
      ),
      as: .secretary
    )
    #expect(table.session[1 as PetitionNumber]?.content.timesRaised == 1)
    table[.secretary].place = .card(1)
    let card = table.frame(.secretary).description
    #expect(card.contains("tổng hợp trước: VĐ-01, YK-01, Đối thoại 24/05/2024"))
  }
}
