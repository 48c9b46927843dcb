import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What `u` says of an act that has no way back, and whether its keys do it.
struct RestatementTests {
  @Test(arguments: [(Delegation.forbidden, "KHÔNG cho ủy quyền"), (.warned, "hạn chế ủy quyền")])
  func `handing over the chair shows the ruleset's word on a deputy`(
    rule: Delegation,
    words: String
  ) throws {
    var founding = Examples.founding
    founding.ruleset = .example(chair: .example(delegation: rule))
    let rehearsal = try Rehearsal.opened(founding)
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let kind = HandOverForm()
    var form = kind.form(showing: scene)
    form["to.name"].set("Lê Văn Mẫu")
    kind.refresh(&form, showing: scene)
    let notes = form.rows.first { $0.id == "to.position" }?.notes ?? []
    #expect(notes.contains { $0.vi.contains(words) })
    form["to.name"].set(scene.session.plan.chair.name)
    kind.refresh(&form, showing: scene)
    #expect(form.rows.first { $0.id == "to.position" }?.notes.isEmpty == true)
  }

  private func saying(_ table: inout Table, after command: Command) throws -> String {
    let run = Rehearsal.run(of: .secretary)
    try #require(table[.secretary].run == run)
    try table.happen(command, as: .secretary)
    table.press(.secretary, .control("o"), .character("u"))
    return table.said(.secretary)
  }

  @Test func `the time a speech began is put right by the same form`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 60)
    var table = Table(rehearsal, .secretary)
    let at = Examples.morning.wall + 30_000
    let said = try saying(&table, after: .correctStart(speech: 1, at: at))
    #expect(said.hasSuffix("không hoàn tác được: B để ghi lại cho đúng"))
    table.press(.secretary, .control("o"), .character("B"))
    #expect(table[.secretary].topForm?.kind is StartedAtForm)
  }

  @Test func `a handover is put right by another one`() throws {
    var table = Table(try .opened(), .secretary)
    let handover = Command.handOverChair(to: Examples.deputy, ground: .oral, reason: "bận")
    #expect(try saying(&table, after: handover).hasSuffix(": ^O S 9 để ghi lại cho đúng"))
    table.press(.secretary, .control("o"), .character("S"), .character("9"))
    #expect(table[.secretary].topForm?.kind is HandOverForm)
  }

  @Test func `attendance is put right by counting again`() throws {
    var table = Table(try .opened(), .secretary)
    let counted = Command.countAttendance(AttendanceRow(category: "Đại biểu thôn", present: 42))
    #expect(try saying(&table, after: counted).hasSuffix(": 6 p 6 để ghi lại cho đúng"))
    table.press(.secretary, .control("o"), .character("6"), .character("p"), .character("6"))
    #expect(table[.secretary].topForm?.kind is AttendanceForm)
  }

  @Test func `putting off is put right by putting off again`() throws {
    var table = Table(Rehearsal(), .secretary)
    let later = Command.postponeSession(reason: "mưa bão", until: nil)
    #expect(try saying(&table, after: later).hasSuffix(": ^O S «Hoãn» lần nữa, với ngày đúng"))
    table.press(.secretary, .control("o"), .character("S"))
    table.type(.secretary, "Hoãn")
    table.press(.secretary, .enter)
    #expect(table[.secretary].topForm?.kind is PostponeForm)
  }

  @Test func `a reminder stays said`() throws {
    var table = Table(try .speaking(), .secretary)
    let said = try saying(&table, after: .remindSpeaker(speech: 1, kind: .order))
    #expect(said.hasSuffix("lời nhắc đã nói ra, vẫn giữ trong nhật ký"))
  }

  @Test(arguments: [
    (Restatement.plan, DeskAction.plan), (.approval, .approve), (.delegation, .delegate),
    (.coChairs, .coChairs), (.role, .role), (.newIssue, .issue), (.task, .taskDone),
    (.newTask, .task), (.announcement, .announce), (.invitation, .invite),
    (.attendance, .attendance), (.absence, .absence),
  ])
  func `the keys before the session are those of the list`(
    what: Restatement,
    action: DeskAction
  ) throws {
    var table = Table(try Prepared.rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .character("p"))
    let choices = try table.openMenu(.secretary).choices
    let place = try #require(choices.firstIndex { $0.id == action.rawValue })
    let hint = RestatementWords.hint(what)
    if place < 9 {
      #expect(hint.vi.hasPrefix("6 p \(place + 1) "))
      #expect(hint.en.hasPrefix("6 p \(place + 1) "))
    } else {
      let name = try #require(hint.vi.split(separator: "«").last?.split(separator: "»").first)
      table.type(.secretary, String(name))
      #expect(try table.openMenu(.secretary).highlighted?.id == action.rawValue)
    }
  }

  @Test func `everything that is recorded again has its keys in both languages`() {
    for what in Restatement.allCases {
      let hint = RestatementWords.hint(what)
      #expect(!hint.vi.hasPrefix(" ") && !hint.en.hasPrefix(" "))
      #expect(!hint.vi.contains("sửa lại bằng s"))
    }
  }
}
