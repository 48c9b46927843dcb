import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct PetitionFormTests {
  @Test func `F6 saves and opens again on the same statement, Enter ends`() throws {
    var desk = TestDesk(.secretary, try .raised())
    desk.press(.function(6), .control("u"))
    desk.type("Giá thấp")
    desk.press(.function(6), .control("u"))
    desk.type("Ngõ ngập nước")
    desk.press(.enter)
    let source = Petition.Source.speech(speech: 1, entry: 1)
    #expect(
      desk.commands == [
        .raisePetitions(source: source, contents: [content("Giá thấp")]),
        .raisePetitions(source: source, contents: [content("Ngõ ngập nước")]),
      ]
    )
    #expect(desk.station.overlays.isEmpty)
  }

  private func content(_ text: String) -> PetitionContent {
    PetitionContent(text, petitionClass: .request, topic: Examples.clearance)
  }

  @Test func `a slip opens with its own words`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.language = .en
    desk.press(.control("o"), .character("4"), .end, .character("p"))
    #expect(
      desk.form() == """
        ━ RAISE A PETITION → YK-04 · slip PH-02 · F6 saves, raises another ━━━━━━━━━━━━━
         Matter *   Xin lắp đèn đường._________________________________________________
                    ___________________________________________________________________
         Kind       request________________________________   Raised before ___________
         Topic      ___________________________________________________________________
        """
    )
  }

  @Test func `a denunciation keeps no word of what was said`() throws {
    var desk = TestDesk(.secretary, try .raised())
    desk.press(.control("o"), .character("4"), .character("s"), .tab, .character("6"), .enter)
    let kept = PetitionContent(
      "Tố cáo: đã hướng dẫn gửi nơi có thẩm quyền",
      petitionClass: .denunciation,
      topic: Examples.clearance
    )
    #expect(desk.commands == [.amendPetition(petition: 1, content: kept)])
  }

  @Test func `the operator raises from slips and not from statements`() throws {
    var minutes = TestDesk(.operator, try .raised())
    minutes.press(.character("3"), .character("p"))
    #expect(minutes.said == PetitionListWords.notFromStatements.vi)
    var desk = TestDesk(.operator, try .concluded())
    desk.press(.character("4"), .end, .character("p"), .enter)
    #expect(
      desk.commands == [
        .raisePetitions(
          source: .slip(slip: 2),
          contents: [PetitionContent("Xin lắp đèn đường.", petitionClass: .request)]
        )
      ]
    )
  }

  @Test func `one answer is given to every marked petition`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .down, .character(" "), .down, .character(" "))
    _ = desk.station.act(.answerTogether, showing: desk.scene)
    desk.press(.tab, .tab)
    desk.type("Sẽ sửa")
    desk.press(.enter)
    let answer = AnswerContent(
      petitions: [2, 3],
      unit: Examples.land,
      standing: .head,
      text: "Sẽ sửa"
    )
    let line = MinutesDraft(
      kind: .answer,
      text: "Sẽ sửa",
      speaker: answer.speaker,
      petitions: [2, 3],
      begunAt: desk.rehearsal.now.wall
    )
    #expect(desk.commands == [.recordAnswer(answer, line: line)])
  }

  @Test(
    arguments: [
      ("3, tai chinh", [Examples.justice, Examples.finance], []),
      ("1 2", [Examples.land, Examples.finance], []),
      ("UBND huyện; 4; 4", [Examples.district, Examples.police], []),
      ("9, bưu điện", [], ["9", "bưu điện"]),
      ("", [], []),
    ] as [(String, [UnitID], [String])]
  )
  func `units are read by digit and by name`(
    text: String,
    units: [UnitID],
    unknown: [String]
  ) {
    let reading = UnitsReading(text, in: Examples.catalogue)
    #expect(reading.units == units)
    #expect(reading.unknown == unknown)
  }

  @Test func `each unit stands where its digit chooses it`() {
    let units = [(3, "c"), (nil, "x"), (1, "a"), (nil, "y"), (nil, "z")].map { number, id in
      Unit(
        id: UnitID(id),
        name: Wording(vi: id, en: id),
        shortName: Wording(vi: id, en: id),
        kind: .office,
        number: number
      )
    }
    #expect(UnitOrder.byDigit(units).map(\.id.rawValue) == ["a", "x", "c", "y", "z"])
  }
}
