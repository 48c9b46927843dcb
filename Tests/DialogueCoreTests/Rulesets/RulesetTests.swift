import DialogueCore
import Testing

struct RulesetTests {
  @Test func `a ruleset binds from its first day to its last, both counted`() throws {
    let ruleset = Self.ruleset(from: Day("2024-02-01"), until: Day("2024-12-31"))
    #expect(!ruleset.isInEffect(on: try #require(Day("2024-01-31"))))
    #expect(ruleset.isInEffect(on: try #require(Day("2024-02-01"))))
    #expect(ruleset.isInEffect(on: try #require(Day("2024-12-31"))))
    #expect(!ruleset.isInEffect(on: try #require(Day("2025-01-01"))))
  }

  @Test func `a ruleset without dates binds always`() throws {
    let ruleset = Self.ruleset(from: nil, until: nil)
    #expect(ruleset.isInEffect(on: try #require(Day("1990-01-01"))))
  }

  @Test func `only what was read in the law or the authority's document may be cited`() {
    #expect(Certainty.allCases.filter(\.mayBeCited) == [.statute, .document])
  }

  @Test func `complaints and denunciations are not followed up`() {
    #expect(
      PetitionClass.allCases.filter { !$0.isFollowedUp } == [.complaint, .denunciation]
    )
  }

  @Test func `the clock turns yellow and red as usual when a ruleset is silent`() {
    #expect(SpeakingRule().yellowSeconds.value == 30)
    #expect(SpeakingRule().redSeconds.value == 5)
    #expect(SpeakingRule().yellowSeconds.certainty == .house)
  }

  private static func ruleset(from first: Day?, until last: Day?) -> Ruleset {
    let name = Wording(vi: "Thử", en: "Test")
    return Ruleset(
      id: RulesetID("test"),
      name: name,
      eventName: name,
      level: .commune,
      body: .state,
      formatProfile: .stateND30,
      effectiveFrom: first,
      effectiveUntil: last,
      chair: ChairRule(position: Sourced(name, source: "", certainty: .house))
    )
  }
}
