import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What a session that is planned may take over from those held before.
struct EarlierMattersTests {
  private static func matters(_ earlier: Rehearsal..., for session: Session) -> EarlierMatters {
    EarlierMatters(earlier.map { Following.source($0) }, for: session)
  }

  @Test func `a matter becomes an issue that names where it was raised, and nobody`() throws {
    let session = Following.rehearsal().session
    let matters = Self.matters(try .received(), for: session)
    let row = try #require(matters.rows(of: 0, for: session).first)
    #expect(
      row.content
        == IssueContent(
          text: "Giá bồi thường đất vườn",
          source: "YK-01, Đối thoại 24/05/2024",
          topic: Examples.clearance,
          timesRaised: 1,
          unit: Examples.land,
          origin: IssueOrigin(journal: Examples.founding.header.journal, matter: "YK-01")
        )
    )
    let texts = matters.rows(of: 0, for: session).map(\.matter.text).joined()
    #expect(Examples.citizens.allSatisfy { !texts.contains($0.registrant.name) })
  }

  @Test func `what was taken over is shown as the issue that it is, and not offered again`() throws
  {
    var following = Following.rehearsal()
    let matters = Self.matters(try .received(), for: following.session)
    let first = try #require(matters.rows(of: 0, for: following.session).first)
    try following.perform(
      .collectIssue(first.content)
    )
    let rows = matters.rows(of: 0, for: following.session)
    #expect(rows.first?.matter.subject == .petition(2))
    #expect(rows.last?.matter.subject == .petition(1))
    #expect(rows.last?.taken == .here(1))
    try following.perform(.dropIssue(issue: 1))
    #expect(matters.rows(of: 0, for: following.session).allSatisfy { $0.taken == nil })
  }

  @Test func `what was settled since it was taken over says so beside its issue`() throws {
    var following = Following.rehearsal()
    try following.perform(
      .collectIssue(
        IssueContent(
          text: "Giá đất",
          source: "sổ tiếp dân",
          origin: IssueOrigin(journal: Examples.founding.header.journal, matter: "YK-01")
        )
      )
    )
    let matters = Self.matters(try .settled(), for: following.session)
    let row = try #require(matters.rows(of: 0, for: following.session).last)
    #expect(row.matter.standing == .over(.done) && row.taken == .here(1))
    #expect(
      EarlierWords.facts(row, of: matters.held[0], isASCII: false).vi
        .hasPrefix("đã giải quyết xong · Địa chính – Xây dựng")
    )
  }

  @Test func `an issue of a unit and a topic that the session does not know goes without them`()
    throws
  {
    var founding = Following.founding
    founding.catalogue = Catalogue(topics: [], units: [])
    let session = Following.rehearsal(founding).session
    let matters = Self.matters(try .received(), for: session)
    let row = try #require(matters.rows(of: 0, for: session).first)
    #expect(row.content.topic == nil && row.content.unit == nil)
  }

  @Test func `a unit and a topic that are others in the session go without`() throws {
    var founding = Following.founding
    let name = Wording(vi: "Chợ", en: "Market")
    founding.catalogue = Catalogue(
      topics: [
        Topic(code: Examples.clearance, name: name, shortName: name, usualUnit: nil)
      ],
      units: [
        Unit(id: Examples.land, name: name, shortName: name, kind: .official, number: 1)
      ]
    )
    let session = Following.rehearsal(founding).session
    let row = try #require(
      Self.matters(try .received(), for: session).rows(of: 0, for: session).first
    )
    #expect(row.matter.topic != nil && row.matter.unit != nil)
    #expect(row.content.topic == nil && row.content.unit == nil)
  }

  @Test func `citizens are named by initials, as in a public copy`() throws {
    var earlier = try Rehearsal.raised()
    try earlier.play([
      .amendPetition(
        petition: 1,
        content: PetitionContent("Ông Nguyễn Văn An, số 0912 345 678, hỏi giá đất của bà Lan")
      ),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    let session = Following.rehearsal().session
    let row = try #require(Self.matters(earlier, for: session).rows(of: 0, for: session).first)
    for text in [row.matter.text, row.content.text] {
      #expect(text.contains("N.V.A.") && text.contains("hỏi giá đất"))
      #expect(!text.contains("Nguyễn") && !text.contains("Lan") && !text.contains("0912"))
    }
  }

  @Test func `what was taken is known though names of sessions changed since`() throws {
    var following = Following.rehearsal()
    let earlier = try Rehearsal.received()
    let first = try #require(
      Self.matters(earlier, for: following.session).rows(of: 0, for: following.session).first
    )
    try following.perform(.collectIssue(first.content))
    var other = Rehearsal(
      Following.founding(on: Rehearsal.heldOn, journal: "b") { $0.venue = "Nhà văn hóa" }
    )
    try other.play([
      .openSession(gapsReason: "đã báo cáo"),
      .receiveSlip(SlipEntry(registrant: Registrant("Vũ Văn Tám"), content: "Chợ")),
      .raisePetitions(source: .slip(slip: 1), contents: [PetitionContent("Chợ")]),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    let matters = Self.matters(other, earlier, for: following.session)
    let taken = matters.held.indices.map { place in
      matters.rows(of: place, for: following.session).filter { $0.taken != nil }.count
    }
    #expect(taken.sorted() == [0, 1])
    #expect(following.refusal(of: .collectIssue(first.content)) == .issueTaken(1))
  }

  @Test func `what went on to a session held since is not offered by the older one`() throws {
    let first = try Rehearsal.received()
    var second = Rehearsal(Following.founding(on: Prepared.day(2024, 5, 24), journal: "b"))
    let matters = Self.matters(first, for: second.session)
    let row = try #require(matters.rows(of: 0, for: second.session).first)
    try second.play([
      .collectIssue(row.content),
      .openSession(gapsReason: "đã báo cáo"),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    let session = Following.rehearsal().session
    let both = EarlierMatters(
      [Following.source(first), Following.source(second)],
      for: session
    )
    #expect(both.held.count == 2)
    let older = try #require(both.held.firstIndex { $0.source.session == first.session })
    let gone = both.rows(of: older, for: session).filter { $0.taken != nil }
    #expect(gone.map(\.matter.subject) == [.petition(1)])
    let newer = both.rows(of: 1 - older, for: session)
    #expect(newer.map(\.matter.subject) == [.issue(1)])
    #expect(newer.first?.content.source.hasSuffix("(YK-01, Đối thoại 24/05/2024)") == true)
    #expect(newer.first?.isMarkedFirst == true)
    #expect(newer.first?.matter.timesRaised == 2)
  }

  @Test func `the newest session of the same authority stands first`() throws {
    func closed(_ day: Day, _ journal: Character, authority: String) throws -> Rehearsal {
      let founding = Following.founding(on: day, journal: journal) { $0.authority = authority }
      var rehearsal = Rehearsal(
        founding,
        at: Moment(
          wall: Examples.morning.wall
            + Int64(Rehearsal.heldOn.days(until: day)) * 86_400_000,
          uptime: 1_000_000
        )
      )
      try rehearsal.play([
        .openSession(gapsReason: "đã báo cáo"),
        .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
      ])
      return rehearsal
    }
    let session = Following.rehearsal().session
    let matters = Self.matters(
      try closed(Prepared.day(2024, 6, 3), "1", authority: "UBND xã An Lạc"),
      try closed(Prepared.day(2024, 9, 9), "2", authority: "UBND huyện"),
      try closed(Prepared.day(2024, 8, 8), "3", authority: "UBND xã An Lạc"),
      try closed(Prepared.day(2024, 12, 1), "4", authority: "UBND xã An Lạc"),
      for: session
    )
    #expect(
      matters.held.map(\.name) == [
        "Đối thoại 08/08/2024", "Đối thoại 03/06/2024", "Xã An Lạc · Đối thoại 09/09/2024",
      ]
    )
  }

  @Test func `a copy of a journal is no other meeting, and the longer one counts`() throws {
    let session = Following.rehearsal().session
    let matters = Self.matters(try .followed(), try .received(), for: session)
    #expect(matters.held.map(\.name) == ["Đối thoại 24/05/2024"])
    #expect(matters.rows(of: 0, for: session).first?.matter.standing == .waits(.answer))
  }

  @Test func `two meetings of one day are told apart by their places`() throws {
    var other = Rehearsal(
      Following.founding(on: Rehearsal.heldOn, journal: "b") { $0.venue = "Nhà văn hóa thôn Đông" }
    )
    try other.play([
      .openSession(gapsReason: "đã báo cáo"),
      .closeSession(gapsReason: "hết giờ", unheardInWriting: nil),
    ])
    let matters = Self.matters(other, try .received(), for: Following.rehearsal().session)
    #expect(
      Set(matters.held.map(\.name)) == [
        "Đối thoại 24/05/2024, Nhà văn hóa thôn Đông",
        "Đối thoại 24/05/2024, Hội trường UBND xã An Lạc",
      ]
    )
  }

  @Test func `a session goes nowhere before its end, into itself, or into a rehearsal`() throws {
    let earlier = try Rehearsal.received()
    #expect(Self.matters(try .raised(), for: Following.rehearsal().session).held.isEmpty)
    #expect(Self.matters(earlier, for: earlier.session).held.isEmpty)
    var real = Following.founding
    real.header.rehearsal = nil
    #expect(Self.matters(earlier, for: Rehearsal(real).session).held.isEmpty)
  }

  @Test func `what must not be public stays where it is and is only counted`() throws {
    let session = Following.rehearsal().session
    let matters = Self.matters(try .noticed(), for: session)
    #expect(matters.restricted(of: 0) == 1)
    let texts = matters.rows(of: 0, for: session).map(\.matter.text)
    #expect(texts.contains("Kiểm đếm tiến độ"))
    #expect(!texts.contains("Kiểm điểm trách nhiệm"))
  }
}
