import DeskKit
import DialogueCore
import DialoguePapers

extension Station {
  /// The sessions held before, as they were read: what they left open lies over the screen.
  package mutating func offer(_ matters: EarlierMatters, showing scene: Scene) {
    guard !matters.held.isEmpty else {
      let unreadable =
        matters.unreadable.isEmpty
        ? Phrase(verbatim: "")
        : Phrase(verbatim: ". ") + EarlierWords.unreadable(matters.unreadable)
      status.say(EarlierWords.noSession + unreadable)
      return
    }
    overlays.append(.earlier(EarlierList(matters, mayTake: mayPrepare(.issue))))
  }

  mutating func handleEarlier(
    _ list: EarlierList,
    _ key: Key,
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    var list = list
    guard let act = handle(&list, key, as: Overlay.earlier) else {
      // The rows of another session are there for the next key of the same batch.
      if case .earlier = overlays.last {
        list.show(in: pageSize(in: size), scene)
        overlays[overlays.count - 1] = .earlier(list)
      }
      return []
    }
    switch act {
    case .reads: return read(list)
    case .takes: return takeOver(list.marked, showing: scene, in: size)
    }
  }

  private mutating func read(_ list: EarlierList) -> [Intent] {
    guard let row = list.selected, let held = list.held else {
      return nothing(StatusWords.nothingSelected)
    }
    let title = "\(row.matter.subject.label) · \(held.name)"
    overlays.append(
      .text(
        TextSheet(title: Phrase(verbatim: title), paragraphs: EarlierWords.page(row, of: held))
      )
    )
    return []
  }

  /// One issue for each of the marked matters, in their order; the list of issues shows them.
  private mutating func takeOver(
    _ rows: [EarlierMatters.Row],
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    guard mayPrepare(.issue) else { return nothing(DutyWords.notHere) }
    let commands = rows.map { Command.collectIssue($0.content) }
    guard let first = commands.first else { return nothing(EarlierWords.noneMarked) }
    let sent = perform(first, showing: scene)
    guard sent != [.bell] else { return sent }
    overlays.removeLast()
    return sent + goToDuty(.duty(.issues), scene, size)
      + commands.dropFirst().flatMap { send($0, from: .act) }
  }
}
