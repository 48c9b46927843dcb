import DialogueCore
import DialogueTestSupport
import Testing

/// Nothing is left to another meeting of what was a complaint or internal, even for a while.
struct WithheldMatterTests {
  private static let secret = TagID("noi-bo")

  private static let founding: Founding = {
    var founding = Examples.founding
    let known = founding.catalogue
    let name = Wording(vi: "Không công khai", en: "Not public")
    founding.catalogue = Catalogue(
      topics: known.topics,
      units: known.units,
      tags: [PetitionTag(id: secret, name: name, isInternal: true)]
    )
    return founding
  }()

  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let petitionClass: PetitionClass?
    let tags: [TagID]?

    func content(_ text: String) -> PetitionContent {
      PetitionContent(text, petitionClass: petitionClass, tags: tags)
    }
  }

  static let kinds = [
    Kind(testDescription: "complaint", petitionClass: .complaint, tags: nil),
    Kind(testDescription: "denunciation", petitionClass: .denunciation, tags: nil),
    Kind(testDescription: "internal petition", petitionClass: nil, tags: [secret]),
  ]

  private static func left(_ rehearsal: Rehearsal) -> [EarlierMatter.Subject] {
    rehearsal.session.earlierMatters(on: Rehearsal.day(90)).map(\.subject)
  }

  private static func close(_ rehearsal: inout Rehearsal) throws {
    try rehearsal.perform(.closeSession(gapsReason: "hết giờ", unheardInWriting: nil))
  }

  @Test(arguments: kinds)
  func `a slip stays behind once its petition is taken back, and the registration behind it`(
    kind: Kind
  ) throws {
    var rehearsal = try Rehearsal.raised(Self.founding)
    try rehearsal.play([
      .receiveSlip(
        SlipEntry(
          registrant: Registrant("Lê Thị Hoa"),
          content: "Tố cáo trưởng thôn",
          registration: 2
        )
      ),
      .receiveSlip(SlipEntry(registrant: Registrant("Vũ Văn Tám"), content: "Chợ tạm")),
      .raisePetitions(source: .slip(slip: 1), contents: [kind.content("Trưởng thôn")]),
      .withdrawPetition(petition: 3, reason: "nhập nhầm"),
    ])
    try Self.close(&rehearsal)
    #expect(rehearsal.session.slips.first?.state == .received)
    #expect(
      Self.left(rehearsal) == [
        .petition(1), .petition(2), .slip(2), .registration(3), .registration(4),
      ]
    )
  }

  @Test(arguments: kinds)
  func `a matter collected before stays behind once its petition is taken back`(kind: Kind)
    throws
  {
    var rehearsal = Rehearsal(Self.founding)
    for text in ["Ao công", "Cầu treo"] {
      try rehearsal.perform(.collectIssue(IssueContent(text: text, source: "MTTQ xã")))
    }
    try rehearsal.play([
      .openSession(gapsReason: "đã báo cáo"),
      .raisePetitions(source: .issue(issue: 1), contents: [kind.content("Ao công")]),
      .withdrawPetition(petition: 1, reason: "nhập nhầm"),
    ])
    try Self.close(&rehearsal)
    #expect(Self.left(rehearsal) == [.issue(2)])
  }

  @Test(arguments: kinds)
  func `a registration not heard stays behind once its petition is taken back`(kind: Kind) throws {
    var rehearsal = try Rehearsal.raised(Self.founding)
    try Self.close(&rehearsal)
    try rehearsal.play([
      .raisePetitions(source: .registration(number: 3), contents: [kind.content("Đường trục")]),
      .withdrawPetition(petition: 3, reason: "nhập nhầm"),
    ])
    #expect(
      Self.left(rehearsal) == [.petition(1), .petition(2), .registration(2), .registration(4)]
    )
  }
}
