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
      climb()
      return []
    case .tab: return completeBlock(scene) ?? leaveLine(1)
    case .backTab: return leaveLine(-1)
    case .pageUp, .pageDown:
      lists.minutes.scroll(by: key == .pageUp ? -minutesPage(in: size) : minutesPage(in: size))
      return []
    case .control("x"): return [.edit(text: line.edit.text)]
    case .character("?") where line.isEmpty: return act(.help, showing: scene)
    case .character(":") where line.isEmpty: return act(.palette, showing: scene)
    case .character("/") where line.isEmpty: return act(.filter, showing: scene)
    case .character("@") where line.isEmpty: return openSpeakers(scene)
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
      return []
    case .atEdge:
      line.dropLatchIfEmpty()
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
      guard let mark = text.lastIndex(of: ";") else { continue }
      let key = String(text[text.index(after: mark)...])
      guard !key.isEmpty, let block = scene.session.catalogue.textBlock(key) else { continue }
      line.edit.replaceAll(with: text[..<mark] + block.text)
      keepLineDraft()
      return []
    }
    return nil
  }

  private mutating func openSpeakers(_ scene: Scene) -> [Intent] {
    let choices = MinutesLine.speakers(scene.session).map {
      Choice(id: $0.id, label: SpeakerWords.name($0.speaker, scene.session))
    }
    overlays.append(.menu(Menu(LineWords.whoSpeaks, choices), .speaker))
    return []
  }

  private mutating func enterLine(showing scene: Scene) -> [Intent] {
    guard !line.isEmpty else { return openSelected(showing: scene) }
    line.edit.finishWord()
    if line.edit.text.hasPrefix("@") { return openSpeakers(scene) }
    if let why = readOnlyReason(scene) {
      status.say(why, .bad)
      return [.bell]
    }
    switch lineCommand(showing: scene) {
    case .failure(let why):
      status.say(why.phrase, .bad)
      return [.bell]
    case .success(let command):
      if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
        status.say(RefusalWords.sentence(refusal, scene.session), .bad)
        return [.bell]
      }
      let source = Pending.Source.line(line.edit.draft, line.latch)
      line.clear()
      lists.minutes.goHome()
      return send(command, from: source)
    }
  }

  /// Why the line can't be recorded as it stands.
  private struct LineProblem: Error {
    let phrase: Phrase
  }

  private func lineCommand(showing scene: Scene) -> Result<Command, LineProblem> {
    let latch = line.latched(scene).followed(in: scene.session)
    let late = LateWords(line.edit.text.trimmingBlanks)
    let reading = (late.map { LineReading($0.words) } ?? line.reading).spoken(by: latch)
    let happenedAt = late.map {
      TimeWords.wall(
        hour: $0.hour,
        minute: $0.minute,
        onDayOf: scene.session.sitting.openedAt ?? scene.now,
        scene.session
      )
    }
    if case .correction(let old, let new) = reading { return correction(old, new, scene) }
    guard !reading.words.isEmpty else { return .failure(LineProblem(phrase: LineWords.empty)) }
    var draft = MinutesDraft(
      kind: reading.kind,
      text: reading.words,
      speaker: latch.speaker,
      item: latch.item,
      speech: latch.speech,
      begunAt: latch.begunAt,
      happenedAt: happenedAt
    )
    switch reading {
    case .statement, .correction: break
    case .note:
      draft.speaker = .secretary
      draft.speech = nil
    case .conclusion(_, let isGeneral):
      draft.speaker = .chair
      draft.petitions = isGeneral ? nil : latch.petition.map { [$0] }
    case .promise(let words):
      let petition = latch.answered ?? latch.petition
      draft.speaker = promiser(petition, latch, scene.session)
      draft.petitions = petition.map { [$0] }
      draft.deadline = DeadlinePhrase.rule(in: words, today: scene.session.day(at: scene.now))
    case .answer(let words, let place):
      let isTimed = latch.speech.flatMap { scene.session[$0] }?.kind == .answer
      if !isTimed { draft.speech = nil }
      guard let content = answer(words, place, latch, scene.session) else { break }
      return .success(.recordAnswer(content, line: draft))
    }
    return .success(.writeEntry(draft))
  }

  private func correction(
    _ old: String,
    _ new: String,
    _ scene: Scene
  ) -> Result<Command, LineProblem> {
    let entries = scene.session.minutes.entries
    let chosen: MinutesEntry? =
      if case .entry(let id) = line.target { scene.session.minutes[id] } else {
        entries.last { $0.struck == nil }
      }
    guard let chosen, let range = chosen.text.range(ofText: old) else {
      return .failure(LineProblem(phrase: LineWords.notFound(old)))
    }
    let text = chosen.text.replacingCharacters(in: range, with: new)
    return .success(.correctEntry(entry: chosen.id, text: text))
  }

  /// The answer on the latched petition; none when there is no petition to answer.
  private func answer(
    _ words: String,
    _ place: Int,
    _ latch: LineLatch,
    _ session: Session
  ) -> AnswerContent? {
    guard let petition = latch.petition else { return nil }
    let (person, unit) = MinutesLine.answerer(latch, place: place, session)
    return AnswerContent(
      petitions: [petition],
      unit: unit,
      person: person,
      standing: MinutesLine.standing(of: person, for: unit, session),
      text: words
    )
  }

  /// Whoever answered last on the petition; else the unit asked; else the latched speaker.
  private func promiser(
    _ petition: PetitionNumber?,
    _ latch: LineLatch,
    _ session: Session
  ) -> Speaker {
    guard let petition else { return latch.speaker }
    if let answer = session[petition]?.answers.last.flatMap({ session[$0] }) {
      return answer.content.speaker
    }
    if let unit = session.openRequests(on: petition).first?.unit {
      return .official(person: MinutesLine.person(for: unit, session), unit: unit)
    }
    return latch.speaker
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
