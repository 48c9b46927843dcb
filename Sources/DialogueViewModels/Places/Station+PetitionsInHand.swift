import DeskKit
import DialogueCore

extension Station {
  /// The petitions that an act means: the marked ones in place 4, else the one selected.
  func petitionsInHand(_ scene: Scene) -> [PetitionNumber] {
    if place == .petitions, !marked.isEmpty { return marked }
    if case .conclusion(let number) = conclusionRowInHand {
      return scene.session[number]?.scope.petitions ?? []
    }
    return petitionInHand(scene).map { [$0] } ?? []
  }

  /// The petition on the card, of the selected row or line; at the desk else the current one.
  func petitionInHand(_ scene: Scene) -> PetitionNumber? {
    switch place {
    case .card, .petitions, .conclusions, .followUp, .task: selectedPetition(scene)
    case .agenda, .queue, .minutes, .preparation, .order, .papers:
      actor.role == .secretary
        ? MinutesLine.petition(for: line.target, scene.session)
        : currentPetition(scene)?.number
    }
  }

  private var conclusionRowInHand: ConclusionRow? {
    place == .conclusions ? lists.conclusions.selectedID : nil
  }

  /// What a petition would be raised from; the last statement where nothing else is selected.
  func sourceInHand(_ scene: Scene) -> Petition.Source? {
    switch place {
    case .petitions: return listedSource
    case .queue, .order:
      if actor.role != .secretary || !lists.queue.isAtHome { return queuedSource(scene) }
      return statement(selectedEntry(scene), scene)
    case .agenda, .minutes, .preparation, .papers: return statement(selectedEntry(scene), scene)
    case .card(let number): return scene.session[number]?.source
    case .conclusions, .followUp, .task: return nil
    }
  }

  private var listedSource: Petition.Source? {
    switch lists.petitions.selectedID {
    case .slip(let slip): .slip(slip: slip)
    case .issue(let issue): .issue(issue: issue)
    case .registration(let number): .registration(number: number)
    case .petition, .heading, nil: nil
    }
  }

  private func queuedSource(_ scene: Scene) -> Petition.Source? {
    if let slip = selectedSlip(scene) { return .slip(slip: slip) }
    guard let number = selectedRegistration(scene),
      let registration = scene.session.queue[number]
    else { return nil }
    guard registration.state == .served else {
      return scene.session.isUnheard(registration) ? .registration(number: number) : nil
    }
    let entry = scene.session.minutes.entries.last {
      $0.struck == nil && $0.kind == .statement && $0.speaker.registration == number
    }
    return statement(entry?.id, scene)
  }

  /// The source that a line of the minutes is; only what citizens said can be raised.
  func statement(_ id: EntryID?, _ scene: Scene) -> Petition.Source? {
    guard let id, let entry = scene.session.minutes[id], entry.struck == nil,
      entry.kind == .statement, entry.speaker.isCitizen
    else { return nil }
    return entry.speech.map { .speech(speech: $0, entry: id) } ?? .entry(entry: id)
  }

  /// What the table is on: in a round the next one to answer, else the last speaker's last matter.
  ///
  /// None while it is on a citizen of whom no petition is recorded yet.
  func currentPetition(_ scene: Scene) -> Petition? {
    let session = scene.session
    let standing = session.petitions.filter(\.isStanding)
    if let round = session.openRound {
      let inRound = round.petitions.compactMap { session[$0] }.filter(\.isStanding)
      let turn = MinutesLine.turn(in: round, session).flatMap { session[$0] }
      if let next = turn ?? inRound.last { return next }
    }
    let speech = lastSpeechOfCitizen(session)
    let own = standing.filter { petition in
      speech.map { petition.petitioners.contains($0.speaker) } ?? false
    }
    if let last = own.last(where: { $0.conclusion == nil }) ?? own.last { return last }
    return speech.map { isOnTable($0, session) } == true ? nil : standing.last
  }

  /// The turn of the citizen whom the table hears, where no petition is current.
  func speechWithoutPetition(_ scene: Scene) -> Speech? {
    guard currentPetition(scene) == nil else { return nil }
    return lastSpeechOfCitizen(scene.session).flatMap { isOnTable($0, scene.session) ? $0 : nil }
  }

  private func lastSpeechOfCitizen(_ session: Session) -> Speech? {
    session.speeches.last { $0.state != .void && $0.speaker.isCitizen }
  }

  /// Has the floor, or had it last in the item that the table is at.
  private func isOnTable(_ speech: Speech, _ session: Session) -> Bool {
    speech.holdsFloor || speech.item != nil && speech.item == session.agenda.current?.id
  }
}

extension Speaker {
  /// Somebody from among the people, registered or not.
  var isCitizen: Bool {
    switch self {
    case .registered, .floor, .slip: true
    case .official, .chair, .secretary: false
    }
  }
}
