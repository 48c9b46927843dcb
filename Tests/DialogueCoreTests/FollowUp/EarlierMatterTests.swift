import DialogueCore
import DialogueTestSupport
import Testing

/// What a meeting leaves to the next one.
struct EarlierMatterTests {
  private struct Row: Equatable {
    var subject: EarlierMatter.Subject
    var standing: EarlierMatter.Standing
  }

  private static func matters(_ rehearsal: Rehearsal) -> [EarlierMatter] {
    rehearsal.session.earlierMatters(on: Rehearsal.day(90))
  }

  private static func petitions(_ rehearsal: Rehearsal) -> [EarlierMatter] {
    matters(rehearsal).filter { if case .petition = $0.subject { true } else { false } }
  }

  @Test func `before its end a meeting leaves nothing`() throws {
    #expect(Self.matters(try .raised()) == [])
  }

  @Test func `petitions without conclusion and people not heard are left, without their names`()
    throws
  {
    let matters = Self.matters(try .closed())
    #expect(
      matters.map { Row(subject: $0.subject, standing: $0.standing) } == [
        Row(subject: .petition(1), standing: .withoutConclusion),
        Row(subject: .petition(2), standing: .withoutConclusion),
        Row(subject: .registration(2), standing: .notTakenUp),
        Row(subject: .registration(3), standing: .notTakenUp),
        Row(subject: .registration(4), standing: .notTakenUp),
      ]
    )
    #expect(
      matters.map(\.text).suffix(3) == [
        "Hợp đồng thuê đất công ích", "Đường trục thôn xuống cấp", "Mốc giới hành lang",
      ]
    )
    #expect(matters.map(\.timesRaised) == [1, 1, 1, 1, 1])
  }

  @Test(arguments: standings)
  func `a petition`(row: StandingRow) throws {
    let petition = try #require(Self.petitions(try row.scene.play()).first)
    #expect(petition.subject == .petition(1))
    #expect(petition.standing == row.standing)
    #expect(petition.isOpen == row.isOpen)
  }

  struct StandingRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let scene: Scene
    let standing: EarlierMatter.Standing
    var isOpen = true
  }

  private static let settled = Scene { try Rehearsal.settled() }
  private static let received = Scene { try Rehearsal.received() }

  static let standings: [StandingRow] = [
    StandingRow(
      testDescription: "whose answer is owed is open",
      scene: received,
      standing: .waits(.answer)
    ),
    StandingRow(
      testDescription: "that waits for the citizen is open",
      scene: received.after(
        .awaitCitizen(
          petition: 1,
          content: WaitContent(on: Rehearsal.day(6), text: "bổ sung hồ sơ")
        )
      ),
      standing: .waits(.waitsForCitizen)
    ),
    StandingRow(
      testDescription: "that was put to the higher level is open",
      scene: received.after(
        .escalatePetitions(
          EscalationContent(
            petitions: [1],
            to: "UBND huyện",
            paper: PaperReference("60/TTr-UBND", Rehearsal.day(10))
          )
        )
      ),
      standing: .waits(.waitsForHigherLevel)
    ),
    StandingRow(
      testDescription: "whose petitioner was not told is open",
      scene: received.after(.answerInWriting(Rehearsal.writtenAnswer([1]))),
      standing: .waits(.tell(untold: 1))
    ),
    StandingRow(
      testDescription: "whose petitioner asks again is open",
      scene: settled.after(
        .recordReaction(
          notice: 1,
          reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
        )
      ),
      standing: .waits(.askedAgain)
    ),
    StandingRow(
      testDescription: "that was answered and told is over",
      scene: settled,
      standing: .over(.done),
      isOpen: false
    ),
    StandingRow(
      testDescription: "that was ruled to be assigned and was not is open",
      scene: Scene { try Rehearsal.ruled(by: .workingDays(count: 15)) },
      standing: .waits(.assign)
    ),
    StandingRow(
      testDescription: "that the chair left for a later session is open",
      scene: Scene {
        try Rehearsal.ruled(by: .workingDays(count: 15), outcome: .deferred(reason: nil))
      },
      standing: .deferred
    ),
    StandingRow(
      testDescription: "that was explained is over",
      scene: Scene { try Rehearsal.ruled(by: .workingDays(count: 15), outcome: .explained) },
      standing: .over(.none),
      isOpen: false
    ),
    StandingRow(
      testDescription: "that was explained with a promise not kept is open",
      scene: Scene {
        var rehearsal = try Rehearsal.ruled(by: .workingDays(count: 15), outcome: .explained)
        try rehearsal.promise()
        return rehearsal
      },
      standing: .promised
    ),
  ]

  @Test func `whoever has a petition is named with the date that counts`() throws {
    let petition = try #require(Self.petitions(try .received()).first)
    #expect(petition.unit == Examples.land)
    #expect(petition.deadline?.due == Day("2024-06-10"))
    let ruled = try #require(Self.petitions(try .ruled(by: .workingDays(count: 15))).first)
    #expect(ruled.unit == Examples.land)
    #expect(ruled.deadline?.due == Day("2024-06-14"))
  }

  @Test func `what was raised before was raised once more`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .amendPetition(petition: 1, content: PetitionContent("Giá đất", timesRaised: 2))
    )
    try rehearsal.perform(.closeSession(gapsReason: "hết giờ", unheardInWriting: nil))
    #expect(Self.petitions(rehearsal).map(\.timesRaised) == [3, 1])
  }

  /// Petition 1 is to be answered by the seventeenth day.
  private static func assigned(timesRaised: Int?) throws -> Rehearsal {
    var founding = Examples.founding
    founding.ruleset = .example(settlement: .example, grouping: .example)
    var rehearsal = try Rehearsal.raised(founding)
    try rehearsal.play([
      .amendPetition(
        petition: 1,
        content: PetitionContent("Giá đất", timesRaised: timesRaised)
      ),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil), .readBack, .adoptMinutes,
    ])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    rehearsal.wait(seconds: 90 * 86_400)
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      ),
      .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(3), number: "204")),
    ])
    return rehearsal
  }

  @Test func `what was raised twice and is late, or was backlog before, is backlog`() throws {
    func backlog(_ times: Int?, on day: Day) throws -> Bool? {
      try Self.assigned(timesRaised: times).session.earlierMatters(on: day).first?.isBacklog
    }
    #expect(try backlog(1, on: Rehearsal.day(18)) == true)
    #expect(try backlog(1, on: Rehearsal.day(17)) == false)
    #expect(try backlog(nil, on: Rehearsal.day(18)) == false)
    var collected = Rehearsal()
    for isBacklog in [true, nil] {
      let content = IssueContent(text: "Ao công", source: "MTTQ xã", isBacklog: isBacklog)
      try collected.play([.collectIssue(content), .collectIssue(content)])
    }
    try collected.play([
      .openSession(gapsReason: "đã báo cáo"),
      .raisePetitions(source: .issue(issue: 1), contents: [PetitionContent("Ao công")]),
      .raisePetitions(source: .issue(issue: 3), contents: [PetitionContent("Ao công")]),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    #expect(Self.matters(collected).map(\.isBacklog) == [true, false, true, false])
  }

  @Test func `complaints go their own way, and nothing of them is left to another meeting`()
    throws
  {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .amendPetition(
        petition: 1,
        content: PetitionContent("Khiếu nại quyết định", petitionClass: .complaint)
      )
    )
    try rehearsal.perform(.closeSession(gapsReason: "hết giờ", unheardInWriting: nil))
    #expect(Self.petitions(rehearsal).map(\.subject) == [.petition(2)])
  }

  @Test func `a matter collected before is left as long as no petition is made of it`() throws {
    var rehearsal = Rehearsal()
    for text in ["Ao công", "Cầu treo"] {
      try rehearsal.perform(.collectIssue(IssueContent(text: text, source: "MTTQ xã")))
    }
    try rehearsal.play([
      .openSession(gapsReason: "đã báo cáo"),
      .raisePetitions(source: .issue(issue: 2), contents: [PetitionContent("Sửa cầu treo")]),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    #expect(Self.matters(rehearsal).map(\.subject) == [.petition(1), .issue(1)])
  }

  @Test func `tasks of the notice are left while they are owed, restricted ones marked`() throws {
    let tasks = Self.matters(try .noticed()).filter {
      if case .task = $0.subject { true } else { false }
    }
    #expect(tasks.map(\.subject) == (1...7).map { .task(NoticeTaskID(rawValue: $0)) })
    #expect(tasks.filter(\.isRestricted).map(\.subject) == [.task(5)])
    #expect(tasks.filter(\.isOpen).count == tasks.count)
    #expect(tasks.first?.unit == Examples.land)
    #expect(tasks.first?.deadline?.due == Rehearsal.day(19))
  }
}
