import DeskKit
import DialogueCore

// Raising, asking and ruling act on what is in hand: without it they are dim, with the reason.
extension Station {
  /// A command like the one that the act would lead to on what is in hand.
  func matterProbe(of action: DeskAction, _ scene: Scene) -> Command? {
    guard matterLack(of: action, scene) == nil else { return nil }
    let words = action.rawValue
    switch action {
    case .petition:
      return sourceInHand(scene).map {
        .raisePetitions(source: $0, contents: [PetitionContent(words)])
      }
    case .assign:
      let (petitions, source) = askedInHand(scene)
      let asked = petitions.flatMap { scene.session.openRequests(on: $0) }.map(\.unit)
      let free = scene.session.catalogue.units.first { !asked.contains($0.id) }
      return free.map {
        .assignAnswer(petitions: petitions, raising: source, lead: $0.id, coordinating: [])
      }
    case .conclude where actor.role != .chair:
      return conclusionProbe(words, scene)
    default: return nil
    }
  }

  /// Of a conclusion that stands already only whether it is time for another: its own form says the
  /// rest.
  private func conclusionProbe(_ words: String, _ scene: Scene) -> Command? {
    let session = scene.session
    let all = conclusionInHand(scene) == nil ? petitionsInHand(scene) : []
    let standing = all.filter { session[$0]?.isStanding == true }
    let numbers = standing.isEmpty ? all : standing
    let isGuided = numbers.contains { session[$0]?.petitionClass.isGuided == true }
    let plain: [Outcome] =
      isGuided ? [.guided(to: .complaint)] : [.explained, .noted, .resolved]
    guard let outcome = plain.first(where: { session.ruleset.outcomes.contains($0.kind) })
    else { return nil }
    return .draftConclusion(
      scope: numbers.isEmpty ? .session : .petitions(numbers: numbers),
      origin: .spoken,
      content: ConclusionContent(outcome: outcome, text: words),
      stance: nil,
      supersedes: nil,
      submitting: nil
    )
  }

  /// What the act lacks in hand; none where it has something to act on.
  func matterLack(of action: DeskAction, _ scene: Scene) -> Phrase? {
    switch action {
    case .petition: return raisingLack(scene)
    case .assign:
      let (petitions, source) = askedInHand(scene)
      return petitions.isEmpty && source == nil ? PetitionListWords.noPetition : nil
    case .conclude: return concludingLack(scene)
    default: return nil
    }
  }

  private func raisingLack(_ scene: Scene) -> Phrase? {
    guard let source = sourceInHand(scene) else { return PetitionListWords.noSource }
    guard actor.role == .operator else { return nil }
    switch source {
    case .speech, .entry: return PetitionListWords.notFromStatements
    case .slip, .issue, .registration: return nil
    }
  }

  /// In place 5 a conclusion without petition is the whole session's; elsewhere it has its own name.
  private func concludingLack(_ scene: Scene) -> Phrase? {
    guard place != .conclusions, conclusionInHand(scene) == nil, petitionsInHand(scene).isEmpty
    else { return nil }
    let isToBeReviewed = actor.role == .chair && !scene.session.conclusions.isEmpty
    return isToBeReviewed ? nil : PetitionListWords.noPetition
  }
}
