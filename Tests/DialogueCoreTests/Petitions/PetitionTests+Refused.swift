import DialogueCore
import DialogueTestSupport
import Testing

extension PetitionTests {
  @Test(arguments: refused)
  func `no petition`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "before the opening",
      .planned,
      .raisePetitions(source: .issue(issue: 1), contents: [content]),
      .wrongStage(stage: .planned)
    ),
    Refused(
      "after the seal",
      .sealed,
      .raisePetitions(source: .entry(entry: 1), contents: [content]),
      .sealed
    ),
    Refused(
      "from no line",
      .raised,
      .raisePetitions(source: .entry(entry: 9), contents: [content]),
      .noSuchEntry
    ),
    Refused(
      "from a line of a speech that never was",
      .raised,
      .raisePetitions(source: .speech(speech: 99, entry: 1), contents: [content]),
      .noSuchSpeech
    ),
    Refused(
      "from a struck line",
      .raised.after(.strikeEntry(entry: 1, reason: "x")),
      .raisePetitions(source: .entry(entry: 1), contents: [content]),
      .entryStruck(1)
    ),
    Refused(
      "from no speech",
      .raised,
      .raisePetitions(source: .speech(speech: 9, entry: nil), contents: [content]),
      .noSuchSpeech
    ),
    Refused(
      "from no slip",
      .raised,
      .raisePetitions(source: .slip(slip: 1), contents: [content]),
      .noSuchSlip
    ),
    Refused(
      "from no issue",
      .raised,
      .raisePetitions(source: .issue(issue: 1), contents: [content]),
      .noSuchIssue
    ),
    Refused(
      "from no registration",
      .raised,
      .raisePetitions(source: .registration(number: .init(rawValue: .min)), contents: [content]),
      .noSuchRegistration
    ),
    Refused(
      "without content",
      .raised,
      .raisePetitions(source: .entry(entry: 1), contents: []),
      .textMissing
    ),
    Refused(
      "of blanks",
      .raised,
      .raisePetitions(source: .entry(entry: 1), contents: [PetitionContent(" ")]),
      .textMissing
    ),
    Refused(
      "of no topic",
      .raised,
      .raisePetitions(
        source: .entry(entry: 1),
        contents: [PetitionContent("x", topic: TopicCode("XX"))]
      ),
      .noSuchTopic
    ),
    Refused(
      "raised less than never",
      .raised,
      .raisePetitions(source: .entry(entry: 1), contents: [PetitionContent("x", timesRaised: -1)]),
      .numberOutOfRange
    ),
    Refused(
      "reworded as it was",
      .raised,
      .amendPetition(petition: 2, content: PetitionContent("Ngõ ngập", topic: Examples.clearance)),
      .unchanged
    ),
    Refused(
      "reworded when taken back",
      withdrawn,
      .amendPetition(petition: 2, content: content),
      .petitionWithdrawn(2)
    ),
    Refused(
      "reworded when merged",
      merged,
      .amendPetition(petition: 2, content: content),
      .petitionMerged(2, into: 1)
    ),
    Refused(
      "of that number",
      .raised,
      .amendPetition(petition: 3, content: content),
      .noSuchPetition
    ),
    Refused(
      "taken back without reason",
      .raised,
      .withdrawPetition(petition: 1, reason: " "),
      .reasonMissing
    ),
    Refused(
      "taken back when concluded",
      concluded,
      .withdrawPetition(petition: 2, reason: "x"),
      .petitionConcluded(2, by: 1)
    ),
    Refused("restored that stands", .raised, .restorePetition(petition: 1), .unchanged),
    Refused("restored that never was", .raised, .restorePetition(petition: 9), .noSuchPetition),
    Refused("merged with itself", .raised, .mergePetitions(petitions: [1], into: 1), .unchanged),
    Refused(
      "merged when concluded",
      concluded,
      .mergePetitions(petitions: [2], into: 1),
      .petitionConcluded(2, by: 1)
    ),
    Refused(
      "merged when guided",
      guided,
      .mergePetitions(petitions: [2], into: 1),
      .petitionGuided(2)
    ),
    Refused(
      "merged into a guided one",
      guided,
      .mergePetitions(petitions: [1], into: 2),
      .petitionGuided(2)
    ),
    Refused(
      "split that was not merged",
      .raised,
      .splitPetition(petition: 1),
      .petitionNotMerged(1)
    ),
    Refused("split that never was", .raised, .splitPetition(petition: 9), .noSuchPetition),
    Refused("with the same stance", .raised, .recordStance(petition: 1, stance: nil), .unchanged),
  ]
}
