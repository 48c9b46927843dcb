import DialogueCore
import DialogueTestSupport
import Testing

extension ConclusionTests {
  @Test(arguments: refused)
  func `no conclusion`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "of blanks",
      .raised,
      draft([1], ConclusionContent(outcome: .noted, text: " ")),
      .textMissing
    ),
    Refused("on nothing", .raised, draft([], noted), .noSuchPetition),
    Refused(
      "on an empty group",
      .raised,
      draft(scope: .group(name: "A", numbers: []), noted),
      .noSuchPetition
    ),
    Refused("on what never was", .raised, draft([9], noted), .noSuchPetition),
    Refused(
      "on what was taken back",
      .raised.after(.withdrawPetition(petition: 1, reason: "x")),
      draft([1], noted),
      .petitionWithdrawn(1)
    ),
    Refused(
      "on what stands behind another",
      .raised.after(.mergePetitions(petitions: [2], into: 1)),
      draft([2], noted),
      .petitionMerged(2, into: 1)
    ),
    Refused(
      "on a complaint but that its author is guided",
      .raised.after(
        .amendPetition(petition: 1, content: PetitionContent("x", petitionClass: .complaint))
      ),
      draft([1, 2], noted),
      .petitionGuided(1)
    ),
    Refused(
      "accepted on what became a complaint meanwhile",
      .raised.after(
        draft([1], noted),
        .amendPetition(petition: 1, content: PetitionContent("x", petitionClass: .complaint))
      ),
      .acceptConclusion(conclusion: 1, version: 1),
      .petitionGuided(1)
    ),
    Refused("on what has one", drafted, draft([1], noted), .petitionConcluded(1, by: 1)),
    Refused(
      "that assigns to nobody",
      .raised,
      draft([1], ConclusionContent(outcome: .assigned, text: "x")),
      .unitMissing
    ),
    Refused(
      "that assigns to a unit of no catalogue",
      .raised,
      draft([1], ConclusionContent(outcome: .assigned, text: "x", lead: UnitID("x"))),
      .noSuchUnit
    ),
    Refused(
      "without ground that says no reason",
      .raised,
      draft([1], ConclusionContent(outcome: .noGround(reason: " "), text: "x")),
      .reasonMissing
    ),
    Refused(
      "by a deadline of no days",
      .raised,
      draft([1], ConclusionContent(outcome: .noted, text: "x", deadline: .workingDays(count: 0))),
      .deadlineNotReckoned(.noDays)
    ),
    Refused(
      "by a month of no year",
      .raised,
      draft(
        [1],
        ConclusionContent(outcome: .noted, text: "x", deadline: .withinMonth(year: 2024, month: 13))
      ),
      .deadlineNotReckoned(.noSuchMonth(year: 2024, month: 13))
    ),
    Refused(
      "of an outcome that is not offered",
      .queued(under: .example(outcomes: [.explained])).after(.closeList),
      draft(scope: .session, noted),
      .outcomeNotOffered(.noted)
    ),
    Refused(
      "replaces a draft",
      drafted,
      draft([1], noted, supersedes: Supersession(conclusion: 1, reason: "x")),
      .conclusionNotAccepted(1)
    ),
    Refused(
      "replaces without reason",
      accepted1,
      draft([1], noted, supersedes: Supersession(conclusion: 1, reason: "")),
      .reasonMissing
    ),
    Refused(
      "replaces one that was opened again meanwhile",
      replacing.after(.reopenConclusion(conclusion: 1)),
      .acceptConclusion(conclusion: 2, version: 1),
      .conclusionNotAccepted(1)
    ),
    Refused(
      "is the same",
      drafted,
      .amendConclusion(conclusion: 1, version: 1, content: noted),
      .unchanged
    ),
    Refused(
      "is what the screen showed, since the chair amended it meanwhile",
      submitted.after(.amendConclusion(conclusion: 1, version: 1, content: assigned), as: .chair),
      .amendConclusion(conclusion: 1, version: 1, content: noted),
      .conclusionChanged(number: 1, version: 2, by: .chair, record: 16)
    ),
    Refused(
      "is accepted in another wording than the screen showed",
      submitted.after(.amendConclusion(conclusion: 1, version: 1, content: assigned)),
      as: .chair,
      .acceptConclusion(conclusion: 1, version: 1),
      .conclusionChanged(number: 1, version: 2, by: .secretary, record: 16)
    ),
    Refused(
      "is amended once accepted",
      accepted1,
      .amendConclusion(conclusion: 1, version: 1, content: assigned),
      .conclusionAccepted(1)
    ),
    Refused(
      "is accepted at the chair's station before it is submitted",
      drafted,
      as: .chair,
      .acceptConclusion(conclusion: 1, version: 1),
      .conclusionNotSubmitted(1)
    ),
    Refused(
      "is accepted twice",
      accepted1,
      .acceptConclusion(conclusion: 1, version: 1),
      .conclusionAccepted(1)
    ),
    Refused(
      "is submitted twice",
      submitted,
      .submitConclusion(conclusion: 1, version: 1),
      .conclusionNotDraft(1)
    ),
    Refused("is there to submit", accepted1, .submitConclusions, .nothingToSubmit),
    Refused(
      "is recalled that was not submitted",
      drafted,
      .recallConclusion(conclusion: 1),
      .conclusionNotSubmitted(1)
    ),
    Refused(
      "is returned that was not submitted",
      drafted,
      .returnConclusion(conclusion: 1, version: 1, reason: "x"),
      .conclusionNotSubmitted(1)
    ),
    Refused(
      "is returned without reason",
      submitted,
      .returnConclusion(conclusion: 1, version: 1, reason: ""),
      .reasonMissing
    ),
    Refused(
      "is opened that was not accepted",
      submitted,
      .reopenConclusion(conclusion: 1),
      .conclusionNotAccepted(1)
    ),
    Refused(
      "is a mistake once accepted",
      accepted1,
      .voidConclusion(conclusion: 1),
      .conclusionAccepted(1)
    ),
    Refused("of that number", .raised, .voidConclusion(conclusion: 1), .noSuchConclusion),
    Refused(
      "of a void number",
      drafted.after(.voidConclusion(conclusion: 1)),
      .submitConclusion(conclusion: 1, version: 1),
      .noSuchConclusion
    ),
    Refused("after the seal", .sealed, draft([1], noted), .sealed),
    Refused(
      "before the opening",
      .planned,
      draft(scope: .session, noted),
      .wrongStage(stage: .planned)
    ),
  ]
}
