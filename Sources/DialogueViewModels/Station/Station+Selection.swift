import DeskKit
import DialogueCore

extension Station {
  /// The registration that an act on "the selected" means.
  func selectedRegistration(_ scene: Scene) -> RegistrationNumber? {
    switch place {
    case .order: return lists.order.selectedID
    case .petitions:
      if case .registration(let number) = lists.petitions.selectedID { return number }
      return nil
    case .agenda, .queue, .minutes, .conclusions, .preparation, .papers, .followUp, .card, .task:
      switch lists.queue.selectedID {
      case .registration(let number): return number
      case .floor(let speech): return scene.session[speech]?.registration
      case .slip, .heading, nil: return nil
      }
    }
  }

  func selectedSlip(_ scene: Scene) -> SlipNumber? {
    if place == .petitions, case .slip(let slip) = lists.petitions.selectedID { return slip }
    if case .slip(let slip) = lists.queue.selectedID { return slip }
    return nil
  }

  /// The entry that an act means: the one the user went to, else the last that stands.
  func selectedEntry(_ scene: Scene) -> EntryID? {
    if case .entry(let entry) = line.target ?? lists.minutes.selectedID { return entry }
    return scene.session.minutes.entries.last { $0.struck == nil }?.id
  }

  /// The petition that an act means: marked, carded, selected, or the one raised last.
  func selectedPetition(_ scene: Scene) -> PetitionNumber? {
    switch place {
    case .card(let number): return number
    case .petitions:
      if case .petition(let number) = lists.petitions.selectedID { return number }
      return nil
    case .conclusions:
      switch lists.conclusions.selectedID {
      case .petition(let number): return number
      case .conclusion(let number): return scene.session[number]?.scope.petitions.first
      case .heading, nil: return nil
      }
    case .followUp: return boardItem.flatMap { scene.session.petition(of: $0) }
    case .task: return nil
    case .agenda, .queue, .minutes, .preparation, .order, .papers:
      if case .entry(let id) = line.target,
        let petition = scene.session.minutes[id]?.petitions.first
      {
        return petition
      }
      if case .conclusion(let number) = line.target {
        return scene.session[number]?.scope.petitions.first
      }
      if line.target != nil { return nil }
      return scene.session.petitions.last { $0.isStanding }?.number
    }
  }

  /// Keys that move in the list of this place; tells whether it was one.
  mutating func moveInList(_ key: Key) -> Bool {
    switch place {
    case .agenda: return lists.agenda.handle(key)
    case .queue: return lists.queue.handle(key)
    case .minutes:
      guard lists.minutes.handle(key) else { return false }
      line.target = lists.minutes.isAtHome ? nil : lists.minutes.selectedID
      return true
    case .petitions: return lists.petitions.handle(key)
    case .conclusions: return lists.conclusions.handle(key)
    case .preparation: return lists.duties.handle(key)
    case .order: return lists.order.handle(key)
    case .papers: return lists.papers.handle(key)
    case .followUp: return lists.followUp.handle(key)
    case .card, .task: return false
    }
  }

  mutating func handleInPlace(_ key: Key, showing scene: Scene) -> [Intent]? {
    switch place {
    case .card: return handleCardKey(key, scene)
    case .task: return handleTaskCardKey(key, scene)
    case .conclusions: return handleConclusionKey(key, scene)
    case .agenda, .queue, .minutes, .petitions, .preparation, .order, .papers, .followUp: return nil
    }
  }

  /// Enter: the card or the form of what is selected.
  mutating func openSelected(showing scene: Scene) -> [Intent] {
    switch place {
    case .agenda: return act(.item, showing: scene)
    case .queue: return openQueueRow(scene)
    case .minutes: return openMinutesRow(scene)
    case .petitions: return openSelectedPetition(scene)
    case .conclusions: return openSelectedConclusion(scene)
    case .preparation: return openSelectedDuty(scene)
    case .order: return openSelectedOrder(scene)
    case .papers: return openSelectedPaper(scene)
    case .followUp: return openSelectedMatter(scene)
    case .card, .task: return []
    }
  }

  private mutating func openQueueRow(_ scene: Scene) -> [Intent] {
    if let slip = selectedSlip(scene) { return openSlip(slip, scene) }
    guard let number = selectedRegistration(scene) else {
      return nothing(StatusWords.nothingSelected)
    }
    return [.reveal(privateTexts(of: number, scene))]
      + open(RegistrationForm(number: number), scene)
  }

  private mutating func openMinutesRow(_ scene: Scene) -> [Intent] {
    guard let petition = selectedPetition(scene) else {
      return nothing(StatusWords.nothingSelected)
    }
    return go(.card(petition))
  }

  func privateTexts(of number: RegistrationNumber, _ scene: Scene) -> [PrivateText] {
    scene.session.queue[number].map { Self.privateTexts(of: $0.entry.registrant) } ?? []
  }

  private static func privateTexts(of registrant: Registrant) -> [PrivateText] {
    [registrant.birthYear, registrant.address, registrant.phone].compactMap(\.self)
  }

  /// The form of a slip, with what is sealed in it opened.
  mutating func openSlip(_ number: SlipNumber, _ scene: Scene) -> [Intent] {
    let texts = scene.session[number].map { Self.privateTexts(of: $0.entry.registrant) } ?? []
    return [.reveal(texts)] + open(SlipForm(slip: number), scene)
  }

  mutating func revealSelected(showing scene: Scene) -> [Intent] {
    guard let number = selectedRegistration(scene) else {
      return nothing(StatusWords.nothingSelected)
    }
    return [.reveal(privateTexts(of: number, scene))]
  }

  /// `s`: the form of what is selected, with what is known of it.
  mutating func amendSelected(showing scene: Scene) -> [Intent] {
    switch place {
    case .agenda: return act(.planItem, showing: scene)
    case .queue: return openQueueRow(scene)
    case .minutes:
      guard let entry = selectedEntry(scene) else {
        return nothing(StatusWords.nothingSelected)
      }
      return open(EntryForm(entry: entry), scene)
    case .followUp, .task: return amendSelectedMatter(scene)
    case .petitions, .card: return amendSelectedPetition(scene)
    case .conclusions: return amendSelectedConclusion(scene)
    case .preparation: return amendSelectedDuty(scene)
    case .order:
      guard let number = lists.order.selectedID else {
        return nothing(StatusWords.nothingSelected)
      }
      return [.reveal(privateTexts(of: number, scene))]
        + open(RegistrationForm(number: number), scene)
    case .papers: return []
    }
  }

  mutating func strikeSelected(showing scene: Scene) -> [Intent] {
    guard let entry = selectedEntry(scene) else { return nothing(StatusWords.nothingSelected) }
    askReason(.strike(entry), scene)
    return []
  }
}
