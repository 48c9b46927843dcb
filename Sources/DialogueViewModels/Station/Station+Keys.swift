package import DeskKit
import DialogueCore

extension Station {
  /// Obeys one batch of keys, read together, against the scene that was on the screen.
  package mutating func handle(
    _ keys: [Key],
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    settle(showing: scene, in: size)
    let intents = keys.flatMap { key in
      let before = whereabouts
      // Letters that came together are kept once, behind the last of them.
      if !key.isLetter { keepUnkeptDrafts() }
      let offered = pasteOffer
      let intents = handle(key, showing: scene, in: size)
      sayOffer(after: key, offered)
      // Lists need to be fitted again only where another one came into sight.
      if whereabouts != before { settle(showing: scene, in: size) }
      if filter.query != before.query { refillList() }
      return intents
    }
    keepUnkeptDrafts()
    return intents
  }

  /// What decides which lists are in sight, and with which rows.
  private var whereabouts: Whereabouts {
    Whereabouts(
      place: place,
      overlays: overlays.count,
      query: filter.query,
      isMaximised: isMaximised,
      ghostPlace: ghostMove?.to
    )
  }

  private struct Whereabouts: Equatable {
    let place: Place
    let overlays: Int
    let query: String
    let isMaximised: Bool
    let ghostPlace: Int?
  }

  private mutating func handle(_ key: Key, showing scene: Scene, in size: Size) -> [Intent] {
    status.clear()
    noteInputMethod(key)
    if awaitsCommand { return handleAwaited(key, showing: scene) }
    // Over bars and lists too: whoever writes there must be able to.
    if key == .function(9) { return switchTyping() }
    if case .form = overlays.last {
      return handleForm(key, showing: scene, width: formWidth(in: size))
    }
    if let top = overlays.last { return handle(top, key, showing: scene, in: size) }
    if filter.isOpen { return handleFilter(key, showing: scene, in: size) }
    if isInLine, let intents = handleLine(key, showing: scene, in: size) { return intents }
    if place == .minutes, !isInLine { makeAllMinutes(showing: scene, in: size) }
    return handleCommand(key, showing: scene)
  }

  private mutating func handle(
    _ overlay: Overlay,
    _ key: Key,
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    switch overlay {
    case .form: return handleForm(key, showing: scene, width: formWidth(in: size))
    case .menu(var menu, let purpose):
      let outcome = menu.handle(CommandKey.plain(key), typing: typing)
      overlays[overlays.count - 1] = .menu(menu, purpose)
      return follow(outcome, purpose, showing: scene)
    case .bar(var bar, let purpose):
      if !bar.isWriting, scrollPage(under: bar, key, scene, in: size) { return [] }
      let outcome = bar.handle(bar.isWriting ? key : CommandKey.plain(key), typing: typing)
      overlays[overlays.count - 1] = .bar(bar, purpose)
      keepDraft(of: bar, purpose)
      return follow(outcome, purpose, showing: scene)
    case .help(var help):
      let outcome = help.handle(key, typing: typing)
      overlays[overlays.count - 1] = .help(help)
      return follow(outcome, showing: scene)
    case .gaps(let list): return handleGaps(list, key, showing: scene, in: size)
    case .reading: return leaveEarlier(by: CommandKey.plain(key))
    case .earlier(let list): return handleEarlier(list, key, showing: scene, in: size)
    case .text(var sheet):
      if sheet.handle(key, in: pageSize(in: size), scene.language, typing: typing) {
        overlays[overlays.count - 1] = .text(sheet)
        return []
      }
      if key.closesCover { overlays.removeLast() }
      return []
    }
  }

  /// A page that a question stands under can be read to its end before the answer.
  private mutating func scrollPage(
    under bar: Bar,
    _ key: Key,
    _ scene: Scene,
    in size: Size
  ) -> Bool {
    guard key != .enter, case .text(var sheet) = overlays.dropLast().last else { return false }
    let page = pageSize(in: size)
    let above = page.rows - barRows(bar, in: page, scene.language)
    let isScrolled = sheet.scroll(
      key,
      in: Size(rows: above, columns: page.columns),
      scene.language
    )
    overlays[overlays.count - 2] = .text(sheet)
    return isScrolled
  }

  private mutating func handleFilter(_ key: Key, showing scene: Scene, in size: Size) -> [Intent] {
    let query = filter.query
    if filter.handle(key, typing: typing) == .ignored {
      return moveInList(key) ? [] : handleCommandKeyInText(key, showing: scene)
    } else if filter.query != query {
      selectBestMatch(showing: scene, in: size)
    }
    return []
  }

  /// One command, then back: caret, draft and selection are untouched.
  private mutating func handleAwaited(_ key: Key, showing scene: Scene) -> [Intent] {
    awaitsCommand = false
    switch CommandKey.reading(key) {
    case .composing:
      status.say(CommandKey.composingAdvice, .bad)
      return [.bell]
    case .key(.escape), .key(.control("g")): return []
    case .key(let key):
      guard let binding = keyTable(showing: scene).binding(for: key) else {
        status.say(StatusWords.noCommand(key), .bad)
        return [.bell]
      }
      return act(binding, showing: scene)
    }
  }

  /// Keys that mean the same while text is written: F-keys, Ctrl-O, leaving.
  mutating func handleCommandKeyInText(_ key: Key, showing scene: Scene) -> [Intent] {
    switch key {
    case .control("o"):
      awaitsCommand = true
      status.say(StatusWords.awaitingCommand)
      return []
    case .control("c"): return act(.leave, showing: scene)
    case .control("l"): return [.repaint]
    case .control("s"):
      status.say(StatusWords.nothingToSave)
      return []
    case .function:
      guard let binding = keyTable(showing: scene).binding(for: key) else {
        status.say(StatusWords.noCommand(key), .bad)
        return [.bell]
      }
      return act(binding, showing: scene)
    default:
      status.say(StatusWords.noCommand(key))
      return []
    }
  }

  private mutating func handleCommand(_ key: Key, showing scene: Scene) -> [Intent] {
    switch CommandKey.reading(key) {
    case .composing:
      if let intents = proseGoesHome(key, showing: scene) { return intents }
      status.say(CommandKey.composingAdvice, .bad)
      return [.bell]
    case .key(let key):
      if ghostMove != nil, let intents = handleGhost(key, showing: scene) { return intents }
      if let intents = handleInPlace(key, showing: scene) { return intents }
      if moveInList(key) { return [] }
      if let binding = keyTable(showing: scene).binding(for: key) {
        return act(binding, showing: scene)
      }
      return handleRest(key, showing: scene)
    }
  }

  private mutating func handleRest(_ key: Key, showing scene: Scene) -> [Intent] {
    switch key {
    case .escape, .control("g"):
      climb(showing: scene)
      return []
    case .tab: return step(1)
    case .backTab: return step(-1)
    case .left, .character("h"): return step(-1)
    case .right, .character("l"): return step(1)
    case .control("o"), .control("s"): return handleCommandKeyInText(key, showing: scene)
    case .backspace, .delete: return []
    default:
      if let intents = proseGoesHome(key, showing: scene) { return intents }
      status.say(StatusWords.noCommand(key))
      return []
    }
  }

  /// Prose typed into the wrong pane goes into the secretary's line, first letter and all.
  private mutating func proseGoesHome(_ key: Key, showing scene: Scene) -> [Intent]? {
    guard actor.role == .secretary, place == .agenda || place == .queue else { return nil }
    switch key {
    // A read that takes letters back belongs to a letter that was a command: it begins no prose.
    case .character, .imeComposed(deletions: 0, _), .paste:
      place = .minutes
      return handleLine(key, showing: scene, in: Size(rows: 24, columns: 80)) ?? []
    default: return nil
    }
  }

  /// One layer up, ending at the station's home; repeats harmlessly.
  mutating func climb(showing scene: Scene) {
    ghostMove = nil
    if filter.isActive {
      filter.clear()
    } else if returnToGaps(scene) {
      return
    } else if isMaximised {
      isMaximised = false
    } else if place.isCard, lists.cardIsFromBoard {
      place = .followUp
      lists.cardIsFromBoard = false
    } else if place != home {
      place = home
    } else {
      lists.queue.goHome()
      lists.minutes.goHome()
      line.target = nil
    }
  }

  private mutating func step(_ distance: Int) -> [Intent] {
    if place.isDesk {
      let panes: [Place] = [.agenda, .queue, .minutes]
      let index = (panes.firstIndex(of: place) ?? 0) + distance
      place = panes[(index + panes.count) % panes.count]
    }
    return []
  }
}

extension Key {
  /// Whether it writes a letter and does nothing else to a draft.
  fileprivate var isLetter: Bool {
    if case .character = self { true } else { false }
  }
}

extension CommandKey {
  /// The key as a command reads it; a composed text that means nothing becomes no key.
  static func plain(_ key: Key) -> Key {
    switch reading(key) {
    case .key(let key): key
    case .composing: key
    }
  }
}
