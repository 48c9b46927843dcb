import DeskKit
import DialogueCore

extension Station {
  /// Enter in place 4: the card, or the form that raises what is no petition yet.
  mutating func openSelectedPetition(_ scene: Scene) -> [Intent] {
    guard !lists.petitions.isGhost else { return nothing(StatusWords.ghost) }
    if case .petition(let number) = lists.petitions.selectedID {
      lists.cardTop = 0
      return go(.card(number))
    }
    return raise(scene)
  }

  /// `s` in place 4 and on a card.
  mutating func amendSelectedPetition(_ scene: Scene) -> [Intent] {
    guard !isOnGhost else { return nothing(StatusWords.ghost) }
    if place == .petitions {
      switch lists.petitions.selectedID {
      case .slip(let slip): return openSlip(slip, scene)
      case .registration(let number):
        return [.reveal(privateTexts(of: number, scene))]
          + open(RegistrationForm(number: number), scene)
      case .issue(let issue): return open(IssueForm(issue: issue), scene)
      case .petition, .heading, nil: break
      }
    }
    guard let number = petitionInHand(scene) else { return nothing(PetitionListWords.noPetition) }
    return open(PetitionForm(amending: number), scene)
  }

  private var isOnGhost: Bool { place == .petitions && lists.petitions.isGhost }

  mutating func actOnPetitions(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    if isOnGhost, marked.isEmpty { return nothing(StatusWords.ghost) }
    switch action {
    case .petition: return raise(scene)
    case .assign: return assign(scene)
    case .mark: return mark(scene)
    case .merge: return merge(scene)
    case .openRound: return openRound(scene)
    case .answerTogether: return answerTogether(scene)
    default: break
    }
    guard let number = petitionInHand(scene), let petition = scene.session[number] else {
      return nothing(PetitionListWords.noPetition)
    }
    switch action {
    case .passOn: return passOn(petition, scene)
    case .promiseWriting: return promiseWriting(petition, scene)
    case .split: return split(petition, scene)
    case .withdrawPetition: return askedReason(.withdrawPetition(number), scene)
    case .stance: return stanceMenu(petition)
    default: return []
    }
  }

  /// `p`, F6: the form that raises a petition from what is selected.
  private mutating func raise(_ scene: Scene) -> [Intent] {
    if let why = matterLack(of: .petition, scene) { return nothing(why) }
    guard let source = sourceInHand(scene) else { return nothing(PetitionListWords.noSource) }
    return open(PetitionForm(raisingFrom: source), scene)
  }

  private mutating func mark(_ scene: Scene) -> [Intent] {
    guard let number = petitionInHand(scene), scene.session[number]?.isStanding == true else {
      return nothing(PetitionListWords.markOne)
    }
    if let place = marked.firstIndex(of: number) {
      marked.remove(at: place)
    } else {
      marked.append(number)
    }
    return []
  }

  /// The marked ones stand behind the card or the first of them.
  private mutating func merge(_ scene: Scene) -> [Intent] {
    var numbers = Set(marked)
    var target = numbers.min()
    if case .card(let number) = place {
      numbers.insert(number)
      target = number
    } else if numbers.count == 1, let number = petitionInHandUnmarked(scene) {
      numbers.insert(number)
      target = numbers.min()
    }
    guard numbers.count > 1, let target else { return nothing(PetitionListWords.markTwo) }
    let merged = numbers.subtracting([target]).sorted()
    let command = Command.mergePetitions(petitions: merged, into: target)
    if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
      refuse(refusal, command, scene)
      return [.bell]
    }
    return ask(
      PetitionListWords.merge(merged, into: target),
      .command(command)
    )
  }

  private func petitionInHandUnmarked(_ scene: Scene) -> PetitionNumber? {
    petitionInHand(scene).flatMap { marked.contains($0) ? nil : $0 }
  }

  private mutating func split(_ petition: Petition, _ scene: Scene) -> [Intent] {
    if petition.mergedInto != nil {
      return perform(.splitPetition(petition: petition.number), showing: scene)
    }
    let merged = petition.merged.compactMap { scene.session[$0] }
    guard let first = merged.first else { return nothing(PetitionListWords.nothingMerged) }
    guard merged.count > 1 else {
      return perform(.splitPetition(petition: first.number), showing: scene)
    }
    return commandMenu(
      PetitionListWords.split(petition.number),
      merged.map { other in
        let name = PetitionWords.number(other.number)
        return (
          name, Phrase(verbatim: "\(name) \(other.content.text)"),
          .splitPetition(petition: other.number)
        )
      }
    )
  }

  private mutating func stanceMenu(_ petition: Petition) -> [Intent] {
    let rows = Petition.Stance.allCases.map { stance in
      (
        id: stance.rawValue, label: PetitionWords.stance(stance),
        command: Command.recordStance(petition: petition.number, stance: stance)
      )
    }
    let clear = (
      id: "none", label: PetitionListWords.noStance,
      command: Command.recordStance(petition: petition.number, stance: nil)
    )
    return commandMenu(
      PetitionListWords.stance(petition.number),
      petition.stance == nil ? rows : rows + [clear]
    )
  }

  private mutating func openRound(_ scene: Scene) -> [Intent] {
    let unanswered = scene.session.followedPetitions.filter {
      $0.conclusion == nil && PetitionStanding(of: $0, in: scene.session).awaitsAnswer
    }
    let petitions = marked.isEmpty ? unanswered.map(\.number) : marked
    guard !petitions.isEmpty else { return nothing(PetitionListWords.noneUnanswered) }
    return perform(.openRound(petitions: petitions), showing: scene)
  }

  private mutating func answerTogether(_ scene: Scene) -> [Intent] {
    let petitions = marked.isEmpty ? petitionsInHand(scene) : marked
    guard !petitions.isEmpty else { return nothing(PetitionListWords.noPetition) }
    let floor = scene.session.floor
    let speech = floor?.kind == .answer ? floor?.id : nil
    return open(AnswerForm(petitions: petitions, speech: speech), scene)
  }
}
