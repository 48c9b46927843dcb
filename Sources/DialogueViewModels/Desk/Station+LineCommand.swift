import DeskKit
import DialogueCore

/// Why the minutes line can't be recorded as it stands.
enum LineProblem: Error {
  case says(Phrase)

  /// Nobody had the floor at the time that late words name.
  case asksWhose(LateWords)
}

extension Station {
  /// What Enter in the minutes line asks for.
  func lineCommand(showing scene: Scene) -> Result<Command, LineProblem> {
    let held = HeldWords(line, scene)
    let (latch, reading, session) = (held.latch, held.reading, scene.session)
    if case .correction(let old, let new) = reading { return correction(old, new, scene) }
    guard !reading.words.isEmpty else { return .failure(.says(LineWords.empty)) }
    var draft = MinutesDraft(
      kind: reading.kind,
      text: reading.words,
      speaker: latch.speaker,
      item: latch.item,
      speech: latch.speech,
      begunAt: latch.begunAt,
      happenedAt: held.happenedAt
    )
    var isWhose = held.lacksSpeaker
    switch reading {
    case .statement, .correction: break
    case .note:
      draft.speaker = .secretary
      draft.speech = nil
      isWhose = false
    case .conclusion(_, let isGeneral):
      draft.speaker = .chair
      draft.speech = turn(latch.speech, of: .chair, session)
      draft.petitions = isGeneral ? nil : latch.petition.map { [$0] }
      isWhose = false
    case .promise(let words):
      let petition = latch.answered ?? latch.petition
      draft.speaker = MinutesLine.promiser(latch, session)
      if draft.speaker != latch.speaker { isWhose = false }
      draft.speech = turn(latch.speech, of: draft.speaker, session)
      draft.petitions = petition.map { [$0] }
      draft.deadline = DeadlinePhrase.rule(in: words, today: session.day(at: scene.now))
    case .answer(let words, let place):
      let isTimed = latch.speech.flatMap { session[$0] }?.kind == .answer
      if !isTimed { draft.speech = nil }
      guard let content = answer(words, place, latch, session) else {
        draft.speaker = MinutesLine.answeringSpeaker(latch, place: place, session)
        if draft.speaker != latch.speaker { isWhose = false }
        break
      }
      return .success(.recordAnswer(content, line: draft))
    }
    if isWhose, let late = held.late { return .failure(.asksWhose(late)) }
    return .success(.writeEntry(draft))
  }

  /// The turn in which words of the table stand: in a citizen's turn only the citizen's own do, for
  /// the minutes tell a turn as a whole, before the answers to it.
  private func turn(_ id: SpeechID?, of speaker: Speaker, _ session: Session) -> SpeechID? {
    guard let speech = id.flatMap({ session[$0] }), speech.kind.isCitizens else { return id }
    return speech.speaker == speaker ? id : nil
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
      return .failure(.says(LineWords.notFound(old)))
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
}
