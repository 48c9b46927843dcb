import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

extension Table {
  mutating func giveMatter(_ command: Command, as actor: Actor) throws {
    if case .recordAnswer(let content, let line) = command {
      return try answer(content, line, actor)
    }
    try goHome(actor)
    switch command {
    case .raisePetitions(let source, let contents): try raise(source, contents, actor)
    case .mergePetitions(let numbers, let target):
      try take(actor, [target] + numbers)
      press(actor, .character("x"))
      try confirm(actor)
    case .recordStance(let petition, let stance):
      try selectPetition(actor, .petition(petition))
      try name(actor, .stance)
      try choose(actor, stance?.rawValue ?? "none")
    case .assignAnswer(let petitions, _, let lead, let coordinating):
      try take(actor, petitions)
      press(actor, .character("t"))
      try pick(actor, [lead] + coordinating)
    case .passOnRequest(let request, let unit):
      try take(actor, [try petition(of: request)])
      try name(actor, .passOn)
      try choose(actor, "\(request.rawValue) \(unit.rawValue)")
    case .promiseWriting(let request):
      try take(actor, [try petition(of: request)])
      try name(actor, .promiseWriting)
      if !self[actor].overlays.isEmpty { try choose(actor, "\(request.rawValue)") }
    case .openRound(let petitions):
      try take(actor, petitions)
      press(actor, .character("T"))
      try choose(actor, DeskAction.openRound.rawValue)
    case .closeRound:
      letter(actor, "T")
      try choose(actor, DeskAction.closeRound.rawValue)
    default: throw NoWay("\(command)")
    }
  }

  private func petition(of request: AnswerRequestID) throws -> PetitionNumber {
    try #require(session[request]?.petition)
  }

  private mutating func raise(
    _ source: Petition.Source,
    _ contents: [PetitionContent],
    _ actor: Actor
  ) throws {
    switch source {
    case .speech, .entry:
      try target(actor) { $0.sourceInHand($1) == source }
      press(actor, .function(6))
    case .slip(let slip):
      try selectPetition(actor, .slip(slip))
      press(actor, .character("p"))
    case .issue(let issue):
      try selectPetition(actor, .issue(issue))
      press(actor, .character("p"))
    case .registration(let number):
      try selectPetition(actor, .registration(number))
      press(actor, .character("p"))
    }
    for (place, content) in contents.enumerated() {
      try fill(
        actor,
        [
          ("text", content.text), ("class", content.petitionClass?.rawValue),
          ("times", content.timesRaised.map { "\($0)" }), ("topic", content.topic?.rawValue),
        ]
      )
      press(actor, place < contents.count - 1 ? .function(6) : .enter)
    }
  }

  /// Opens the form of a joint answer as long before its words as the answer began.
  mutating func beginAnswer(_ petitions: [PetitionNumber], _ actor: Actor) throws {
    try take(actor, petitions)
    press(actor, .character("T"))
    try choose(actor, DeskAction.answerTogether.rawValue)
  }

  private mutating func answer(
    _ content: AnswerContent,
    _ line: MinutesDraft,
    _ actor: Actor
  ) throws {
    if isWritten(content, at: actor) {
      return try finishLine(content.text, actor) { _, _ in true }
    }
    if self[actor].topForm == nil {
      try goHome(actor)
      try beginAnswer(content.petitions, actor)
    }
    try fill(
      actor,
      [("unit", content.unit?.rawValue), ("standing", content.standing.rawValue)]
        + person("speaker", content.person)
        + [("words", content.text), ("basis", content.legalBasis)]
    )
    press(actor, .enter)
  }

  /// Whether plain words on the line are this answer.
  func isWritten(_ content: AnswerContent, at actor: Actor) -> Bool {
    guard content.petitions.count == 1, content.legalBasis == nil else { return false }
    if self[actor].line.latch == nil, !isFloor(content.speaker) { return false }
    let latch = self[actor].line.latched(scene)
    return latch.isAnswer == true && latch.petition == content.petitions.first
      && latch.speaker == content.speaker
  }

  private func isFloor(_ speaker: Speaker) -> Bool {
    session.floor?.kind == .answer && session.floor?.speaker == speaker
  }

  mutating func giveConclusion(_ command: Command, as actor: Actor) throws {
    try goHome(actor)
    switch command {
    case .draftConclusion(let scope, _, let content, let stance, let supersedes, let submitting):
      try openDraft(scope, supersedes, actor)
      try fill(actor, fields(of: content) + [("stance", stance?.rawValue)])
      if let supersedes { try fill(actor, [("supersession", supersedes.reason)]) }
      press(actor, submitting == true ? .function(8) : .enter)
    case .amendConclusion(let number, _, let content):
      try selectConclusion(actor, number)
      press(actor, .character("s"))
      try fill(actor, fields(of: content))
      press(actor, .enter)
    case .submitConclusion(let number, _):
      try selectConclusion(actor, number)
      press(actor, .character("d"))
    case .submitConclusions:
      try go(actor, "5")
      press(actor, .character("D"))
      try confirm(actor)
    case .acceptConclusion(let number, _):
      try selectConclusion(actor, number)
      press(actor, .character("d"))
      if actor.role == .secretary { try confirm(actor) }
    case .returnConclusion(let number, _, let reason):
      try selectConclusion(actor, number)
      press(actor, .character("t"))
      if actor.role == .chair {
        try giveReason(actor, reason)
      } else {
        let reasons = session.catalogue.reasons(for: .returnConclusion)
        try choose(actor, "\(try #require(reasons.firstIndex { $0.text.vi == reason }))")
      }
    default: throw NoWay("\(command)")
    }
  }

  private mutating func openDraft(
    _ scope: Conclusion.Scope,
    _ supersedes: Supersession?,
    _ actor: Actor
  ) throws {
    if let supersedes {
      try selectConclusion(actor, supersedes.conclusion)
      return try name(actor, .supersede)
    }
    switch scope {
    case .petitions(let numbers):
      try take(actor, numbers)
      press(actor, .function(8))
    case .session: try name(actor, .concludeSession)
    case .group: throw NoWay("\(scope)")
    }
  }

  private func fields(of content: ConclusionContent) -> [(FieldID, String?)] {
    let units = UnitsReading.text(of: content.coordinating ?? [], in: session)
    return [("outcome", content.outcome.kind.rawValue)] + content.outcome.fields + [
      ("lead", content.lead?.rawValue), ("text", content.text),
      ("deadline", content.deadline?.description), ("coordinating", units),
    ]
  }
}

extension Outcome {
  fileprivate var fields: [(FieldID, String?)] {
    switch self {
    case .inProgress(let document): [("document", document)]
    case .escalated(let to), .transferred(let to): [("to", to)]
    case .guided(let to): [("guidance", to.rawValue)]
    case .noGround(let reason): [("reason", reason)]
    case .deferred(let reason): [("reason", reason)]
    case .explained, .resolved, .noted, .assigned: []
    }
  }
}
