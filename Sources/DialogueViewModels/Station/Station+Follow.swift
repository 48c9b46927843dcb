import DeskKit
import DialogueCore

extension Station {
  /// What a menu's key led to.
  mutating func follow(
    _ outcome: Menu.Outcome,
    _ purpose: MenuPurpose,
    showing scene: Scene
  ) -> [Intent] {
    switch outcome {
    case .stays: return []
    case .refused(let why):
      status.say(why, .bad)
      return [.bell]
    case .closes:
      overlays.removeLast()
      return []
    case .chooses(let ids):
      overlays.removeLast()
      return choose(ids, purpose, showing: scene)
    }
  }

  private mutating func choose(
    _ ids: [String],
    _ purpose: MenuPurpose,
    showing scene: Scene
  ) -> [Intent] {
    guard let first = ids.first else { return [] }
    switch purpose {
    case .commands(let commands):
      return commands[first].map { perform($0, showing: scene) } ?? []
    case .commandsOrOtherWords(let commands, let act):
      if let command = commands[first] { return perform(command, showing: scene) }
      openBar(Questions.reasonBar(act, scene.session), of: act)
      return []
    case .acts: return DeskAction(rawValue: first).map { act($0, showing: scene) } ?? []
    case .reason(let act):
      guard first != Questions.otherReason, let index = Int(first),
        scene.session.catalogue.reasons(for: act.kind).indices.contains(index)
      else {
        openBar(Questions.reasonBar(act, scene.session), of: act)
        return []
      }
      let reason = scene.session.catalogue.reasons(for: act.kind)[index]
      return perform(act.command(reason: reason.text.vi), showing: scene)
    case .units(let petitions, let source):
      let units = ids.map { UnitID($0) }
      let command = Command.assignAnswer(
        petitions: petitions,
        raising: source,
        lead: units[0],
        coordinating: Array(units.dropFirst())
      )
      return perform(command, showing: scene)
    case .moves(let moves, let action):
      guard let index = Int(first), moves.indices.contains(index) else { return [] }
      return make(moves[index], of: action, scene)
    case .speaker:
      line.attribute(to: first, showing: scene)
      keepLineDraft()
      return []
    }
  }

  /// What a bar's key led to.
  mutating func follow(
    _ outcome: Bar.Outcome,
    _ purpose: BarPurpose,
    showing scene: Scene
  ) -> [Intent] {
    switch outcome {
    case .stays: return []
    case .refused(let why):
      status.say(why, .bad)
      return [.bell]
    case .cancelled:
      closeBar()
      if case .reasoned(let act) = purpose, drafts.forms[act.draftID] != nil {
        status.say(StatusWords.draftKept)
      }
      return []
    case .confirmed(let words):
      closeBar()
      if case .gaps = overlays.last { overlays.removeLast() }
      return confirm(words, purpose, showing: scene)
    }
  }

  /// A page that a question stands under was opened for it and goes with it.
  private mutating func closeBar() {
    overlays.removeLast()
    if case .text = overlays.last { overlays.removeLast() }
  }

  private mutating func confirm(
    _ words: String,
    _ purpose: BarPurpose,
    showing scene: Scene
  ) -> [Intent] {
    switch purpose {
    case .command(let command): return perform(command, showing: scene)
    case .reasoned(let act):
      return perform(
        act.command(reason: words),
        from: .bar(act.draftID),
        showing: scene
      )
    case .quit: return [.quit]
    case .dropDrafts:
      // What is on its way stays until the journal has answered.
      drafts = DraftBook(
        finishedLines: drafts.finishedLines.filter { $0.id.map { pending[$0] != nil } ?? false },
        forms: drafts.forms.filter { $0.value.id.map { pending[$0] != nil } ?? false }
      )
      line = MinutesLine()
      status.say(StatusWords.draftsDropped, .good)
      return []
    case .seal:
      guard let records = Int(words) else { return [] }
      return perform(.sealMinutes(records: records), showing: scene)
    }
  }

  /// What a key of the help led to.
  mutating func follow(_ outcome: KeyHelp.Outcome, showing scene: Scene) -> [Intent] {
    switch outcome {
    case .stays: return []
    case .refused(let why):
      status.say(why, .bad)
      return [.bell]
    case .closes:
      overlays.removeLast()
      return []
    case .runs(let action):
      overlays.removeLast()
      return DeskAction(action).map { act($0, showing: scene) } ?? []
    }
  }
}
