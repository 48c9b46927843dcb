import DialogueCore
import DialogueTestSupport
import Testing

struct ConclusionTests {
  static let noted = ConclusionContent(outcome: .noted, text: "Tiếp thu")
  static let land = Examples.land
  static let assigned = ConclusionContent(
    outcome: .assigned,
    text: "Giao Địa chính rà soát",
    lead: land,
    coordinating: [Examples.justice],
    deadline: .workingDays(count: 10)
  )
  static let drafted = Scene.raised.after(draft([1], noted))
  static let submitted = drafted.after(.submitConclusion(conclusion: 1, version: 1))
  static let accepted1 = submitted.after(
    .acceptConclusion(conclusion: 1, version: 1),
    as: .chair
  )
  static let returned = submitted.after(
    .returnConclusion(conclusion: 1, version: 1, reason: "chưa rõ"),
    as: .chair
  )
  static let replacing = accepted1.after(
    draft([1], assigned, supersedes: Supersession(conclusion: 1, reason: "nói lại"))
  )

  @Test(arguments: accepted)
  func `a conclusion`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted("is drafted", .raised, draft([1], noted), [drafted(1, [1], noted)]),
    Accepted(
      "is drafted on the whole session",
      .raised,
      draft(scope: .session, noted),
      [drafted(1, scope: .session, noted)]
    ),
    Accepted(
      "is drafted with stance and submitted in one act",
      .raised.after(.recordStance(petition: 2, stance: .agrees)),
      draft([1, 2], noted, stance: .agrees, submitting: true),
      [
        drafted(1, [1, 2], noted),
        .stanceRecorded(petition: 1, stance: .agrees),
        .conclusionSubmitted(conclusion: 1),
      ]
    ),
    Accepted(
      "is reworded",
      submitted,
      as: .chair,
      .amendConclusion(
        conclusion: 1,
        version: 1,
        content: ConclusionContent(outcome: .noted, text: "Tiếp thu, rà soát")
      ),
      [
        .conclusionAmended(
          conclusion: 1,
          content: ConclusionContent(outcome: .noted, text: "Tiếp thu, rà soát"),
          deadline: nil
        )
      ]
    ),
    Accepted(
      "is submitted",
      drafted,
      .submitConclusion(conclusion: 1, version: 1),
      [.conclusionSubmitted(conclusion: 1)]
    ),
    Accepted(
      "is submitted with all other drafts",
      drafted.after(draft([2], noted)),
      .submitConclusions,
      [.conclusionSubmitted(conclusion: 1), .conclusionSubmitted(conclusion: 2)]
    ),
    Accepted(
      "is recalled",
      submitted,
      .recallConclusion(conclusion: 1),
      [.conclusionRecalled(conclusion: 1)]
    ),
    Accepted(
      "is accepted at the chair's station",
      submitted,
      as: .chair,
      .acceptConclusion(conclusion: 1, version: 1),
      [accepted(1, version: 1, .chairStation)]
    ),
    Accepted(
      "is accepted at the chair's word, from a draft",
      drafted,
      .acceptConclusion(conclusion: 1, version: 1),
      [accepted(1, version: 1, .spokenWord(by: .secretary))]
    ),
    Accepted(
      "is accepted as the chair amended it",
      submitted.after(
        .amendConclusion(
          conclusion: 1,
          version: 1,
          content: ConclusionContent(outcome: .noted, text: "Tiếp thu, rà soát")
        ),
        as: .chair
      ),
      as: .chair,
      .acceptConclusion(conclusion: 1, version: 2),
      [accepted(1, version: 2, .chairStation, isAmended: true)]
    ),
    Accepted(
      "is accepted under whoever presides then",
      submitted.after(
        .handOverChair(to: Examples.deputy, ground: .oral, reason: "họp đột xuất")
      ),
      as: .chair,
      .acceptConclusion(conclusion: 1, version: 1),
      [accepted(1, version: 1, .chairStation, presiding: Examples.deputy)]
    ),
    Accepted(
      "replaces an earlier one when it is accepted",
      replacing,
      .acceptConclusion(conclusion: 2, version: 1),
      [
        accepted(2, version: 1, .spokenWord(by: .secretary)),
        .conclusionSuperseded(conclusion: 1, by: 2, reason: "nói lại"),
      ]
    ),
    Accepted(
      "is returned",
      submitted,
      as: .chair,
      .returnConclusion(conclusion: 1, version: 1, reason: "chưa rõ"),
      [.conclusionReturned(conclusion: 1, reason: "chưa rõ", authority: .chairStation)]
    ),
    Accepted(
      "is submitted again as it is",
      returned,
      .submitConclusion(conclusion: 1, version: 1),
      [.conclusionSubmitted(conclusion: 1)]
    ),
    Accepted(
      "is opened again",
      accepted1,
      as: .chair,
      .reopenConclusion(conclusion: 1),
      [.conclusionReopened(conclusion: 1)]
    ),
    Accepted(
      "was drafted by mistake",
      drafted,
      .voidConclusion(conclusion: 1),
      [.conclusionVoided(conclusion: 1)]
    ),
  ]

  @Test func `every outcome can be ruled`() throws {
    let outcomes: [Outcome] = [
      .explained, .assigned, .resolved, .noted, .inProgress(document: "15/UBND"),
      .escalated(to: "UBND huyện"), .transferred(to: "Công an"), .guided(to: .lawsuit),
      .noGround(reason: "đã giải quyết hết thẩm quyền"), .deferred(reason: nil),
    ]
    #expect(Set(outcomes.map(\.kind)) == Set(OutcomeKind.allCases))
    for outcome in outcomes {
      var rehearsal = try Rehearsal.raised()
      let content = ConclusionContent(outcome: outcome, text: "x", lead: Self.land)
      try rehearsal.perform(Self.draft([1], content))
      #expect(rehearsal.session.conclusions.last?.current.content.outcome == outcome)
    }
  }

  struct Term: Sendable {
    let rule: DeadlineRule
    let due: String
  }

  @Test(arguments: terms)
  func `a term is reckoned from the day of the ruling`(term: Term) throws {
    var rehearsal = try Rehearsal.raised()
    let content = ConclusionContent(outcome: .noted, text: "x", deadline: term.rule)
    try rehearsal.perform(Self.draft([1], content))
    let deadline = try #require(rehearsal.session.conclusions.last?.current.deadline)
    #expect(deadline.due == Day(term.due))
    #expect(deadline.start == Day("2024-05-24"))
    #expect(deadline.calendarVersion == "2024-1")
  }

  static let terms: [Term] =
    [
      Term(rule: .workingDays(count: 10), due: "2024-06-07"),
      Term(rule: .calendarDays(count: 10), due: "2024-06-03"),
      Term(rule: .withinMonth(year: 2024, month: 6), due: "2024-06-30"),
    ]
    + [Day("2024-06-15")].compactMap(\.self).flatMap { day in
      [
        Term(rule: .before(day: day), due: "2024-06-14"),
        Term(rule: .by(day: day), due: "2024-06-15"),
      ]
    }

  @Test func `what is replaced stands until the new ruling is accepted, and its words for ever`()
    throws
  {
    var rehearsal = try Self.replacing.play()
    #expect(state(1, rehearsal) == .accepted(version: 1))
    try rehearsal.perform(.acceptConclusion(conclusion: 2, version: 1))
    #expect(state(1, rehearsal) == .superseded(by: 2, reason: "nói lại"))
    #expect(rehearsal.session.conclusions.first?.current.content == Self.noted)
    #expect(rehearsal.session[PetitionNumber(rawValue: 1)]?.conclusion == 2)
    try rehearsal.perform(.reopenConclusion(conclusion: 2))
    #expect(state(1, rehearsal) == .accepted(version: 1))
    try rehearsal.perform(.voidConclusion(conclusion: 2))
    #expect(rehearsal.session[PetitionNumber(rawValue: 1)]?.conclusion == 1)
  }

  @Test func `a petition that a later ruling leaves out has none again`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.play([
      Self.draft([1, 2], Self.noted),
      .acceptConclusion(conclusion: 1, version: 1),
      Self.draft([1], Self.assigned, supersedes: Supersession(conclusion: 1, reason: "tách")),
      .acceptConclusion(conclusion: 2, version: 1),
    ])
    #expect(rehearsal.session[PetitionNumber(rawValue: 2)]?.conclusion == nil)
    #expect(rehearsal.session.closingGaps.contains(.petitionWithoutConclusion(petition: 2)))
    try rehearsal.perform(.reopenConclusion(conclusion: 2))
    #expect(rehearsal.session[PetitionNumber(rawValue: 2)]?.conclusion == 1)
  }

  private func state(_ number: ConclusionNumber, _ rehearsal: Rehearsal) -> Conclusion.State? {
    rehearsal.session[number]?.state
  }

  static func draft(
    _ petitions: [PetitionNumber],
    _ content: ConclusionContent,
    stance: Petition.Stance? = nil,
    supersedes: Supersession? = nil,
    submitting: Bool? = nil
  ) -> Command {
    .draftConclusion(
      scope: .petitions(numbers: petitions),
      origin: .spoken,
      content: content,
      stance: stance,
      supersedes: supersedes,
      submitting: submitting
    )
  }

  static func draft(scope: Conclusion.Scope, _ content: ConclusionContent) -> Command {
    .draftConclusion(
      scope: scope,
      origin: .spoken,
      content: content,
      stance: nil,
      supersedes: nil,
      submitting: nil
    )
  }

  static func drafted(
    _ number: ConclusionNumber,
    _ petitions: [PetitionNumber],
    _ content: ConclusionContent
  ) -> Event {
    drafted(number, scope: .petitions(numbers: petitions), content)
  }

  static func drafted(
    _ number: ConclusionNumber,
    scope: Conclusion.Scope,
    _ content: ConclusionContent
  ) -> Event {
    .conclusionDrafted(
      conclusion: number,
      scope: scope,
      origin: .spoken,
      content: content,
      deadline: nil,
      supersedes: nil
    )
  }

  static func accepted(
    _ number: ConclusionNumber,
    version: Int,
    _ authority: Authority,
    presiding: Person = Examples.chairman,
    isAmended: Bool = false
  ) -> Event {
    .conclusionAccepted(
      conclusion: number,
      version: version,
      authority: authority,
      presiding: presiding,
      isAmended: isAmended
    )
  }
}
