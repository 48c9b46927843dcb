import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct PetitionListTests {
  private func desk() throws -> TestDesk {
    var desk = TestDesk(.secretary, try .concluded())
    desk.press(.control("o"), .character("4"))
    _ = desk.frame()
    return desk
  }

  @Test func `whoever handed in a slip is listed by the slip alone`() throws {
    var rehearsal = try Rehearsal.queued()
    let slip = SlipEntry(registrant: Registrant("Bà Tư"), content: "Lắp đèn", registration: 1)
    let events = try rehearsal.perform(.receiveSlip(slip), as: .operator)
    try rehearsal.perform(.writeRemaining(numbers: [2]))
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let rows = Station(actor: .secretary, run: "s").petitionRows(scene)
    #expect(rows.contains(.slip(1)))
    #expect(!rows.contains(.registration(1)))
    #expect(rows.contains(.registration(2)))
    let handed = RecordWords.line(events, rehearsal.session)?(.vi)
    #expect(handed?.contains("01 đã gửi phiếu PH-01") == true)
    let turned = try #require(rehearsal.records.last?.events)
    #expect(
      RecordWords.line(turned, rehearsal.session)?(.vi) == "02 chuyển sang trả lời bằng văn bản"
    )
  }

  @Test func `place 4 lists petitions with where they stand, then what is no petition yet`() throws
  {
    var desk = try desk()
    #expect(
      desk.body() == """
        ━4 KIẾN NGHỊ 3 · chờ trả lời 1━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ▸ ‖YK-01  01 Nguyễn Văn An    GPMB         Giá bồi thường…    chờ duyệt KL-02
          ✓YK-02  01 Nguyễn Văn An    GPMB         Ngõ ngập           đã kết luận KL-01
          !YK-03  PH-01 Đinh Thị Én   Đường        Sửa đường trục…    chờ trả lời
         ─ phiếu đã nhận ───────────────────────────────────────────────────────────────
           PH-02  Ngô Văn Dũng                     Xin lắp đèn đường. phiếu đã nhận
        """
    )
  }

  @Test func `place 4 says the same in English`() throws {
    var desk = try desk()
    desk.language = .en
    desk.press(.home)
    #expect(
      desk.body() == """
        ━4 PETITIONS 3 · 1 unanswered━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ▸ ‖YK-01  01 Nguyễn Văn An    GPMB         Giá bồi thường…    to rule on KL-02
          ✓YK-02  01 Nguyễn Văn An    GPMB         Ngõ ngập           concluded KL-01
          !YK-03  PH-01 Đinh Thị Én   Đường        Sửa đường trục…    no answer yet
         ─ slips received ──────────────────────────────────────────────────────────────
           PH-02  Ngô Văn Dũng                     Xin lắp đèn đường. slip received
        """
    )
  }

  @Test func `a filter leaves the rows that answer it, without marks of letters`() throws {
    var desk = try desk()
    desk.press(.character("/"))
    desk.type("duong truc")
    desk.press(.enter)
    desk.station.settle(showing: desk.scene, in: desk.size)
    #expect(desk.station.petitionRows(desk.scene) == [.petition(3)])
  }

  @Test func `marked petitions are merged after a question and every petitioner is kept`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .character(" "), .down, .down, .character(" "))
    desk.press(.character("x"))
    #expect(desk.commands.isEmpty)
    desk.press(.character("c"))
    #expect(desk.commands == [.mergePetitions(petitions: [3], into: 1)])
    #expect(desk.scene.session[1 as PetitionNumber]?.petitioners.count == 2)
    _ = desk.frame()
    #expect(desk.station.marked.isEmpty)
  }

  @Test func `a merged petition is split again from either of the two`() throws {
    var rehearsal = try Rehearsal.answered()
    try rehearsal.perform(.mergePetitions(petitions: [3], into: 1))
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.control("o"), .character("4"))
    _ = desk.frame()
    _ = desk.station.act(.split, showing: desk.scene)
    var other = TestDesk(.secretary, rehearsal)
    other.press(.control("o"), .character("4"), .down, .down)
    let intents = other.station.act(.split, showing: other.scene)
    #expect(intents.map(\.command) == [.splitPetition(petition: 3)])
  }

  @Test func `one mark is not enough to merge`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .character(" "), .character("x"))
    #expect(desk.said == PetitionListWords.markTwo.vi)
  }

  @Test func `what was guided elsewhere shows its number and no word of it`() throws {
    var rehearsal = try Rehearsal.raised()
    let content = PetitionContent("Tố cáo ông X nhận tiền", petitionClass: .denunciation)
    try rehearsal.perform(.amendPetition(petition: 1, content: content))
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.control("o"), .character("4"))
    let row = desk.body().split(separator: "\n")[1]
    #expect(row.contains("YK-01"))
    #expect(row.contains("đã hướng dẫn"))
    #expect(!row.contains("An") && !row.contains("tiền"))
    desk.press(.enter)
    #expect(!desk.body().contains("tiền") && !desk.body().contains("Nguyễn"))
  }

  @Test func `the first digit leads, the next coordinates`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .end, .up, .character("t"))
    desk.press(.character("3"), .character("1"), .enter)
    #expect(
      desk.commands == [
        .assignAnswer(
          petitions: [3],
          raising: nil,
          lead: Examples.justice,
          coordinating: [Examples.land]
        )
      ]
    )
  }

  @Test func `the topic's usual unit is picked beforehand`() throws {
    var desk = TestDesk(.secretary, try .raised())
    desk.press(.control("o"), .character("4"), .character("t"), .enter)
    #expect(
      desk.commands == [
        .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: [])
      ]
    )
  }

  @Test func `a slip is given to a unit and becomes a petition in the same act`() throws {
    var desk = try desk()
    desk.press(.end, .character("t"), .character("4"), .enter)
    #expect(
      desk.commands == [
        .assignAnswer(
          petitions: [],
          raising: .slip(slip: 2),
          lead: Examples.police,
          coordinating: []
        )
      ]
    )
    #expect(desk.scene.session.petitions.count == 4)
  }

  @Test func `F7 on a statement without petition raises one`() throws {
    var rehearsal = try Rehearsal.speaking()
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Ngõ ngập.",
          speaker: .registered(number: 1),
          speech: 1
        )
      )
    )
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.function(7), .enter)
    #expect(
      desk.commands == [
        .assignAnswer(
          petitions: [],
          raising: .speech(speech: 1, entry: 1),
          lead: Examples.land,
          coordinating: []
        )
      ]
    )
  }

  @Test func `of several requests the one to pass on is chosen with its unit`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .down)
    _ = desk.station.act(.passOn, showing: desk.scene)
    desk.type("tu phap tai chinh")
    desk.press(.enter)
    #expect(desk.commands == [.passOnRequest(request: 3, to: Examples.finance)])
  }

  @Test func `an answer is promised in writing for the unit chosen`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .down)
    _ = desk.station.act(.promiseWriting, showing: desk.scene)
    desk.press(.character("2"))
    #expect(desk.commands == [.promiseWriting(request: 3)])
  }

  @Test func `the citizen's stance is one digit`() throws {
    var desk = try desk()
    _ = desk.station.act(.stance, showing: desk.scene)
    desk.press(.character("2"))
    #expect(desk.commands == [.recordStance(petition: 1, stance: .disagrees)])
  }

  @Test func `a round takes every petition that nobody has answered`() throws {
    var desk = TestDesk(.secretary, try .answered())
    let intents = desk.station.act(.openRound, showing: desk.scene)
    #expect(intents.map(\.command) == [.openRound(petitions: [2, 3])])
  }
}

extension Intent {
  fileprivate var command: Command? {
    if case .perform(_, let command) = self { command } else { nil }
  }
}
