import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Forms of petitions and conclusions while their matter goes on.
struct MattersInHandTests {
  @Test func `the number in the title goes on with each petition that is saved`() throws {
    var table = Table(try .raised(), .secretary)
    table.press(.secretary, .function(6))
    #expect(try table.openForm(.secretary).title.vi.contains("→ YK-03 "))
    table.press(.secretary, .function(6))
    _ = table.frame(.secretary)
    #expect(table.session.petitions.count == 3)
    #expect(try table.openForm(.secretary).title.vi.contains("→ YK-04 "))
  }

  @Test func `work is suggested to the unit that led the answer, the others with it`() throws {
    var table = Table(try .answered(), .secretary)
    table.press(.secretary, .control("o"), .character("4"), .down, .function(8), .character("2"))
    let form = try table.openForm(.secretary)
    #expect(form.value("lead") == Examples.land.rawValue)
    #expect(form.value("coordinating") == "Tư pháp – Hộ tịch")
  }

  @Test func `no ground asks for its reason by name`() throws {
    var table = Table(try .answered(), .secretary)
    table.press(.secretary, .control("o"), .character("4"), .down, .function(8))
    try table.fill(.secretary, [("outcome", OutcomeKind.noGround.rawValue)])
    let row = try #require(try table.openForm(.secretary).rows.first { $0.id == "reason" })
    #expect(row.isRequired)
    table.save(.secretary)
    #expect(table.said(.secretary) == "Lý do: chưa nhập")
    try table.fill(.secretary, [("outcome", OutcomeKind.deferred.rawValue)])
    #expect(try table.openForm(.secretary).rows.first { $0.id == "reason" }?.isRequired == false)
  }

  @Test func `a conclusion of the whole session asks nothing of a citizen`() throws {
    var table = Table(try .opened(), .secretary)
    try table.go(.secretary, "5")
    table.press(.secretary, .character("c"))
    #expect(try table.openForm(.secretary).rows.allSatisfy { $0.id != "stance" })
  }

  @Test func `an undone petition leaves no mark in the minutes`() throws {
    var table = Table(try .raised(), .secretary)
    #expect(table.frame(.secretary).description.contains("└YK-02"))
    try table.happen(.withdrawPetition(petition: 2, reason: "nhầm"), as: .secretary)
    let screen = table.frame(.secretary).description
    #expect(screen.contains("└YK-01"))
    #expect(!screen.contains("└YK-02"))
  }

  @Test func `the card names the time at which the words were said`() throws {
    var rehearsal = try Rehearsal.speaking()
    let begun = rehearsal.now.wall
    rehearsal.wait(seconds: 90)
    try rehearsal.play([
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Ngõ ngập.",
          speaker: .registered(number: 1),
          speech: 1,
          begunAt: begun
        )
      ),
      .raisePetitions(
        source: .speech(speech: 1, entry: 1),
        contents: [PetitionContent("Ngõ ngập")]
      ),
    ])
    let session = rehearsal.session
    let said = try TimeWords.hourMinute(#require(session.minutes[1]).happenedAt, session)
    let acts = try PetitionAct.chain(of: #require(session[1 as PetitionNumber]), in: session)
    #expect(acts.first?.time == said)
    #expect(acts.last?.time != said)
  }

  @Test func `a filter without a hit says so at once`() throws {
    var table = Table(try .queued(), .operator)
    table.press(.operator, .character("/"))
    table.type(.operator, "xyz")
    #expect(table.said(.operator) == StatusWords.noMatch.vi)
    table.press(.operator, .control("u"))
    #expect(table.said(.operator).isEmpty)
  }

  @Test func `the same person twice in a list is refused with both lines`() throws {
    var table = Table(try .opened(), .operator)
    try table.name(.operator, .importList)
    table[.operator].typeList("Phạm A;thôn 1\n\nPhạm A;Thôn 1")
    table.save(.operator)
    #expect(
      table.said(.operator) == "dòng 3: trùng với dòng 1; nếu là hai người, nhận riêng bằng F5"
    )
    #expect(table.commands.isEmpty)
  }

  @Test func `reopening an item has reasons of its own`() {
    #expect(ReasonedAct.reopenItem(1).kind == .reopenItem)
  }

  @Test func `one is no plural in English`() {
    #expect(TimeWords.people(1) == "1 person")
    #expect(TimeWords.people(2) == "2 people")
    #expect(Questions.peopleWaiting(1).en.hasPrefix("1 person "))
  }

  @Test func `what is cut from a chosen name is marked`() {
    let name = "Hội đồng bồi thường, hỗ trợ, tái định cư"
    let field = Field.choice([Choice(id: "a", label: Phrase(verbatim: name))], chosen: "a")
    func shown(_ columns: Int) -> String {
      field.frame(in: Size(rows: 1, columns: columns), language: .vi, isFocused: true)
        .text(ofRow: 0)
    }
    #expect(shown(40).hasPrefix(name))
    #expect(shown(36).hasPrefix("Hội đồng bồi thường, hỗ trợ, tái…"))
  }

  @Test func `every standing of an answer can be read in the joint form`() throws {
    var table = Table(try .answered(), .secretary)
    table.press(.secretary, .control("o"), .character("4"), .control("o"), .character("T"))
    try table.choose(.secretary, DeskAction.answerTogether.rawValue)
    table.press(.secretary, .tab)
    let screen = table.frame(.secretary).description
    for standing in AnswerContent.Standing.allCases {
      #expect(screen.contains(PetitionFormWords.standing(standing).vi.prefix(10)))
    }
  }
}

extension Station {
  fileprivate mutating func typeList(_ text: String) {
    guard case .form(let kind, var form)? = overlays.popLast() else { return }
    form["list"].set(text)
    overlays.append(.form(kind, form))
  }
}
