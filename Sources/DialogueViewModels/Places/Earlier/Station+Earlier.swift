import DeskKit
import DialogueCore
import DialoguePapers

extension Station {
  /// What lies over the screen says that the sessions held before are read, until they are.
  mutating func readEarlier() -> [Intent] {
    overlays.append(.reading(EarlierWait()))
    return [.readEarlier]
  }

  mutating func leaveEarlier(by key: Key) -> [Intent] {
    guard key.closesCover else { return [] }
    overlays.removeLast()
    return [.leaveEarlier]
  }

  /// What has come of the reading; nothing of it to somebody who waits for it no more.
  package mutating func take(_ news: EarlierNews) {
    guard let place = overlays.lastIndex(where: \.isReading) else { return }
    switch news {
    case .reading(let done, let count):
      overlays[place] = .reading(EarlierWait(done: done, count: count))
    case .read(let matters) where !matters.held.isEmpty:
      overlays[place] = .earlier(EarlierList(matters, mayTake: mayPrepare(.issue)))
    case .read(let matters):
      overlays.remove(at: place)
      let unreadable =
        matters.unreadable.isEmpty
        ? Phrase(verbatim: "")
        : Phrase(verbatim: ". ") + EarlierWords.unreadable(matters.unreadable)
      status.say(EarlierWords.noSession + unreadable)
    case .failed(let words):
      overlays.remove(at: place)
      status.say(words)
    }
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

extension Overlay {
  fileprivate var isReading: Bool {
    if case .reading = self { true } else { false }
  }
}
