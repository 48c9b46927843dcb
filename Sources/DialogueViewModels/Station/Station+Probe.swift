import DeskKit
import DialogueCore

extension Station {
  /// A command like the one that an act would lead to, for asking the session whether it may.
  ///
  /// Where a form or a list gives the words, these stand in for them; it is never performed.
  func probe(of action: DeskAction, _ scene: Scene) -> Command? {
    let session = scene.session
    let words = action.rawValue
    switch action {
    case .adjourn: return .adjournSession(resumesAt: nil, reason: nil)
    case .handOver:
      return .handOverChair(to: Person(words), ground: .oral, reason: words)
    case .sign: return .signMinutes(person: Person(words), refusal: nil)
    case .seal: return .sealMinutes(records: session.recordCount)
    case .archive: return .archiveSession
    case .objection:
      return .writeEntry(MinutesDraft(kind: .objection, text: words, speaker: .chair))
    case .postpone: return .postponeSession(reason: words, until: nil)
    case .cancel: return .cancelSession(reason: words)
    case .register:
      let entry = RegistrationEntry(registrant: Registrant(words))
      return .enterRegistration(entry: entry, duplicate: .otherPerson)
    case .slip: return .receiveSlip(SlipEntry(registrant: Registrant(words), content: words))
    case .fromFloor:
      return .giveFloor(kind: .fromFloor, speaker: .floor(name: nil), follows: nil)
    case .cutOff: return session.floor.map { .cutOffSpeech(speech: $0.id, reason: words) }
    case .remind: return session.floor.map { .remindSpeaker(speech: $0.id, kind: .order) }
    case .hallMessage: return .setHall(mode: .message(text: words))
    case .writeRemaining: return .writeRemaining(numbers: nil)
    case .list: return session.queue.isListOpen ? .closeList : .openList
    case .skipItem, .deferItem, .reopenItem, .finishItem, .beginItem:
      return itemProbe(action, words, session)
    case .forward, .forwardAll, .back: return stepProbe(of: action, scene)
    case .petition, .assign, .conclude: return matterProbe(of: action, scene)
    case .callSelected, .lastWord, .absentSelected, .withdraw, .decline, .guide, .recall:
      guard !lists.queue.isGhost, let number = selectedRegistration(scene) else { return nil }
      return personProbe(action, number, words, session)
    default: return nil
    }
  }

  private func personProbe(
    _ action: DeskAction,
    _ number: RegistrationNumber,
    _ words: String,
    _ session: Session
  ) -> Command? {
    let ending = session.floor?.id
    switch action {
    case .callSelected:
      return .callRegistration(number: number, ending: ending, reason: words)
    case .lastWord: return .giveLastWord(number: number, ending: ending, reason: words)
    case .absentSelected: return .markAbsent(number: number)
    case .withdraw: return .withdrawRegistration(number: number, reason: words)
    case .decline: return .declineRegistration(number: number, reason: words)
    case .guide: return .guideRegistration(number: number)
    case .recall: return .returnRegistration(number: number)
    default: return nil
    }
  }

  private func itemProbe(
    _ action: DeskAction,
    _ words: String,
    _ session: Session
  ) -> Command? {
    guard let item = lists.agenda.selectedID ?? session.agenda.current?.id else { return nil }
    switch action {
    case .skipItem: return .skipItem(item: item, reason: words)
    case .deferItem: return .deferItem(item: item, reason: words)
    case .reopenItem: return .reopenItem(item: item, reason: words)
    case .finishItem: return .finishItem(item: item, beginning: nil, reason: words)
    case .beginItem: return .beginItem(item: item, leaving: session.agenda.current?.id)
    default: return nil
    }
  }
}
