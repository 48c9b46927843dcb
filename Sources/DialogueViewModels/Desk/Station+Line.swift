import DeskKit
import DialogueCore

extension Station {
  /// A key in the minutes line; none when it is a command's.
  mutating func handleLine(
    _ key: Key,
    showing scene: Scene,
    in size: Size
  ) -> [Intent]? {
    switch key {
    case .enter: return enterLine(showing: scene)
    case .escape, .control("g"):
      climb(showing: scene)
      return []
    case .tab: return completeBlock(scene) ?? leaveLine(1)
    case .backTab: return leaveLine(-1)
    case .pageUp, .pageDown:
      makeAllMinutes(showing: scene, in: size)
      lists.minutes.scroll(by: key == .pageUp ? -minutesPage(in: size) : minutesPage(in: size))
      return []
    case .control("x"): return [.edit(text: line.edit.text)]
    case .character("?") where line.isEmpty: return act(.help, showing: scene)
    case .character(":") where line.isEmpty: return act(.palette, showing: scene)
    case .character("/") where line.isEmpty: return act(.filter, showing: scene)
    case .character(let sign) where line.isEmpty && String(sign) == LineSign.speaker.mark:
      return openSpeakers(scene)
    case .control("p") where line.isEmpty && !waitingLines.isEmpty:
      let latest = waitingLines.last
      takeUpLine { $0 == latest }
      return []
    case .function, .control("o"), .control("c"), .control("l"), .control("s"):
      return handleCommandKeyInText(key, showing: scene)
    default: return type(key, showing: scene, in: size)
    }
  }

  private mutating func type(_ key: Key, showing scene: Scene, in size: Size) -> [Intent] {
    if line.isEmpty { line.latch(to: scene) }
    switch line.edit.handle(key, width: max(1, size.columns - 1), typing: typing) {
    case .edited, .moved:
      line.dropLatchIfEmpty()
      unkept.line = true
      // Whoever writes has left the list of gaps: Esc no longer brings it over the words.
      gapsBehind = nil
      return []
    case .atEdge:
      line.dropLatchIfEmpty()
      makeAllMinutes(showing: scene, in: size)
      selectEntry(key)
      return []
    case .isFull:
      status.say(LineWords.full, .bad)
      return [.bell]
    case .ignored:
      line.dropLatchIfEmpty()
      return handleCommandKeyInText(key, showing: scene)
    }
  }

  private mutating func selectEntry(_ key: Key) {
    guard lists.minutes.handle(key) else { return }
    line.target = lists.minutes.isAtHome ? nil : lists.minutes.selectedID
  }

  private func minutesPage(in size: Size) -> Int { max(1, size.rows / 2) }

  private mutating func leaveLine(_ step: Int) -> [Intent] {
    place = step > 0 ? .agenda : .queue
    return []
  }

  /// Tab after `;md` puts the office's text block in its place.
  private mutating func completeBlock(_ scene: Scene) -> [Intent]? {
    // Its short name may be keys that compose, such as dd.
    for text in [line.edit.text, line.edit.typedText].compactMap(\.self) {
      guard let mark = text.lastIndex(where: { String($0) == LineSign.block.mark }) else {
        continue
      }
      let key = String(text[text.index(after: mark)...])
      guard !key.isEmpty, let block = scene.session.catalogue.textBlock(key) else { continue }
      line.edit.replaceAll(with: text[..<mark] + block.text)
      keepLineDraft()
      return []
    }
    return nil
  }

  private mutating func openSpeakers(
    _ scene: Scene,
    asking question: Phrase = LineWords.whoSpeaks
  ) -> [Intent] {
    let choices = MinutesLine.speakers(scene.session).map {
      Choice(id: $0.id, label: SpeakerWords.name($0.speaker, scene.session))
    }
    overlays.append(.menu(Menu(question, choices), .speaker))
    return []
  }

  private mutating func enterLine(showing scene: Scene) -> [Intent] {
    guard !line.isEmpty else { return openSelected(showing: scene) }
    line.edit.finishWord()
    if LineSign(beginning: line.edit.text) == .speaker { return openSpeakers(scene) }
    if let why = readOnlyReason(scene) {
      status.say(why, .bad)
      return [.bell]
    }
    switch lineCommand(showing: scene) {
    case .failure(.says(let why)):
      status.say(why, .bad)
      return [.bell]
    case .failure(.asksWhose(let late)):
      return openSpeakers(scene, asking: LineWords.whoSpoke(at: late))
    case .success(let command):
      if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
        status.say(LineWords.sentence(refusal, scene.session), .bad)
        return [.bell]
      }
      let source = Pending.Source.line(line.edit.draft, line.latch)
      line.clear()
      lists.minutes.goHome()
      return send(command, from: source)
    }
  }

  /// Finished lines that are on no way to the journal any more.
  var waitingLines: [DraftBook.Line] {
    drafts.finishedLines.filter { line in line.id.map { pending[$0] == nil } ?? true }
  }

  /// Puts the finished line that answers back where lines are written, with all that it was held to.
  mutating func takeUpLine(where isMeant: (DraftBook.Line) -> Bool) {
    guard let index = drafts.finishedLines.firstIndex(where: isMeant) else { return }
    line.restore(drafts.finishedLines.remove(at: index))
    keepLineDraft()
  }

  mutating func keepLineDraft() {
    unkept.line = false
    drafts.line =
      line.isEmpty
      ? nil : DraftBook.Line(text: line.edit.draft, latch: line.latch)
  }

  /// Takes what the user wrote in an editor of their own.
  package mutating func takeEdited(_ text: String?, showing scene: Scene) {
    guard let text else { return }
    if case .form(let kind, var form) = overlays.last, let field = form.focusedID {
      form[field].set(text)
      overlays[overlays.count - 1] = .form(kind, form)
    } else if actor.role == .secretary {
      if line.isEmpty { line.latch(to: scene) }
      line.edit.replaceAll(with: text)
      keepLineDraft()
    }
  }
}

extension String {
  /// Where a text stands in this one, by its characters.
  func range(ofText text: String) -> Range<Int>? {
    let own = Array(self)
    let sought = Array(text)
    guard !sought.isEmpty, own.count >= sought.count else { return nil }
    for start in 0...(own.count - sought.count)
    where own[start..<start + sought.count].elementsEqual(sought) {
      return start..<start + sought.count
    }
    return nil
  }

  func replacingCharacters(in range: Range<Int>, with text: String) -> String {
    let own = Array(self)
    return String(own[..<range.lowerBound]) + text + String(own[range.upperBound...])
  }
}
