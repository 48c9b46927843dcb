import DialogueCore
import DialogueTestSupport
import Testing

struct PetitionTests {
  static let content = PetitionContent("Ngõ ngập")
  static let withdrawn = Scene.raised.after(.withdrawPetition(petition: 2, reason: "x"))
  static let merged = Scene.raised.after(.mergePetitions(petitions: [2], into: 1))
  static let guided = Scene.raised.after(
    .amendPetition(petition: 2, content: PetitionContent("x", petitionClass: .complaint))
  )
  static let concluded = Scene.raised.after(
    .draftConclusion(
      scope: .petitions(numbers: [2]),
      origin: .spoken,
      content: ConclusionContent(outcome: .noted, text: "Tiếp thu"),
      stance: nil,
      supersedes: nil,
      submitting: nil
    )
  )
  static let issue = Scene.planned.after(
    .collectIssue(
      IssueContent(text: "Chợ tạm", source: "MTTQ xã", topic: Examples.roads, timesRaised: 3)
    ),
    .openSession(gapsReason: Rehearsal.gapsReason)
  )

  @Test(arguments: accepted)
  func `a petition`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "is raised from a line, with the topic of the registration",
      .raised,
      .raisePetitions(source: .entry(entry: 1), contents: [content]),
      [raised(3, .entry(entry: 1), .registered(number: 1), topic: Examples.clearance)]
    ),
    Accepted(
      "is raised thrice from one speech",
      .speaking,
      .raisePetitions(
        source: .speech(speech: 1, entry: nil),
        contents: [content, content, content]
      ),
      (1...3).map {
        raised(
          PetitionNumber(rawValue: $0),
          .speech(speech: 1, entry: nil),
          .registered(number: 1),
          topic: Examples.clearance
        )
      }
    ),
    Accepted(
      "is raised from a slip, which joins it",
      .opened.after(
        .receiveSlip(
          SlipEntry(registrant: Registrant("Na"), topic: Examples.roads, content: "Đường")
        )
      ),
      .raisePetitions(source: .slip(slip: 1), contents: [content]),
      [
        raised(1, .slip(slip: 1), .slip(number: 1), topic: Examples.roads),
        .slipJoined(slip: 1, petition: 1),
      ]
    ),
    Accepted(
      "is raised from a collected issue, with its earlier times",
      issue,
      .raisePetitions(source: .issue(issue: 1), contents: [content]),
      [
        .petitionRaised(
          petition: 1,
          source: .issue(issue: 1),
          content: PetitionContent("Ngõ ngập", topic: Examples.roads, timesRaised: 3),
          petitioners: [.floor(name: "MTTQ xã")]
        )
      ]
    ),
    Accepted(
      "is raised from a registration that was not heard",
      .closed,
      .raisePetitions(source: .registration(number: 2), contents: [content]),
      [
        raised(3, .registration(number: 2), .registered(number: 2), topic: Examples.publicLand)
      ]
    ),
    Accepted(
      "is reworded",
      .raised,
      as: .chair,
      .amendPetition(petition: 1, content: content),
      [.petitionAmended(petition: 1, content: content)]
    ),
    Accepted(
      "is taken back",
      .raised,
      .withdrawPetition(petition: 1, reason: "trùng"),
      [.petitionWithdrawn(petition: 1, reason: "trùng")]
    ),
    Accepted(
      "is there again",
      withdrawn,
      .restorePetition(petition: 2),
      [.petitionRestored(petition: 2)]
    ),
    Accepted(
      "stands behind another of the same matter, named twice or by itself",
      .raised,
      .mergePetitions(petitions: [2, 2, 1], into: 1),
      [.petitionsMerged(petitions: [2], into: 1)]
    ),
    Accepted(
      "stands alone again",
      merged,
      .splitPetition(petition: 2),
      [.petitionSplit(petition: 2, from: 1)]
    ),
    Accepted(
      "has the citizen's stance",
      .raised,
      .recordStance(petition: 1, stance: .disagrees),
      [.stanceRecorded(petition: 1, stance: .disagrees)]
    ),
  ]

  @Test func `merging keeps every petitioner, splitting gives each back`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.play([
      .raisePetitions(source: .registration(number: 2), contents: [Self.content]),
      .raisePetitions(source: .registration(number: 3), contents: [Self.content]),
      .mergePetitions(petitions: [3], into: 4),
      .mergePetitions(petitions: [4, 2], into: 1),
    ])
    #expect(petitioners(1, rehearsal) == [1, 3, 2])
    #expect(rehearsal.session.followedPetitions.map(\.number) == [1])
    try rehearsal.perform(.splitPetition(petition: 2))
    #expect(petitioners(1, rehearsal) == [1, 3, 2])
    try rehearsal.perform(.splitPetition(petition: 3))
    #expect(petitioners(1, rehearsal) == [1, 3])
    #expect(petitioners(4, rehearsal) == [3])
    try rehearsal.perform(.splitPetition(petition: 4))
    #expect(petitioners(1, rehearsal) == [1])
    #expect(rehearsal.session.followedPetitions.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `a complaint is not followed up and asks for no conclusion`() throws {
    let session = try Self.guided.play().session
    #expect(session.followedPetitions.map(\.number) == [1])
    #expect(session.closingGaps.contains(.petitionWithoutConclusion(petition: 1)))
    #expect(!session.closingGaps.contains(.petitionWithoutConclusion(petition: 2)))
  }

  private func petitioners(_ number: PetitionNumber, _ rehearsal: Rehearsal) -> [Int] {
    rehearsal.session[number]?.petitioners.compactMap { $0.registration?.rawValue } ?? []
  }

  static func raised(
    _ number: PetitionNumber,
    _ source: Petition.Source,
    _ petitioner: Speaker,
    topic: TopicCode
  ) -> Event {
    .petitionRaised(
      petition: number,
      source: source,
      content: PetitionContent("Ngõ ngập", topic: topic),
      petitioners: [petitioner]
    )
  }
}
