import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct DeskRulesTests {
  private static let busy = "Đang ghi…, bấm lại"

  @Test func `two at-once acts of one batch are one act, and the second says why`() throws {
    let rehearsal = try Rehearsal.queued()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var station = Station(actor: .operator, run: "o")
    let intents = station.handle(
      [.function(2), .function(2)],
      showing: scene,
      in: Size(rows: 24, columns: 80)
    )
    #expect(
      intents == [
        .perform(
          id: CommandID("o.1"),
          command: .callNext(expected: 1, ending: nil)
        ), .bell,
      ]
    )
    #expect(station.status.mine?(.vi) == Self.busy)
  }

  @Test func `Esc climbs home and drops no text`() throws {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "Giá đất thấp")
    for key in [Key.escape, .control("g"), .escape, .escape] { table.press(.secretary, key) }
    #expect(table[.secretary].line.edit.text == "Giá đất thấp")
    table.press(.secretary, .control("o"), .character("4"), .escape, .escape)
    #expect(table[.secretary].place == .minutes)
    #expect(table[.secretary].line.edit.text == "Giá đất thấp")
    table.press(.secretary, .function(5))
    table.type(.secretary, "Bùi Thị Na")
    table.press(.secretary, .escape)
    #expect(table[.secretary].overlays.isEmpty)
    table.press(.secretary, .function(5))
    #expect(try table.openForm(.secretary).value("name") == "Bùi Thị Na")
    #expect(table.commands.isEmpty)
  }

  @Test func `Enter on the empty line opens the card of its entry`() throws {
    var table = Table(try .raised(), .secretary)
    table.press(.secretary, .enter)
    #expect(table[.secretary].place == .card(2))
  }

  @Test func `prose in another pane goes to the line, first letter and all`() throws {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .tab)
    #expect(table[.secretary].place == .agenda)
    table.type(.secretary, "ao làng")
    #expect(table[.secretary].place == .minutes)
    #expect(table[.secretary].line.edit.text == "ao làng")
    #expect(table.commands.isEmpty)
  }

  /// Capitals open menus, forms and bars; none of them acts by itself.
  @Test(arguments: [Actor.secretary, .operator, .chair])
  func `upper case never acts at once`(actor: Actor) throws {
    for place in [Place.agenda, .queue, .petitions, .conclusions, .preparation, .order, .papers] {
      for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
        var table = Table(try .speaking(), actor)
        table[actor].place = place
        table.press(actor, .character(letter))
        #expect(table.commands.isEmpty, "\(letter) in \(place)")
      }
    }
  }

  @Test(arguments: Array("12345678"))
  func `digits go to places`(digit: Character) throws {
    var table = Table(try .queued(), .operator, .secretary)
    table.press(.operator, .character(digit))
    #expect(table[.operator].place == Place(digit: digit))
    table.press(.secretary, .control("o"), .character(digit))
    #expect(table[.secretary].place == Place(digit: digit))
  }

  @Test(arguments: ["ba dòng\nmột\rhai\u{1b}[2Jxong", "\u{7}\u{1}\n\n\n", "c\nc\nc\n"])
  func `what is pasted confirms nothing`(text: String) throws {
    var table = Table(try .speaking(), .secretary, .operator)
    table.read([.paste(text)], at: .secretary)
    #expect(table.commands.isEmpty)
    let line = table[.secretary].line.edit.text
    #expect(!line.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    table.read([.paste(text)], at: .operator)
    table.press(.operator, .function(5))
    table.read([.paste(text)], at: .operator)
    #expect(table.commands.isEmpty)
    table.press(.operator, .escape, .character("L"))
    table.read([.paste(text)], at: .operator)
    #expect(table.commands.isEmpty)
    #expect(table[.operator].overlays.count == 1)
  }

  @Test func `a form that is refused comes back with its words`() throws {
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let size = Size(rows: 24, columns: 80)
    var station = Station(actor: .operator, run: "o")
    let keys: [Key] = [.function(5)] + "Bùi Thị Na".map { .character($0) } + [.enter]
    let intents = keys.flatMap { station.handle([$0], showing: scene, in: size) }
    guard case .perform(let id, _)? = intents.last else {
      Issue.record("nothing was asked")
      return
    }
    station.note(Report(id: id, outcome: .refused(.listClosed)), showing: scene)
    #expect(station.topForm?.form.value("name") == "Bùi Thị Na")
    #expect(station.status.mood == .bad)
    #expect(station.drafts.forms["registration.new"] != nil)
  }

  @Test func `a line that is refused comes back with its speaker`() throws {
    let rehearsal = try Rehearsal.speaking()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let size = Size(rows: 24, columns: 80)
    var station = Station(actor: .secretary, run: "s")
    let keys: [Key] = "Giá đất".map { .character($0) } + [.enter]
    let intents = keys.flatMap { station.handle([$0], showing: scene, in: size) }
    guard case .perform(let id, _)? = intents.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(station.line.isEmpty)
    station.note(
      Report(id: id, outcome: .failed(Phrase(vi: "đĩa đầy", en: "disk full"))),
      showing: scene
    )
    #expect(station.line.edit.text == "Giá đất")
    #expect(station.line.latch?.speaker == .registered(number: 1))
    #expect(station.status.mine?(.vi) == "đĩa đầy. Chữ vẫn còn trong nháp")
  }

  @Test func `an at-once act that failed promises no draft`() throws {
    let rehearsal = try Rehearsal.queued()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    var station = Station(actor: .operator, run: "o")
    let intents = station.handle([.function(2)], showing: scene, in: Size(rows: 24, columns: 80))
    guard case .perform(let id, _)? = intents.last else {
      Issue.record("nothing was asked")
      return
    }
    let full = Phrase(vi: "đĩa đầy", en: "disk full")
    station.note(Report(id: id, outcome: .failed(full)), showing: scene)
    #expect(station.status.mine?(.vi) == "đĩa đầy")
  }

  @Test func `undo is offered only of what can be taken back`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.adjournSession(resumesAt: nil, reason: nil))
    var table = Table(rehearsal, .secretary)
    table.press(.secretary, .control("o"), .character("S"))
    try table.choose(.secretary, DeskAction.resume.rawValue)
    #expect(table.session.stage == .open)
    #expect(table.said(.secretary).hasPrefix("✔ Đã ghi #"))
    #expect(!table.said(.secretary).contains("hoàn tác"))
  }

  @Test func `who was asked to answer is told with the part of each`() throws {
    var table = Table(try .raised(), .chair)
    table.press(.chair, .character("t"), .character("2"), .character("1"), .enter)
    let requests = table.session.requests.map(\.part)
    #expect(requests == [.lead, .coordinating])
    #expect(table.said(.chair).contains(" giao "))
    #expect(table.said(.chair).contains(" trả lời, phối hợp "))
    #expect(!table.said(.chair).contains("+"))
  }

  @Test func `u takes back the last act of this station after a question`() throws {
    var table = Table(try .queued(), .operator, .chair)
    table.press(.operator, .function(2))
    #expect(table.session.queue.called == 1)
    table.press(.operator, .character("u"))
    #expect(table.session.queue.called == 1)
    table.press(.operator, .character("c"))
    #expect(table.session.queue.called == nil)
    #expect(table.session.queue.head == 1)
    table.press(.chair, .character("u"))
    #expect(table[.chair].overlays.isEmpty)
    #expect(table.said(.chair) == "bàn này chưa ghi gì để hoàn tác")
  }

  @Test func `what another station has built upon is not taken back, and the row says why`()
    throws
  {
    var table = Table(try .queued(), .operator, .secretary)
    table.press(.operator, .function(2))
    table.press(.secretary, .function(3))
    table.type(.secretary, "Giá đất thấp")
    table.press(.secretary, .enter)
    let floor = table.session.floor
    table.press(.operator, .character("u"))
    #expect(table[.operator].overlays.isEmpty)
    #expect(table.session.floor == floor)
    #expect(table.said(.operator).contains("#"))
    #expect(table.frame(.operator).text(ofRow: 22).contains(table.said(.operator).prefix(20)))
  }

  @Test func `the selected row keeps its line while the list changes about it`() throws {
    var table = Table(try .queued(6), .operator)
    _ = table.frame(.operator)
    table.press(.operator, .down, .down)
    let row = table.frame(.operator).cursor
    try table.happen(.callNext(expected: 1, ending: nil), as: .secretary)
    try table.happen(.startSpeech(registration: 1, follows: nil), as: .secretary)
    #expect(table.frame(.operator).cursor == row)
    #expect(table[.operator].lists.queue.selectedID == .registration(3))
  }

  @Test func `a filter without accents finds names with them`() throws {
    var table = Table(try .queued(6), .operator)
    table.press(.operator, .character("/"))
    table.type(.operator, "dang mai")
    table.press(.operator, .enter)
    #expect(table[.operator].lists.queue.selectedID == .registration(6))
    #expect(table.frame(.operator).description.contains("Đặng Thị Mai"))
    #expect(!table.frame(.operator).description.contains("Lê Thị Hoa"))
    table.press(.operator, .escape)
    #expect(table.frame(.operator).description.contains("Lê Thị Hoa"))
  }

  @Test func `a ghost is moved by K and J and its reason is a digit`() throws {
    var table = Table(try .queued(4), .operator)
    table.press(.operator, .down, .down, .character("K"), .character("K"), .enter)
    table.type(.operator, "1")
    #expect(table.session.queue.order == [3, 1, 2, 4])
    #expect(table.commands.count == 1)
  }

  @Test func `the list is closed and reopened after a question`() throws {
    var table = Table(try .queued(4), .operator)
    table.press(.operator, .character("L"), .enter)
    #expect(table.session.queue.isListOpen)
    table.press(.operator, .character("L"), .character("c"))
    #expect(!table.session.queue.isListOpen)
    table.press(.operator, .character("L"), .character("c"))
    #expect(table.session.queue.isListOpen)
  }

  @Test(
    arguments: [("2", HallMode.withoutNames), ("4", .blank), ("1", .shown)]
      as [(Character, HallMode)]
  )
  func `the room's screen is set by a digit`(digit: Character, mode: HallMode) throws {
    var table = Table(try .queued(4), .operator)
    try table.happen(.setHall(mode: .message(text: "Mời bà con")), as: .secretary)
    table.press(.operator, .character("H"), .character(digit))
    #expect(table.session.hall == mode)
  }
}
