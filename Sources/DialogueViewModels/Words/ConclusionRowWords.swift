import DeskKit
import DialogueCore

/// The rows of the list of conclusions.
struct ConclusionRowWords {
  private let scene: Scene

  init(_ scene: Scene) {
    self.scene = scene
  }

  /// The row, and its second line where there is room for one.
  func lines(of row: ConclusionRow) -> [String] {
    let session = scene.session
    switch row {
    case .conclusion(let number):
      guard let conclusion = session[number] else { return [""] }
      return [first(of: conclusion), second(of: conclusion)]
    case .petition(let number):
      let petition = session[number]
      let topic = petition?.content.topic.map { TopicWords.short($0, session)(scene.language) }
      let words = [PetitionWords.number(number), topic, petition?.content.text]
      return [" " + words.compactMap(\.self).joined(separator: " ")]
    case .heading: return [ConclusionWords.withoutConclusion(scene.language)]
    }
  }

  private func first(of conclusion: Conclusion) -> String {
    let name = ConclusionWords.number(conclusion.number)
    let words = OutcomeWords.line(conclusion.current.content, scene.session)
    let outcome = words.capitalised(scene.language)
    return "\(sign(of: conclusion))\(name) \(outcome)"
  }

  private func sign(of conclusion: Conclusion) -> String {
    switch conclusion.state {
    case .draft: Sign.written.text(scene)
    case .submitted: " "
    case .accepted: Sign.done.text(scene)
    case .returned: Sign.returned.text(scene)
    case .superseded, .void: Sign.withdrawn.text(scene)
    }
  }

  private func second(of conclusion: Conclusion) -> String {
    let session = scene.session
    guard let number = conclusion.scope.petitions.first, let petition = session[number] else {
      return "      " + ConclusionWords.scope(conclusion.scope)(scene.language)
    }
    let others = conclusion.scope.petitions.count - 1
    let tail = others > 0 ? " +\(others)" : ""
    let name = PetitionerWords.all(of: petition, session).first?(scene.language)
    let isGuided = petition.petitionClass.isGuided
    return "      \(PetitionWords.number(number))\(tail) \(isGuided ? "" : name ?? "")"
  }
}
