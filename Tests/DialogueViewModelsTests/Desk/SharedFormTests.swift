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
    #expect(station.drafts.line?.id == id)
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
