import DeskKit
import DialogueCore

extension Station {
  mutating func actOnItem(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    if action == .addItem { return open(ItemForm(), scene) }
    guard let item = lists.agenda.selectedID ?? scene.session.agenda.current?.id else {
      return nothing(StatusWords.nothingSelected)
    }
    let current = scene.session.agenda.current?.id
    switch action {
    case .beginItem: return begin(item, leaving: current, showing: scene)
    case .finishItem:
      return perform(.finishItem(item: item, beginning: nil, reason: nil), showing: scene)
    case .skipItem: return askedReason(.skipItem(item), scene)
    case .deferItem: return askedReason(.deferItem(item), scene)
    case .reopenItem: return askedReason(.reopenItem(item), scene)
    case .planItem: return open(ItemMinutesForm(item: item), scene)
    default: return []
    }
  }

  /// Takes up an item at once where its turn has come, else asks first: the one under way is left.
  private mutating func begin(
    _ item: AgendaItemID,
    leaving current: AgendaItemID?,
    showing scene: Scene
  ) -> [Intent] {
    let session = scene.session
    let command = Command.beginItem(item: item, leaving: current)
    guard let question = Questions.outOfTurn(item, session),
      session.refusal(of: command, as: actor, at: scene.now) == nil
    else { return perform(command, showing: scene) }
    return ask(question, .command(command))
  }

  mutating func actOnSession(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    switch action {
    case .openSession: return perform(.openSession(gapsReason: nil), showing: scene)
    case .adjourn: return open(AdjournForm(), scene)
    case .closeSession:
      return perform(
        .closeSession(gapsReason: nil, unheardInWriting: nil),
        showing: scene
      )
    case .sign: return open(SignForm(at: actor.role), scene)
    case .seal:
      let count = scene.session.recordCount
      overlays.append(
        .bar(
          Bar(
            Questions.seal(count, unraised: scene.session.unraised.count),
            demand: .exactly("\(count)")
          ),
          .seal
        )
      )
      return []
    case .archive:
      let board = FollowUpEntries(scene.session, source: 0, now: scene.localTime)
      let open = board.all.count(where: \.isOpen)
      return ask(Questions.archive(open: open), .command(.archiveSession))
    case .handOver: return open(HandOverForm(), scene)
    case .postpone: return open(PostponeForm(), scene)
    case .cancel: return askedReason(.cancel, scene)
    default: return []
    }
  }
}
