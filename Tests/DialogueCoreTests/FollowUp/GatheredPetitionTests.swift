import DialogueCore
import DialogueTestSupport
import Testing

/// A petition of what a body or an earlier session gathered: its source is no petitioner.
struct GatheredPetitionTests {
  private static let front = Speaker.floor(name: "Ủy ban MTTQ xã")

  @Test func `a body and an earlier session stand as sources, one citizen as petitioner`() throws {
    let session = try Rehearsal.gathered().session
    #expect(session.petitions.map(\.issues) == [[1], [2], [], []])
    #expect(
      session.petitions.map(\.petitioners) == [
        [], [], [.floor(name: "Ông Lê Văn Tám, thôn Đoài")], [.registered(number: 1)],
      ]
    )
    #expect(session.brokenInvariants.isEmpty)
  }

  struct Source: Sendable {
    let name: String
    let isCitizen: Bool
  }

  @Test(arguments: sources)
  func `one citizen is known by a form of address or a full name`(source: Source) {
    #expect(IssueContent(text: "x", source: source.name).isFromOneCitizen == source.isCitizen)
  }

  private static let sources: [Source] =
    [
      "Ông Lê Văn Tám", "bà Hoa, thôn Đoài", "Đơn của ông Tám", "Nguyễn Thị Hoa", "Trần Văn An",
    ].map { Source(name: $0, isCitizen: true) }
    + [
      "Ủy ban MTTQ xã", "MTTQ xã", "Hội Nông dân xã", "Bà con thôn Đoài", "Hội Phụ nữ",
      "UBND huyện Anh Sơn", "Công an huyện Cô Tô", "Cử tri thôn Đoài", "Phòng TN&MT", "Hà Nội",
      "Đoàn Thanh niên", "Chi bộ thôn Hạ", "YK-07, Đối thoại 20/11/2023",
    ].map { Source(name: $0, isCitizen: false) }

  @Test func `an answer settles it, and no word is owed to whoever gathered it`() throws {
    var rehearsal = try Rehearsal.gathered()
    for number in 1...3 { try rehearsal.answer(PetitionNumber(rawValue: number)) }
    let session = rehearsal.session
    #expect(
      session.petitions.prefix(3).map { session.nextStep(of: $0) } == [
        .none, .none, .tell(untold: 1),
      ]
    )
    #expect(
      session.petitions.prefix(3).map { session.settlement(of: $0) } == [.done, .done, .open]
    )
    #expect(session.settlementGaps(of: session.petitions[0]) == session.reportGaps(1))
  }

  @Test func `the body may be told all the same, and may ask again; an earlier session may not`()
    throws
  {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.answer(1)
    try rehearsal.answer(2)
    let told = CitizenNoticeContent(on: Rehearsal.day(30), manner: .paper)
    #expect(throws: Refusal.unchanged) {
      try rehearsal.perform(.tellPetitioners(petition: 2, petitioners: nil, content: told))
    }
    #expect(throws: Refusal.notPetitioner) {
      try rehearsal.perform(
        .tellPetitioners(
          petition: 2,
          petitioners: [.floor(name: "YK-07, Đối thoại 20/11/2023")],
          content: told
        )
      )
    }
    let events = try rehearsal.perform(
      .tellPetitioners(petition: 1, petitioners: nil, content: told)
    )
    #expect(
      events == [.petitionerTold(notice: 1, petition: 1, petitioner: Self.front, content: told)]
    )
    #expect(rehearsal.session.settlement(of: 1) == .done)
    try rehearsal.perform(
      .recordReaction(
        notice: 1,
        reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(35))
      )
    )
    #expect(rehearsal.session.nextStep(of: rehearsal.session.petitions[0]) == .askedAgain)
    #expect(rehearsal.session.settlement(of: 1) == .open)
    let asked = rehearsal.session.dueItems(on: Rehearsal.day(40)).first {
      $0.kind == .askedAgain(1)
    }
    #expect(asked?.askedAgainOn == Rehearsal.day(35))
  }

  @Test func `merged with what a citizen said it stays the source beside the petitioner`() throws {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.perform(.mergePetitions(petitions: [1], into: 4))
    let kept = rehearsal.session.petitions[3]
    #expect(kept.petitioners == [.registered(number: 1)])
    #expect(kept.issues == [1])
    #expect(rehearsal.session.addressees(of: kept) == [.registered(number: 1), Self.front])
    try rehearsal.answer(4)
    #expect(
      rehearsal.session.nextStep(of: rehearsal.session.petitions[3]) == .tell(untold: 1)
    )
    var split = try Rehearsal.gathered()
    try split.play([.mergePetitions(petitions: [1], into: 4), .splitPetition(petition: 1)])
    #expect(split.session.petitions.map(\.issues) == [[1], [2], [], []])
  }

  @Test func `the term of publishing runs from the answer that settled the last one`() throws {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.answer(1)
    for number in 2...4 {
      try rehearsal.perform(
        .closePetition(
          petition: PetitionNumber(rawValue: number),
          closing: ClosingContent(kind: .withdrawn, on: Rehearsal.day(10), reason: "đã xong")
        )
      )
    }
    let duty = rehearsal.session.dutiesAfter.first { $0.kind == .after(.settlementResults) }
    #expect(duty?.deadline?.start == Rehearsal.day(20))
  }
}

extension Session {
  /// What only the report to the authority leaves open on an assignment.
  fileprivate func reportGaps(_ id: AssignmentID) -> [SettlementGap] {
    ruleset.settlement.reportTo == nil && followUp[id]?.clocks.report == nil ? [] : [.report(id)]
  }
}
