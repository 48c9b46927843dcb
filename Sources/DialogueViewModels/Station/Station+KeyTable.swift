import DeskKit
import DialogueCore

extension Station {
  /// Every key that answers here, the ones of this place first: the help line, `?` and the palette
  /// are printed from it.
  func keyTable(showing scene: Scene) -> KeyTable {
    table(showing: scene) { _ in true }
  }

  /// The rows of it that the help line may name.
  ///
  /// It is drawn with every key, and what stands in the way of an act is asked of the session: of
  /// the sixty acts only these are.
  func helpTable(showing scene: Scene) -> KeyTable {
    table(showing: scene) { isInHelpLine($0, scene) }
  }

  private func table(showing scene: Scene, isWanted: (DeskAction) -> Bool) -> KeyTable {
    // A form lies over the place: its letters are text, and F-keys keep what they mean at the desk.
    let own = topForm == nil ? placeKeys(scene) : []
    let taken = Set(own.flatMap(\.keys))
    let ownActs = Set(own.map(\.action))
    let isOfDesk = { (action: DeskAction) in isWanted(action) && !ownActs.contains(action) }
    let desk = DeskAction.ofDesk.filter(isOfDesk).map { action in
      binding(action, keys: action.keys.filter { !taken.contains($0) }, showing: scene)
    }
    let everywhere = DeskAction.everywhere.filter(isWanted).map {
      binding($0, keys: $0.keys, showing: scene)
    }
    return KeyTable(
      own.map { binding($0.action, keys: $0.keys, showing: scene, isOwn: true) } + desk
        + everywhere
    )
  }

  /// Letters that mean something of their own in this place.
  func placeKeys(_ scene: Scene) -> [(action: DeskAction, keys: [Key])] {
    switch place {
    case .agenda, .queue, .minutes: []
    case .followUp: Self.boardKeys + Self.followUpKeys
    case .task: Self.followUpKeys
    case .card where scene.session.stage.isOver: Self.followUpKeys
    case .petitions, .card:
      [
        (.open, [.enter]), (.mark, [.character(" ")]), (.merge, [.character("x")]),
        (.petition, [.character("p")]), (.assign, [.character("t")]),
        (.conclude, [.character("c")]), (.amend, [.character("s")]),
      ]
    case .conclusions:
      actor.role == .chair
        ? [
          (.forward, [.character("d")]), (.amend, [.character("s")]), (.back, [.character("t")]),
          (.open, [.enter]),
        ]
        : [
          (.conclude, [.character("c")]), (.amend, [.character("s")]),
          (.forward, [.character("d")]), (.forwardAll, [.character("D")]),
          (.back, [.character("t")]), (.open, [.enter]),
        ]
    case .preparation:
      [
        (.open, [.enter]), (.addRow, [.character("p")]), (.amend, [.character("s")]),
        (.earlierMatters, [.character("t")]), (.session, [.character("S")]),
      ]
    case .order:
      [
        (.open, [.enter]), (.copyToFile, [.character("c")]), (.copyOtherwise, [.character("d")]),
        (.nameOrder, [.character("r")]),
      ]
    case .papers:
      [
        (.open, [.enter]), (.copyToFile, [.character("c")]), (.copyOtherwise, [.character("d")]),
      ]
    }
  }

  func binding(
    _ action: DeskAction,
    keys: [Key],
    showing scene: Scene,
    isOwn: Bool = false
  ) -> KeyBinding {
    KeyBinding(
      action.id,
      keys,
      function: action.function,
      label: label(of: action, scene),
      title: action.title,
      priority: priority(of: action, isOwn: isOwn, scene),
      obstacle: obstacle(to: action, scene),
      isInHelpLine: isOwn || isInHelpLine(action, scene)
    )
  }

  /// The label in the help line; the head of the queue is named where it can be called.
  private func label(of action: DeskAction, _ scene: Scene) -> Phrase {
    let session = scene.session
    switch action {
    case .callNext: return session.queue.head.map { action.label + " \($0.text)" } ?? action.label
    case .clock:
      return switch session.floor?.state {
      case .speaking: Phrase(vi: "Dừng giờ", en: "Pause")
      case .paused: Phrase(vi: "Nói tiếp", en: "Go on")
      case .ended, .cutOff, .void, nil: startLabel(session)
      }
    case .forward: return forwardLabel(session)
    case .back: return backLabel(session)
    case .palette where namesBoard(scene): return FollowUpWords.palette
    case .conclude where place == .conclusions && actor.role != .chair:
      return Phrase(vi: "Soạn", en: "Draft")
    default: return action.label
    }
  }

  /// Whose clock would start.
  private func startLabel(_ session: Session) -> Phrase {
    let start = Phrase(vi: "Bắt đầu", en: "Start")
    guard session.queue.called == nil else { return start }
    if let number = lastQuestion(session)?.registration {
      return Phrase(vi: "Hỏi thêm", en: "Asks again") + " \(number.text)"
    }
    return answerTurn(session).map { start + " " + UnitWords.short($0.unit, session) } ?? start
  }

  private func priority(of action: DeskAction, isOwn: Bool, _ scene: Scene) -> Int {
    if isOwn { return 1 }
    return switch action {
    case .palette where namesBoard(scene): 0
    case .callNext, .clock, .endSpeech, .session: 1
    case .register: actor.role == .operator ? 1 : 4
    case .petition, .assign, .conclude: actor.role == .operator ? 5 : 1
    case .absent: actor.role == .operator ? 2 : 4
    case .longer: 3
    case .palette, .help: 2
    default: 6
    }
  }

  private func isInHelpLine(_ action: DeskAction, _ scene: Scene) -> Bool {
    switch action {
    // Out of the meeting it is what comes next.
    case .session: actor.role == .secretary && scene.session.stage.awaitsSession
    case .callNext, .clock, .endSpeech: actor.role != .chair
    case .register, .absent, .longer: actor.role == .operator
    case .petition: actor.role == .secretary
    case .assign, .conclude: actor.role != .operator
    case .help, .palette: true
    case .undo: !isInLine
    default: false
    }
  }

  /// Why an act can't be given now; asked of the session itself wherever it is one command.
  func obstacle(to action: DeskAction, _ scene: Scene) -> Phrase? {
    if let role = wrongRole(for: action) { return role }
    if action.isRecorded, let why = readOnlyReason(scene) { return why }
    if let why = slipObstacle(to: action, scene) ?? ghostObstacle(to: action) { return why }
    if let why = followUpObstacle(to: action, scene) { return why }
    guard let command = command(of: action, scene) ?? probe(of: action, scene) else {
      return lack(of: action) ?? matterLack(of: action, scene) ?? stepLack(of: action, scene)
    }
    return scene.session.refusal(of: command, as: actor, at: scene.now)
      .flatMap { RefusalWords.asksOnly($0) ? nil : RefusalWords.sentence($0, scene.session) }
  }

  /// What an at-once act lacks, where nothing on the screen makes it a command.
  private func lack(of action: DeskAction) -> Phrase? {
    switch action {
    case .callNext: StatusWords.nobodyWaits
    case .clock, .absent: StatusWords.nobodyCalled
    case .endSpeech, .longer, .shorter: StatusWords.nobodySpeaks
    case .nextItem: StatusWords.noItem
    case .closeRound: StatusWords.noRound
    default: nil
    }
  }

  private func wrongRole(for action: DeskAction) -> Phrase? {
    let refused = Phrase(
      vi: "việc này của bàn khác",
      en: "another station does this"
    )
    switch (action, actor.role) {
    case (.assign, .operator), (.conclude, .operator), (.nextItem, .operator),
      (.item, .operator), (.session, .operator), (.round, .operator):
      return refused
    case (.callNext, .chair), (.callOther, .chair), (.clock, .chair), (.startedAt, .chair),
      (.endSpeech, .chair), (.absent, .chair), (.person, .chair), (.register, .chair),
      (.recall, .chair), (.moveUp, .chair), (.moveDown, .chair), (.list, .chair),
      (.slip, .chair), (.nextItem, .chair), (.item, .chair), (.hall, .chair), (.round, .chair),
      (.petition, .chair):
      return refused
    default: return nil
    }
  }

  /// The command that an at-once act stands for now, named by what is on the screen.
  func command(of action: DeskAction, _ scene: Scene) -> Command? {
    let session = scene.session
    let floor = session.floor
    switch action {
    case .callNext:
      return session.queue.head.map { .callNext(expected: $0, ending: floor?.id) }
    case .clock: return clockCommand(session)
    case .endSpeech: return floor.map { .endSpeech(speech: $0.id) }
    case .absent: return session.queue.called.map { .markAbsent(number: $0) }
    case .longer: return floor.map { .adjustSpeech(speech: $0.id, seconds: 30) }
    case .shorter: return floor.map { .adjustSpeech(speech: $0.id, seconds: -30) }
    case .nextItem:
      return session.agenda.current.map {
        .finishItem(item: $0.id, beginning: session.agenda.next?.id, reason: nil)
      }
    case .resume: return .resumeSession
    case .readBack: return .readBack
    case .adopt: return .adoptMinutes
    case .closeRound: return session.openRound.map { .closeRound(round: $0.id) }
    case .hallShown: return .setHall(mode: .shown)
    case .hallWithoutNames: return .setHall(mode: .withoutNames)
    case .hallBlank: return .setHall(mode: .blank)
    case .chairFloor: return .giveFloor(kind: .chair, speaker: .chair, follows: nil)
    case .openSession: return .openSession(gapsReason: nil)
    case .closeSession: return .closeSession(gapsReason: nil, unheardInWriting: nil)
    default: return nil
    }
  }

  /// Begin for the one called, pause, go on; a second question of the item's last citizen, else the
  /// answer of the unit whose turn it is in a round.
  private func clockCommand(_ session: Session) -> Command? {
    if let floor = session.floor {
      return floor.state == .speaking
        ? .pauseSpeech(speech: floor.id) : .resumeSpeech(speech: floor.id)
    }
    if let called = session.queue.called {
      return .startSpeech(registration: called, follows: nil)
    }
    if let last = lastQuestion(session), let number = last.registration {
      return .startSpeech(registration: number, follows: last.id)
    }
    return answerTurn(session).map { petition, unit in
      .giveFloor(
        kind: .answer,
        speaker: .official(person: MinutesLine.person(for: unit, session), unit: unit),
        follows: session.question(behind: petition)?.id
      )
    }
  }

  /// The unit that answers next in the open round, and on what.
  private func answerTurn(_ session: Session) -> (petition: PetitionNumber, unit: UnitID)? {
    guard let round = session.openRound, let petition = MinutesLine.turn(in: round, session),
      let unit = session.openRequests(on: petition).first?.unit
    else { return nil }
    return (petition, unit)
  }

  /// The last speech of the item, or the one that it answered: its citizen may ask again.
  private func lastQuestion(_ session: Session) -> Speech? {
    guard let last = session.lastSpeech, last.item == session.agenda.current?.id else { return nil }
    var speech: Speech? = last
    while let answer = speech, answer.registration == nil {
      guard let asked = answer.follows, asked < answer.id else { return nil }
      speech = session[asked]
    }
    return speech
  }
}

extension Stage {
  /// The next act is one of the session itself: to open, to resume, to sign and seal.
  fileprivate var awaitsSession: Bool {
    switch self {
    case .planned, .approved, .announced, .postponed, .adjourned, .closed: true
    case .open, .archived, .cancelled: false
    }
  }
}
