import DeskKit
import DialogueCore

extension Station {
  /// Enter in place 5: the whole card of the petition.
  mutating func openSelectedConclusion(_ scene: Scene) -> [Intent] {
    guard let petition = petitionsInHand(scene).first else {
      return nothing(PetitionListWords.noPetition)
    }
    lists.cardTop = 0
    return go(.card(petition))
  }

  /// `s` in place 5: another wording of an open conclusion.
  mutating func amendSelectedConclusion(_ scene: Scene) -> [Intent] {
    guard !isOnConclusionGhost else { return nothing(StatusWords.ghost) }
    guard let conclusion = conclusionInHand(scene) else { return conclude(scene) }
    guard conclusion.isOpen else {
      return nothing(ConclusionWords.alreadyAccepted(conclusion.number))
    }
    if actor.role == .chair, conclusion.state != .submitted {
      return nothing(ConclusionWords.notSubmitted(conclusion.number))
    }
    return amend(conclusion, scene)
  }

  private mutating func amend(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    open(ConclusionForm(.amending(conclusion.number, version: conclusion.version)), scene)
  }

  mutating func actOnConclusions(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    if isOnConclusionGhost { return nothing(StatusWords.ghost) }
    switch action {
    case .conclude: return conclude(scene)
    case .forwardAll: return askSubmitAll(scene)
    default: break
    }
    guard let conclusion = conclusionInHand(scene) else {
      return nothing(ConclusionWords.nothingSelected)
    }
    switch action {
    case .forward: return forward(conclusion, scene)
    case .back: return back(conclusion, scene)
    case .supersede: return supersede(conclusion, scene)
    default: return []
    }
  }

  private var isOnConclusionGhost: Bool {
    place == .conclusions && lists.conclusions.isGhost
  }

  /// The selected conclusion, or the one that stands on the petition in hand.
  func conclusionInHand(_ scene: Scene) -> Conclusion? {
    let number: ConclusionNumber? =
      switch place {
      case .conclusions:
        if case .conclusion(let number) = lists.conclusions.selectedID { number } else { nil }
      case .agenda, .queue, .minutes:
        if case .conclusion(let number) = line.target {
          number
        } else {
          petitionInHand(scene).flatMap { scene.session[$0]?.conclusion }
        }
      case .petitions, .card, .preparation, .order, .papers, .followUp, .task:
        petitionInHand(scene).flatMap { scene.session[$0]?.conclusion }
      }
    return number.flatMap { scene.session[$0] }
  }

  /// `c`, F8: the form; at the chair place 5 at this petition.
  private mutating func conclude(_ scene: Scene) -> [Intent] {
    if actor.role == .chair { return reviewInHand(scene) }
    if let conclusion = conclusionInHand(scene) {
      return conclusion.isOpen ? amend(conclusion, scene) : supersede(conclusion, scene)
    }
    let petitions = petitionsInHand(scene).filter { scene.session[$0]?.isStanding == true }
    return open(ConclusionForm(.drafting(petitions)), scene)
  }

  private mutating func reviewInHand(_ scene: Scene) -> [Intent] {
    let petition = petitionInHand(scene)
    let row = petition.map { number in
      scene.session[number]?.conclusion.map(ConclusionRow.conclusion) ?? .petition(number)
    }
    let intents = go(.conclusions)
    lists.conclusions.show(
      conclusionRows(scene).map { ListRow($0, isSelectable: $0 != .heading) },
      height: lists.conclusions.height
    )
    if let row { lists.conclusions.select(row) }
    lists.reviewTop = 0
    return intents
  }

  private mutating func askSubmitAll(_ scene: Scene) -> [Intent] {
    let drafts = scene.session.conclusions.filter { $0.state == .draft }.map(\.number)
    let command = Command.submitConclusions
    if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
      refuse(refusal, command, scene)
      return [.bell]
    }
    return ask(ConclusionWords.submitAll(drafts), .command(command))
  }

  private mutating func supersede(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    guard conclusion.isAccepted else {
      return nothing(ConclusionWords.notAccepted(conclusion.number))
    }
    return open(ConclusionForm(.superseding(conclusion.number)), scene)
  }
}

// One step forward, one step back.
extension Station {
  private mutating func forward(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    let number = conclusion.number
    let version = conclusion.version
    switch conclusion.state {
    case .submitted where actor.role == .chair:
      return acceptAndGoOn(conclusion, scene)
    case .submitted:
      return ask(
        ConclusionWords.acceptByWord(conclusion),
        .command(.acceptConclusion(conclusion: number, version: version))
      )
    case .draft, .returned:
      guard actor.role != .chair else { return nothing(ConclusionWords.notSubmitted(number)) }
      return perform(.submitConclusion(conclusion: number, version: version), showing: scene)
    case .accepted, .superseded, .void:
      return nothing(ConclusionWords.alreadyAccepted(number))
    }
  }

  /// Accepts the wording that is on the screen, and shows the next that waits.
  private mutating func acceptAndGoOn(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    let command = Command.acceptConclusion(
      conclusion: conclusion.number,
      version: conclusion.version
    )
    let intents = perform(command, showing: scene)
    guard case .perform? = intents.first else { return intents }
    let waiting = scene.session.conclusions.filter {
      $0.state == .submitted && $0.number != conclusion.number
    }
    let next = waiting.first { $0.number > conclusion.number } ?? waiting.first
    if let next {
      lists.conclusions.select(.conclusion(next.number))
      lists.reviewTop = 0
    }
    return intents
  }

  private mutating func back(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    let number = conclusion.number
    switch conclusion.state {
    case .submitted:
      return actor.role == .chair
        ? askedReason(.returnConclusion(number, version: conclusion.version), scene)
        : recallMenu(conclusion, scene)
    case .accepted:
      return ask(
        ConclusionWords.reopen(number),
        .command(.reopenConclusion(conclusion: number))
      )
    case .draft, .returned:
      guard actor.role != .chair else { return nothing(ConclusionWords.notSubmitted(number)) }
      return ask(
        ConclusionWords.void(number),
        .command(.voidConclusion(conclusion: number))
      )
    case .superseded, .void: return nothing(ConclusionWords.alreadyAccepted(number))
    }
  }

  /// At the secretary: takes it back, or records that the chair returned it by word.
  private mutating func recallMenu(_ conclusion: Conclusion, _ scene: Scene) -> [Intent] {
    let number = conclusion.number
    let offered = scene.session.catalogue.reasons(for: .returnConclusion).map { Phrase($0.text) }
    let reasons = offered.isEmpty ? [ConclusionWords.askedToRewrite] : offered
    let recall = (
      id: "recall", label: ConclusionWords.recall,
      command: Command.recallConclusion(conclusion: number)
    )
    let returns = reasons.enumerated().map { index, reason in
      (
        id: "\(index)", label: ConclusionWords.returnByWord(reason),
        command: Command.returnConclusion(
          conclusion: number,
          version: conclusion.version,
          reason: reason.vi
        )
      )
    }
    let act = ReasonedAct.returnConclusion(number, version: conclusion.version)
    return commandMenu(
      ConclusionWords.backTitle(number),
      [recall] + returns,
      other: (ConclusionWords.returnByWord(otherWords(for: act)), act)
    )
  }
}
