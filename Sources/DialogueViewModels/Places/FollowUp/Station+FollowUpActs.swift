import DeskKit
import DialogueCore

extension Station {
  /// What is in hand where the user is.
  func followUpHand(_ scene: Scene) -> FollowUpHand {
    let session = scene.session
    switch place {
    case .followUp:
      let items = followMarks.isEmpty ? [boardItem].compactMap(\.self) : followMarks
      return FollowUpHand(items, session)
    case .card(let number): return FollowUpHand(petition: number, session)
    case .task(let task): return FollowUpHand(task: task)
    case .petitions where !marked.isEmpty:
      return FollowUpHand(marked.map { .petition($0) }, session)
    case .agenda, .queue, .minutes, .petitions, .conclusions, .preparation, .order, .papers:
      return petitionInHand(scene).map { FollowUpHand(petition: $0, session) } ?? FollowUpHand()
    }
  }

  /// Why an act after the meeting can't be given now; none for other acts.
  func followUpObstacle(to action: DeskAction, _ scene: Scene) -> Phrase? {
    guard action.isAfterMeeting, action != .boardOrder else { return nil }
    if action == .nextStep, dutyInHand(scene) != nil {
      return mayPrepare(.taskDone) ? nil : DutyWords.notHere
    }
    guard Self.mayFollowUp(action, actor.role) else { return MissingWords.elsewhere }
    guard scene.session.stage == .closed else { return notAfter(scene.session.stage) }
    guard Self.acts(of: action) == nil else { return nil }
    return obstacle(in: followUpMove(action, scene), scene)
  }

  /// What the selected row of the board owes before the session.
  private func dutyInHand(_ scene: Scene) -> DutyRow? {
    place == .followUp ? scene.session.dutyRow(of: boardItem) : nil
  }

  private func notAfter(_ stage: Stage) -> Phrase {
    stage == .archived ? StageWords.name(.archived) : MissingWords.meeting
  }

  private func obstacle(in move: FollowUpMove, _ scene: Scene) -> Phrase? {
    switch move {
    case .missing(let why): why
    case .act(let action): followUpObstacle(to: action, scene)
    case .command(let command), .question(_, let command):
      scene.session.refusal(of: command, as: actor, at: scene.now)
        .map { RefusalWords.sentence($0, scene.session) }
    case .form, .reason, .choice, .card: nil
    }
  }

  /// Does an act after the meeting.
  mutating func actAfter(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    if action == .boardOrder { return turnOrder(scene) }
    if action == .nextStep, let row = dutyInHand(scene) { return open(row, scene) }
    if let acts = Self.acts(of: action) { return menu(action, acts, scene) }
    return make(followUpMove(action, scene), of: action, scene)
  }

  mutating func make(
    _ move: FollowUpMove,
    of action: DeskAction,
    _ scene: Scene
  ) -> [Intent] {
    switch move {
    case .form(let form): return open(form, scene)
    case .command(let command): return perform(command, showing: scene)
    case .question(let question, let command):
      return ask(question, .command(command))
    case .reason(let act): return askedReason(act, scene)
    case .act(let action): return act(action, showing: scene)
    case .card(let task):
      openTaskCard(task)
      return []
    case .missing(let why): return nothing(why)
    case .choice(let title, let options):
      let choices = options.enumerated().map { index, option in
        Choice(
          id: "\(index)",
          label: option.label,
          obstacle: obstacle(in: option.move, scene)
        )
      }
      overlays.append(.menu(Menu(title, choices), .moves(options.map(\.move), of: action)))
      return []
    }
  }

  /// `s`: the group, the notice or the task in other words.
  mutating func amendSelectedMatter(_ scene: Scene) -> [Intent] {
    let hand = followUpHand(scene)
    switch hand.onlyItem {
    case .group(let id): return open(GroupForm(group: id), scene)
    case .notice(let id): return open(NoticeForm(notice: id), scene)
    case .due, .petition, .difficulty, nil: break
    }
    if let task = hand.task { return open(NoticeTaskForm(target: .known(task)), scene) }
    guard let petition = hand.onlyPetition else { return nothing(StatusWords.nothingSelected) }
    return open(PetitionForm(amending: petition), scene)
  }
}

extension DeskAction {
  /// Given only when the meeting is over.
  var isAfterMeeting: Bool {
    switch self {
    case .boardOrder, .nextStep, .assignmentMenu, .workMenu, .resultMenu, .noticeMenu, .taskMenu,
      .groupPetitions, .approveGroup, .assignUnit, .confirmReceipt, .acknowledge, .transfer,
      .returnToUnit, .progress, .difficulty, .instruct, .extend, .tellExtension, .awaitCitizen,
      .endWait, .escalate, .answerEscalation, .urge, .writtenAnswer, .assessAnswer, .reportResult,
      .tellCitizen, .reaction, .closeMatter, .reopenMatter, .publish, .draftNotice,
      .addNoticeTask, .approveNotice, .signNotice, .issueNotice, .openTask, .milestoneDone,
      .readIndicator,
      .conditionHolds, .recordIncident, .incidentResolved, .repairStep:
      true
    default: false
    }
  }
}
