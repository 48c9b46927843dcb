import DeskKit
import DialogueCore

extension Station {
  /// `t`, F7: units by digit, the first leads; a statement without petition raises one.
  mutating func assign(_ scene: Scene) -> [Intent] {
    let (petitions, source) = askedInHand(scene)
    guard !petitions.isEmpty || source != nil else {
      return nothing(PetitionListWords.noPetition)
    }
    let usual = usualUnit(petitions, source, scene.session)
    let choices = unitChoices(askedOn: petitions, scene.session)
    let picked = choices.filter { $0.id == usual?.rawValue && $0.obstacle == nil }.map(\.id)
    let menu = Menu(
      PetitionListWords.assign(petitions, raising: source, scene.session),
      choices,
      takesSeveral: true,
      picked: picked
    )
    overlays.append(.menu(menu, .units(petitions: petitions, raising: source)))
    return []
  }

  /// What `t` would ask units about: petitions, or what one would be raised from by the same act.
  func askedInHand(_ scene: Scene) -> (petitions: [PetitionNumber], source: Petition.Source?) {
    if place == .petitions, marked.isEmpty, let listed = sourceInHand(scene) { return ([], listed) }
    if let statement = bareStatement(scene) { return ([], statement) }
    return (petitionsInHand(scene), nil)
  }

  /// The line of the minutes in hand, where it is a statement that no petition was raised from.
  private func bareStatement(_ scene: Scene) -> Petition.Source? {
    guard actor.role == .secretary else { return nil }
    switch place {
    case .agenda, .queue, .minutes, .preparation, .order, .papers: break
    case .card, .petitions, .conclusions, .followUp, .task: return nil
    }
    guard let id = selectedEntry(scene), scene.session.minutes[id]?.petitions.isEmpty == true
    else { return nil }
    return statement(id, scene)
  }

  private func usualUnit(
    _ petitions: [PetitionNumber],
    _ source: Petition.Source?,
    _ session: Session
  ) -> UnitID? {
    let topic =
      petitions.first.flatMap { session[$0]?.content.topic }
      ?? source.flatMap { PetitionForm.known(of: $0, session).topic }
    return topic.flatMap { session.catalogue.topic($0)?.usualUnit }
  }

  /// Units at their own digits; those already asked stay, dim.
  func unitChoices(askedOn petitions: [PetitionNumber], _ session: Session) -> [Choice] {
    let asked = Set(
      petitions.flatMap { session.openRequests(on: $0) }.map(\.unit.rawValue)
    )
    return UnitOrder.byDigit(session.catalogue.units).map { unit in
      Choice(
        id: unit.id.rawValue,
        label: Phrase(unit.name),
        obstacle: asked.contains(unit.id.rawValue) ? PetitionListWords.alreadyAsked : nil
      )
    }
  }

  mutating func passOn(_ petition: Petition, _ scene: Scene) -> [Intent] {
    let session = scene.session
    let requests = session.openRequests(on: petition.number)
    guard !requests.isEmpty else { return nothing(PetitionListWords.noRequest) }
    let units = unitChoices(askedOn: [petition.number], session).filter { $0.obstacle == nil }
    return commandMenu(
      PetitionListWords.passOn(petition.number),
      requests.flatMap { request in
        units.map { unit in
          let from = UnitWords.short(request.unit, session) + " → "
          return (
            "\(request.id.rawValue) \(unit.id)",
            requests.count > 1 ? from + unit.label : unit.label,
            .passOnRequest(request: request.id, to: UnitID(unit.id))
          )
        }
      }
    )
  }

  mutating func promiseWriting(_ petition: Petition, _ scene: Scene) -> [Intent] {
    let requests = scene.session.openRequests(on: petition.number)
    guard let only = requests.first else { return nothing(PetitionListWords.noRequest) }
    guard requests.count > 1 else {
      return perform(.promiseWriting(request: only.id), showing: scene)
    }
    return commandMenu(
      PetitionListWords.promiseWriting(petition.number),
      requests.map { request in
        (
          "\(request.id.rawValue)", UnitWords.short(request.unit, scene.session),
          .promiseWriting(request: request.id)
        )
      }
    )
  }
}
