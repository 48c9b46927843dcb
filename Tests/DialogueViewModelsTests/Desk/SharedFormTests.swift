import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Forms on things that other stations work on too, and forms on their way to the journal.
struct SharedFormTests {
  private static let size = Size(rows: 24, columns: 80)

  /// What another station does to the hamlet of registration 2.
  private func moveHouse(_ table: inout Table) throws {
    var entry = try #require(table.session.queue[2]?.entry)
    entry.registrant.hamlet = "thôn Hạ"
    try table.happen(.amendRegistration(number: 2, entry: entry), as: .operator)
  }

  @Test func `an amendment made meanwhile is shown, not overwritten`() throws {
    var table = Table(try .queued(), .secretary)
    table[.secretary].openForm(RegistrationForm(number: 2), showing: table.scene)
    table.press(.secretary, .end)
    table.type(.secretary, " Na")
    let typed = try table.openForm(.secretary).value("name")
    try moveHouse(&table)
    table.press(.secretary, .enter)
    #expect(table.commands.isEmpty)
    #expect(table.said(.secretary) == FormWords.changedMeanwhile.vi)
    #expect(try table.openForm(.secretary).value("hamlet") == "thôn Hạ")
    #expect(try table.openForm(.secretary).value("name") == typed)
    table.press(.secretary, .enter)
    let registrant = try #require(table.session.queue[2]?.entry.registrant)
    #expect(registrant.hamlet == "thôn Hạ")
    #expect(registrant.name == typed)
  }

  @Test func `a form left alone opens with what its object holds now`() throws {
    var table = Table(try .queued(), .secretary)
    table[.secretary].openForm(RegistrationForm(number: 2), showing: table.scene)
    table.press(.secretary, .tab, .escape)
    #expect(table[.secretary].drafts.isEmpty)
    try moveHouse(&table)
    table[.secretary].openForm(RegistrationForm(number: 2), showing: table.scene)
    #expect(try table.openForm(.secretary).value("hamlet") == "thôn Hạ")
  }

  @Test func `what is refused while the next is written comes when the form opens next`() throws {
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var station = Station(actor: .operator, run: "o")
    func press(_ keys: [Key]) -> [Intent] {
      keys.flatMap { station.handle([$0], showing: scene, in: Self.size) }
    }
    let first = press([.function(5)] + "Bùi Thị Na".map { .character($0) } + [.enter])
    guard case .perform(let id, _)? = first.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(station.drafts.forms["registration.new"]?.id == id)
    _ = press("Hà".map { .character($0) })
    station.note(Report(id: id, outcome: .refused(.listClosed)), showing: scene)
    #expect(station.topForm?.form.value("name") == "Hà")
    _ = press([.control("u"), .escape, .function(5)])
    #expect(station.topForm?.form.value("name") == "Bùi Thị Na")
  }

  @Test func `a line on its way is kept under its command`() throws {
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var station = Station(actor: .secretary, run: "s")
    let keys: [Key] = "Giá đất".map { .character($0) } + [.enter]
    let intents = keys.flatMap { station.handle([$0], showing: scene, in: Self.size) }
    guard case .perform(let id, _)? = intents.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(station.drafts.finishedLines.map(\.id) == [id])
    #expect(station.drafts.line == nil)
  }

  @Test func `lines that queue are kept each until its own answer, and a refused one comes back`()
    throws
  {
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var station = Station(actor: .secretary, run: "s")
    func press(_ keys: [Key]) -> [Intent] {
      keys.flatMap { station.handle([$0], showing: scene, in: Self.size) }
    }
    func texts(_ lines: [DraftBook.Line]) -> [String] { lines.map(\.text.text) }
    var ids: [CommandID] = []
    for words in ["Giá đất", "Đường ngập", "Thiếu đèn"] {
      let intents = press(words.map { .character($0) } + [.enter])
      for case .perform(let id, _) in intents { ids.append(id) }
    }
    #expect(ids.count == 3)
    #expect(texts(station.drafts.finishedLines) == ["Giá đất", "Đường ngập", "Thiếu đèn"])
    station.note(Report(id: ids[0], outcome: .alreadyRecorded(number: 9)), showing: scene)
    #expect(texts(station.drafts.finishedLines) == ["Đường ngập", "Thiếu đèn"])
    _ = press("Nước".map { .character($0) })
    station.note(Report(id: ids[1], outcome: .refused(.sealed)), showing: scene)
    station.note(Report(id: ids[2], outcome: .alreadyRecorded(number: 10)), showing: scene)
    #expect(station.line.edit.text == "Nước")
    #expect(texts(station.drafts.finishedLines) == ["Đường ngập"])
    _ = press([.control("u"), .control("p")])
    #expect(station.line.edit.text == "Đường ngập")
    #expect(station.line.latch?.speech == 1)
    #expect(station.drafts.finishedLines == [])
    #expect(station.drafts.line?.text.text == "Đường ngập")
  }

  @Test func `who comes back finds the first line that was not recorded, and the others wait`()
    throws
  {
    let lines = ["Một", "Hai"].map { DraftBook.Line(text: FieldDraft(text: $0, caret: 0)) }
    var station = Station(
      actor: .secretary,
      run: "t",
      drafts: DraftBook(finishedLines: lines)
    )
    #expect(station.line.edit.text == "Một")
    #expect(station.waitingLines.map(\.text.text) == ["Hai"])
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    station.settle(showing: scene, in: Self.size)
    #expect(station.frame(showing: scene, in: Self.size).description.contains("1 dòng chưa ghi"))
  }

  @Test(arguments: [false, true])
  func `a slip takes the turn of whoever waits only if it is theirs`(waitsOn: Bool) throws {
    var table = Table(try .queued(), .operator)
    let head = try #require(table.session.queue.head)
    let registrant = try #require(table.session.queue[head]?.entry.registrant)
    table.press(.operator, .character("P"))
    try table.fill(
      .operator,
      [
        ("name", registrant.name), ("hamlet", registrant.hamlet), ("content", "Đường hỏng"),
        (FieldID(rawValue: "turns.\(head.rawValue)"), waitsOn ? "waits" : nil),
      ]
    )
    table.press(.operator, .enter)
    #expect(table.session.slips.count == 1, "\(table.said(.operator))")
    #expect(table.session.queue[head]?.isWaiting == waitsOn)
  }
}
