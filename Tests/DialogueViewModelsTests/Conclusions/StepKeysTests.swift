import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Place 5: which steps the selected row takes, and what it says of itself.
struct StepKeysTests {
  private func table(_ actors: Actor...) throws -> Table {
    var table = Table(try .concluded(), actors[0])
    for actor in actors {
      table[actor] = Station(actor: actor, run: Rehearsal.run(of: actor))
      try table.go(actor, "5")
    }
    return table
  }

  private func obstacle(_ action: DeskAction, _ actor: Actor, _ table: Table) -> String? {
    table[actor].obstacle(to: action, table.scene)?(.vi)
  }

  @Test(arguments: [Actor.secretary, .chair])
  func `steps are dim where the conclusion takes none, with the sentence of the key`(
    actor: Actor
  ) throws {
    var table = try table(actor)
    table.press(actor, .home)
    #expect(obstacle(.forward, actor, table) == "KL-01 đã duyệt: u hoàn tác, hoặc c để thay")
    #expect(obstacle(.back, actor, table) == nil)
    table.press(actor, .character("d"))
    #expect(table.said(actor) == "KL-01 đã duyệt: u hoàn tác, hoặc c để thay")
    table.press(actor, .down)
    #expect(obstacle(.forward, actor, table) == nil)
    #expect(obstacle(.back, actor, table) == nil)
    table.press(actor, .down)
    let none =
      actor == .chair ? ConclusionWords.nothingSelected.vi : ConclusionWords.notYetDrafted.vi
    #expect(obstacle(.forward, actor, table) == none)
    #expect(obstacle(.back, actor, table) == none)
    table.press(actor, .character("t"))
    #expect(table.said(actor) == none)
    #expect(table.commands.isEmpty)
    table.size = Size(rows: 24, columns: 140)
    let keys = table.frame(actor).text(ofRow: 23)
    #expect(keys.contains("(d ") && keys.contains("(t "))
  }

  @Test func `a petition that was concluded meanwhile names its conclusion`() throws {
    let second = Actor(.secretary, desk: 2)
    var table = try table(.secretary, second)
    table.press(second, .end)
    #expect(table.frame(second).description.contains("chưa có kết luận: c để soạn"))
    try table.happen(
      .draftConclusion(
        scope: .petitions(numbers: [3]),
        origin: .spoken,
        content: ConclusionContent(outcome: .noted, text: "Tiếp thu"),
        stance: nil,
        supersedes: nil,
        submitting: nil
      ),
      as: .secretary
    )
    let screen = table.frame(second).description
    #expect(!screen.contains("chưa có kết luận: c để soạn"))
    #expect(screen.contains("YK-03 đã có KL-03: ↑↓ để tới kết luận"))
    for action: DeskAction in [.conclude, .amend, .forward, .back] {
      #expect(obstacle(action, second, table) == StatusWords.ghost.vi)
    }
  }

  @Test func `the chair's own words of return are recorded by the secretary`() throws {
    var table = try table(.secretary)
    table.press(.secretary, .home, .down, .character("t"))
    let menu = try table.openMenu(.secretary)
    #expect(menu.choices.last?.label(.vi) == "ghi chủ trì trả lại: lý do khác…")
    try table.choose(.secretary, Questions.otherReason)
    table.type(.secretary, "Nêu rõ ai làm")
    table.press(.secretary, .enter)
    #expect(
      table.commands.map(\.command) == [
        .returnConclusion(conclusion: 2, version: 1, reason: "Nêu rõ ai làm")
      ]
    )
  }

  @Test func `words of return that were left are there again`() throws {
    var table = try table(.secretary)
    table.press(.secretary, .home, .down, .character("t"))
    try table.choose(.secretary, Questions.otherReason)
    table.type(.secretary, "Nêu rõ")
    table.press(.secretary, .escape, .character("t"))
    let menu = try table.openMenu(.secretary)
    #expect(menu.choices.last?.label(.vi) == "ghi chủ trì trả lại: lý do khác… nháp: Nêu rõ")
  }

  @Test func `a station that was taken over has every act dim that would record`() throws {
    let rehearsal = try Rehearsal.concluded()
    let why = Phrase(vi: "chỉ xem", en: "view only")
    let scene = Scene(session: rehearsal.session, now: rehearsal.now, journal: .readOnly(why))
    var station = Station(actor: .secretary, run: "secretary-1")
    station.place = .conclusions
    station.settle(showing: scene, in: Size(rows: 24, columns: 80))
    for action: DeskAction in [.conclude, .amend, .forward, .back, .withdraw, .undo, .session] {
      #expect(station.obstacle(to: action, scene) == why, "\(action)")
    }
    for action: DeskAction in [.open, .help, .papers, .copyToFile, .leave, .log] {
      #expect(station.obstacle(to: action, scene) == nil, "\(action)")
    }
  }

  @Test func `acts on somebody who has left the queue are dim`() throws {
    var table = Table(try .queued(), .operator)
    table.press(.operator, .down)
    try table.happen(.withdrawRegistration(number: 2, reason: nil), as: .secretary)
    _ = table.frame(.operator)
    let isGhost = table[.operator].lists.queue.isGhost
    for action: DeskAction in [.withdraw, .decline, .inWriting, .moveUp] where isGhost {
      #expect(obstacle(action, .operator, table) == StatusWords.ghost.vi)
    }
  }
}
