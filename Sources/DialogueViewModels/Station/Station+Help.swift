import DeskKit
import DialogueCore

extension Station {
  /// The keys of this place and the main acts of the station; everything else that has a key comes
  /// after one key more.
  mutating func openHelp(showing scene: Scene) -> [Intent] {
    let rows = keyTable(showing: scene).bindings.filter { !$0.allKeyLabels.isEmpty }
    let acts = placeKeys(scene).map(\.action.id) + DeskAction.main(of: actor.role).map(\.id)
    var first = wayToBoard(scene)
    for act in acts where !first.contains(where: { $0.action == act }) {
      first += rows.filter { $0.action == act }.prefix(1)
    }
    let rest = rows.filter { row in !first.contains { $0.action == row.action } }
    var help = KeyHelp(
      HelpWords.help(place),
      first + rest,
      leading: first.count,
      inText: isWriting
    )
    if isInLine { help.notes = HelpWords.signs(scene.session) }
    overlays.append(.help(help))
    return []
  }

  /// Every act by its name, its own name in English letters, or its key.
  mutating func openPalette(showing scene: Scene) -> [Intent] {
    var rows = wayToBoard(scene) + keyTable(showing: scene).bindings
    rows += DeskAction.onlyByName.map { binding($0, keys: [], showing: scene) }
    var seen: Set<ActionID> = []
    rows = rows.filter { seen.insert($0.action).inserted }
    overlays.append(.help(KeyHelp(HelpWords.palette, rows, inText: isWriting)))
    return []
  }

  /// Once the meeting is over the board comes first, so that `:` and Enter lead there.
  private func wayToBoard(_ scene: Scene) -> [KeyBinding] {
    guard namesBoard(scene) else { return [] }
    return [binding(.followUp, keys: DeskAction.palette.keys, showing: scene)]
  }

  /// Whether the keys tell of the board.
  func namesBoard(_ scene: Scene) -> Bool {
    scene.session.stage.isOver && place != .followUp
  }

  mutating func openFilter() -> [Intent] {
    filter.open()
    return []
  }

  /// The next row that the words of the filter match, from the selected one.
  mutating func find(forward: Bool, showing scene: Scene) -> [Intent] {
    guard filter.isActive else { return openFilter() }
    _ = moveInList(forward ? .down : .up)
    return []
  }

  mutating func askUndo(showing scene: Scene) -> [Intent] {
    guard let row = scene.session.lastAct(of: actor, run: run) else {
      return nothing(StatusWords.nothingToUndo)
    }
    let command = Command.takeBack(record: row.record, reason: HelpWords.takenBack.vi)
    switch scene.session.undo(ofRecord: row.record, reason: HelpWords.takenBack.vi) {
    case .repair(let repair): return nothing(Questions.repair(repair, row.record))
    case .command:
      if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
        let why = RefusalWords.sentence(refusal, scene.session)
        return nothing(HelpWords.noWayBack(row.record) + why)
      }
      let others = scene.session.othersFalling(
        withRecord: row.record,
        takenBackBy: actor,
        at: scene.now
      )
      return ask(
        Questions.undo(row, with: others, scene.session),
        .command(command),
        yes: HelpWords.undo
      )
    }
  }

  mutating func askLeave(_ scene: Scene) -> [Intent] {
    overlays.append(.bar(Bar(Questions.leave), .quit))
    return []
  }

  mutating func askDropDrafts() -> [Intent] {
    ask(Questions.dropDrafts, .dropDrafts)
  }

  /// Everything recorded, the newest first.
  mutating func openLog(showing scene: Scene) -> [Intent] {
    let session = scene.session
    let rows = session.ledger.reversed().compactMap { row -> Phrase? in
      guard let words = RecordWords.line(row.events, session) else { return nil }
      let time = TimeWords.hourMinuteSecond(row.moment, session)
      let taken = row.takenBackBy.map { Phrase(vi: " (đã lùi #\($0))", en: " (taken back #\($0))") }
      return Phrase(verbatim: "#\(row.record) \(time) ") + ActorWords.name(row.actor) + ": " + words
        + (taken ?? Phrase(verbatim: ""))
    }
    overlays.append(.text(TextSheet(title: HelpWords.log, paragraphs: rows)))
    return []
  }

  /// What binds this session, and by which document.
  mutating func openRules(showing scene: Scene) -> [Intent] {
    let sheet = RulesetSheet(scene.session.ruleset)
    overlays.append(.text(TextSheet(title: RulesetWords.title, paragraphs: sheet.paragraphs)))
    return []
  }

  /// What the first sign on the minutes line makes of the words.
  mutating func openLineSigns(showing scene: Scene) -> [Intent] {
    let page = HelpWords.linePage(scene.session)
    overlays.append(.text(TextSheet(title: HelpWords.lineSigns, paragraphs: page)))
    return []
  }
}
