import DeskKit
import DialogueCore

extension Station {
  mutating func actOnQueue(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    let session = scene.session
    switch action {
    case .list: return askList(session)
    case .writeRemaining:
      guard !session.queue.order.isEmpty else { return nothing(StatusWords.nobodyWaits) }
      return ask(
        Questions.writeRemaining(session.queue.order.count),
        .command(.writeRemaining(numbers: session.queue.order))
      )
    case .callBack: return callBack(showing: scene)
    default: break
    }
    if lists.queue.isGhost { return nothing(StatusWords.ghost) }
    guard let number = selectedRegistration(scene) else {
      return nothing(StatusWords.nothingSelected)
    }
    switch action {
    case .callSelected:
      let command = Command.callRegistration(
        number: number,
        ending: session.floor?.id,
        reason: nil
      )
      return perform(command, showing: scene)
    case .lastWord:
      return askedReason(.giveLastWord(number, ending: session.floor?.id), scene)
    case .absentSelected: return perform(.markAbsent(number: number), showing: scene)
    case .withdraw: return askedReason(.withdraw(number), scene)
    case .decline: return askedReason(.decline(number), scene)
    case .inWriting:
      return [.reveal(privateTexts(of: number, scene))]
        + open(SlipForm(registration: number), scene)
    case .guide: return perform(.guideRegistration(number: number), showing: scene)
    case .recall:
      return ask(
        Questions.recall(number, session),
        .command(.returnRegistration(number: number))
      )
    case .moveUp: return beginMove(number, by: -1, session)
    case .moveDown: return beginMove(number, by: 1, session)
    default: return []
    }
  }

  mutating func askedReason(_ act: ReasonedAct, _ scene: Scene) -> [Intent] {
    askReason(act, scene)
    return []
  }

  private mutating func askList(_ session: Session) -> [Intent] {
    session.queue.isListOpen
      ? ask(
        Questions.closeList(session.queue.order.count),
        .command(.closeList)
      )
      : ask(Questions.openList, .command(.openList))
  }

  /// A wrong call: the one called, or the one whose clock was started by mistake.
  private mutating func callBack(showing scene: Scene) -> [Intent] {
    let session = scene.session
    guard let number = session.queue.called ?? session.floor?.registration else {
      return nothing(StatusWords.nobodyCalled)
    }
    return askedReason(.returnCall(number), scene)
  }

  private mutating func beginMove(
    _ number: RegistrationNumber,
    by step: Int,
    _ session: Session
  ) -> [Intent] {
    guard let from = session.queue.place(of: number) else {
      return nothing(RefusalWords.sentence(.registrationNotWaiting(number: number), session))
    }
    place = .queue
    ghostMove = (number, from, from)
    return moveGhost(by: step, session)
  }

  /// `K`, `J` and the arrows move the ghost; Enter asks the reason; Esc lets it go.
  mutating func handleGhost(_ key: Key, showing scene: Scene) -> [Intent]? {
    guard let move = ghostMove else { return nil }
    switch key {
    case .character("K"), .character("k"), .up: return moveGhost(by: -1, scene.session)
    case .character("J"), .character("j"), .down: return moveGhost(by: 1, scene.session)
    case .enter:
      ghostMove = nil
      guard move.from != move.to else { return [] }
      return askedReason(.move(move.number, from: move.from, to: move.to), scene)
    case .escape, .control("g"):
      ghostMove = nil
      return []
    default: return nothing(QueueWords.ghostKeys)
    }
  }

  private mutating func moveGhost(by step: Int, _ session: Session) -> [Intent] {
    guard let move = ghostMove else { return [] }
    let to = max(0, min(session.queue.order.count - 1, move.to + step))
    ghostMove = (move.number, move.from, to)
    status.say(QueueWords.moving(move.number, to: to))
    return []
  }

  mutating func actOnFloor(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    let session = scene.session
    switch action {
    case .fromFloor: return open(FloorForm(), scene)
    case .answerFloor: return open(OfficialFloorForm(), scene)
    case .startedAt:
      guard let speech = session.floor ?? session.lastSpeech else {
        return nothing(StatusWords.nobodySpeaks)
      }
      return open(StartedAtForm(speech: speech.id), scene)
    case .cutOff:
      guard let floor = session.floor else { return nothing(StatusWords.nobodySpeaks) }
      return askedReason(.cutOff(floor.id), scene)
    case .remind:
      guard let floor = session.floor else { return nothing(StatusWords.nobodySpeaks) }
      return remindMenu(floor.id)
    case .readSlip:
      guard let slip = selectedSlip(scene) else { return nothing(StatusWords.nothingSelected) }
      return perform(
        .giveFloor(kind: .slip, speaker: .slip(number: slip), follows: nil),
        showing: scene
      )
    case .settleSlip:
      guard let slip = selectedSlip(scene) else { return nothing(StatusWords.nothingSelected) }
      return slipMenu(slip)
    default: return []
    }
  }

  private mutating func remindMenu(_ speech: SpeechID) -> [Intent] {
    commandMenu(
      DeskAction.remind.title,
      ReminderKind.allCases.map {
        ($0.rawValue, QueueWords.reminder($0), .remindSpeaker(speech: speech, kind: $0))
      }
    )
  }

  private mutating func slipMenu(_ slip: SlipNumber) -> [Intent] {
    commandMenu(
      DeskAction.settleSlip.title,
      SlipOutcome.allCases.map {
        ($0.rawValue, QueueWords.slipOutcome($0), .settleSlip(slip: slip, outcome: $0))
      }
    )
  }

  mutating func commandMenu(
    _ title: Phrase,
    _ rows: [(id: String, label: Phrase, command: Command)],
    other: (label: Phrase, act: ReasonedAct)? = nil
  ) -> [Intent] {
    var choices = rows.map { Choice(id: $0.id, label: $0.label) }
    let commands = Dictionary(rows.map { ($0.id, $0.command) }) { first, _ in first }
    guard let other else {
      overlays.append(.menu(Menu(title, choices), .commands(commands)))
      return []
    }
    choices.append(Choice(id: Questions.otherReason, label: other.label))
    overlays.append(.menu(Menu(title, choices), .commandsOrOtherWords(commands, of: other.act)))
    return []
  }
}
