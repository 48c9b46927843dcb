import DeskKit
import DialogueCore

extension Station {
  /// What is missing now before the session opens or closes.
  func gaps(before act: ReasonedAct, _ scene: Scene) -> [Gap] {
    let session = scene.session
    return act == .openWithGaps
      ? session.openingGaps(on: session.day(at: scene.now)) : session.closingGaps
  }

  mutating func handleGaps(
    _ list: GapList,
    _ key: Key,
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    var list = list
    guard let act = handle(&list, key, as: Overlay.gaps) else { return [] }
    switch act {
    case .jumps, .raises:
      guard let gap = list.rows.selectedID else { return nothing(StatusWords.ghost) }
      guard act == .raises else { return jump(to: gap, from: list, showing: scene, in: size) }
      guard case .notHeard(let number) = gap else { return nothing(GapWords.onlyUnheard) }
      return jump(to: gap, from: list, showing: scene, in: size)
        + open(PetitionForm(raisingFrom: .registration(number: number)), scene)
    case .goesOn: return goOn(list.act, showing: scene)
    case .writesUnheard: return closeInWriting(list.act, showing: scene)
    }
  }

  /// Esc comes back to the list that was left for one of its rows, as long as its act is ahead.
  mutating func returnToGaps(_ scene: Scene) -> Bool {
    guard let list = gapsBehind else { return false }
    gapsBehind = nil
    let stage = scene.session.stage
    guard list.act == .openWithGaps ? stage.isBefore : stage == .open || stage == .adjourned
    else { return false }
    overlays.append(.gaps(list))
    return true
  }

  private mutating func goOn(_ act: ReasonedAct, showing scene: Scene) -> [Intent] {
    let gaps = gaps(before: act, scene)
    guard gaps.isEmpty else {
      return askReason(Questions.gaps(gaps.count, act), of: act)
    }
    overlays.removeLast()
    return perform(
      act == .openWithGaps
        ? .openSession(gapsReason: nil) : .closeSession(gapsReason: nil, unheardInWriting: nil),
      showing: scene
    )
  }

  /// One act: those who were not heard are answered in writing, and the session closes.
  private mutating func closeInWriting(_ act: ReasonedAct, showing scene: Scene) -> [Intent] {
    let gaps = gaps(before: act, scene)
    let unheard = gaps.count { if case .notHeard = $0 { true } else { false } }
    guard unheard > 0 else { return nothing(GapWords.nobodyUnheard) }
    let question = Questions.closeInWriting(unheard, leaving: gaps.count - unheard)
    guard gaps.count == unheard else { return askReason(question, of: .closeInWriting) }
    return ask(
      question,
      .command(.closeSession(gapsReason: nil, unheardInWriting: true))
    )
  }

  private mutating func askReason(_ question: Phrase, of act: ReasonedAct) -> [Intent] {
    openBar(Bar(question, demand: .reason(StatusWords.reason), isWriting: true), of: act)
    return []
  }

  /// Goes to where a gap is mended; Esc comes back to the list.
  private mutating func jump(
    to gap: Gap,
    from list: GapList,
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    overlays.removeLast()
    defer { gapsBehind = list }
    switch gap {
    case .dayNotFixed, .otherDay: return goToDuty(.duty(.plan), scene, size)
    case .contentNotApproved: return goToDuty(.duty(.approval), scene, size)
    case .announcementMissing(let channel), .announcementLate(let channel, _, _),
      .announcementLacks(let channel, _):
      return goToDuty(.duty(.channel(channel)), scene, size)
    case .announcementOutdated: return goToDuty(.duty(.announcement), scene, size)
    case .delegationForbidden, .coChairMissing:
      return goToDuty(.duty(.presiding), scene, size)
    case .preparedAnswerMissing(let task), .taskNotDone(let task):
      return goToDuty(.task(task), scene, size)
    case .invitationsMissing: return goToDuty(.duty(.invitations), scene, size)
    case .attendanceMissing: return goToDuty(.duty(.attendance), scene, size)
    case .petitionWithoutConclusion(let petition):
      return go(.conclusions, scene, size) { $0.conclusions.select(.petition(petition)) }
    case .conclusionNotAccepted(let conclusion):
      return go(.conclusions, scene, size) { $0.conclusions.select(.conclusion(conclusion)) }
    case .itemNotDone(let item): return go(.agenda, scene, size) { $0.agenda.select(item) }
    case .notHeard(let number):
      return go(.queue, scene, size) { $0.queue.select(.registration(number)) }
    case .requestNotAnswered(let request):
      return go(.petitions, scene, size) { lists in
        guard let petition = scene.session[request]?.petition else { return }
        lists.petitions.select(.petition(petition))
      }
    case .slipNotSettled(let slip):
      return go(.petitions, scene, size) { $0.petitions.select(.slip(slip)) }
    case .roundNotClosed: return act(.round, showing: scene)
    case .minutesNotRead, .minutesNotAdopted: return act(.session, showing: scene)
    }
  }

  /// A row under a duty is there only while its duty is selected.
  mutating func goToDuty(_ row: DutyRow, _ scene: Scene, _ size: Size) -> [Intent] {
    let duty = DutyRow.duty(Checklist(scene).group(of: row))
    return go(.preparation, scene, size) { $0.duties.select(duty) }
      + go(.preparation, scene, size) { $0.duties.select(row) }
  }

  /// Goes to a place and selects a row, the lists of the place fitted first.
  private mutating func go(
    _ place: Place,
    _ scene: Scene,
    _ size: Size,
    selecting select: (inout StationLists) -> Void
  ) -> [Intent] {
    let intents = go(place)
    settle(showing: scene, in: size)
    select(&lists)
    settle(showing: scene, in: size)
    return intents
  }
}
