import DeskKit
import DialogueCore

// Steps of a conclusion are dim where it stands otherwise, with the sentence that their key says.
extension Station {
  /// A command like the one that the step would lead to on the conclusion in hand.
  func stepProbe(of action: DeskAction, _ scene: Scene) -> Command? {
    if action == .forwardAll { return .submitConclusions }
    guard stepLack(of: action, scene) == nil, let conclusion = conclusionInHand(scene)
    else { return nil }
    let number = conclusion.number
    let version = conclusion.version
    switch (action, conclusion.state) {
    case (.forward, .submitted): return .acceptConclusion(conclusion: number, version: version)
    case (.forward, .draft), (.forward, .returned):
      return .submitConclusion(conclusion: number, version: version)
    case (.back, .submitted) where actor.role == .chair:
      return .returnConclusion(conclusion: number, version: version, reason: action.rawValue)
    case (.back, .submitted): return .recallConclusion(conclusion: number)
    case (.back, .accepted): return .reopenConclusion(conclusion: number)
    case (.back, .draft), (.back, .returned): return .voidConclusion(conclusion: number)
    case (_, .draft), (_, .submitted), (_, .returned), (_, .accepted), (_, .superseded), (_, .void):
      return nil
    }
  }

  /// Why the conclusion in hand, or the lack of one, takes no such step.
  func stepLack(of action: DeskAction, _ scene: Scene) -> Phrase? {
    switch action {
    case .forward, .back, .supersede: break
    case .amend where place == .conclusions && conclusionInHand(scene) != nil: break
    default: return nil
    }
    guard let conclusion = conclusionInHand(scene) else { return noConclusion(scene) }
    let number = conclusion.number
    switch (action, conclusion.state) {
    case (.supersede, .accepted), (.back, .accepted): return nil
    case (.supersede, _): return ConclusionWords.notAccepted(number)
    case (_, .draft), (_, .returned):
      return actor.role == .chair ? ConclusionWords.notSubmitted(number) : nil
    case (_, .submitted): return nil
    case (_, .accepted), (_, .superseded), (_, .void):
      return ConclusionWords.alreadyAccepted(number)
    }
  }

  private func noConclusion(_ scene: Scene) -> Phrase {
    petitionInHand(scene) != nil && actor.role != .chair
      ? ConclusionWords.notYetDrafted : ConclusionWords.nothingSelected
  }
}
