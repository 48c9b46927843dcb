import DeskKit
import DialogueCore

/// The line in which the secretary writes the minutes.
///
/// Speaker, item, petition and time are held from its first letter: nothing that happens meanwhile
/// gives a begun sentence to somebody else.
struct MinutesLine: Equatable, Sendable {
  var edit = TextEdit(isMultiLine: true, limit: 16_000)
  private(set) var latch: LineLatch?

  /// The entry that F6, F7 and F8 act on, when it is not the last.
  var target: MinutesRow?

  var isEmpty: Bool { edit.isEmpty }

  var reading: LineReading { LineReading(edit.text) }

  /// Holds fast what the first letter belongs to.
  mutating func latch(to scene: Scene) {
    guard latch == nil else { return }
    let speaker = Self.speaker(now: scene)
    let speech = Self.speech(now: scene)
    latch = LineLatch(
      speaker: speaker,
      item: scene.session.agenda.current?.id,
      speech: speech?.id,
      petition: Self.petition(for: target, scene.session),
      answered: target == nil ? Self.answered(scene.session) : nil,
      isAnswer: Self.isAnswer(speaker, speech, inRound: scene.session.openRound != nil)
        || Self.answersItself(speaker, speech, scene.session) ? true : nil,
      begunAt: scene.now.wall
    )
  }

  /// The petition of the last line, where that is an answer or a promise.
  private static func answered(_ session: Session) -> PetitionNumber? {
    guard let last = session.minutes.entries.last(where: { $0.struck == nil }),
      last.kind == .answer || last.kind == .promise
    else { return nil }
    return last.petitions.first
  }

  /// Whether words of a speaker are an answer, told by the speech that they belong to.
  static func isAnswer(_ speaker: Speaker, _ speech: Speech?, inRound: Bool) -> Bool {
    guard case .official = speaker else { return false }
    return speech.map { $0.kind == .answer } ?? inRound
  }

  /// In a round the chair answers what nobody was asked about.
  private static func answersItself(
    _ speaker: Speaker,
    _ speech: Speech?,
    _ session: Session
  ) -> Bool {
    guard speaker == .chair, speech == nil, let round = session.openRound else { return false }
    return unanswered(in: round, session) != nil
  }

  /// What a sentence begun now would be held to.
  func latched(_ scene: Scene) -> LineLatch {
    var line = self
    line.latch(to: scene)
    return line.latch
      ?? LineLatch(
        speaker: .secretary,
        item: nil,
        speech: nil,
        petition: nil,
        begunAt: scene.now.wall
      )
  }

  /// Gives the begun words to somebody else; the id is that of a choice of `speakerChoices`.
  mutating func attribute(to id: String, showing scene: Scene) {
    latch(to: scene)
    guard let choice = Self.speakers(scene.session).first(where: { $0.id == id }) else { return }
    latch?.speaker = choice.speaker
    let speech = scene.session.speeches.last {
      $0.speaker == choice.speaker && $0.state != .void
    }
    latch?.speech = speech?.id
    latch?.isAnswer =
      Self.isAnswer(choice.speaker, speech, inRound: scene.session.openRound != nil) ? true : nil
    latch?.isNamed = true
    let text = edit.text
    if LineSign(beginning: text) == .speaker {
      edit.replaceAll(with: String(text.dropFirst()))
    }
  }

  /// The words were sent: an empty line, held to nothing.
  mutating func clear() {
    let earlier = edit.earlierTexts + [edit.text]
    edit = TextEdit(isMultiLine: true, limit: 16_000)
    edit.earlierTexts = Array(earlier.suffix(50))
    latch = nil
    target = nil
  }

  mutating func dropLatchIfEmpty() {
    if edit.isEmpty { latch = nil }
  }

  mutating func restore(_ draft: DraftBook.Line) {
    let earlier = edit.earlierTexts
    edit = TextEdit(draft.text, isMultiLine: true, limit: 16_000)
    edit.earlierTexts = earlier
    latch = draft.latch
  }

  /// Whoever has the floor or is called to it; in a round the unit that answers, or the chair where
  /// none was asked; else the last speaker of this item.
  static func speaker(now scene: Scene) -> Speaker {
    let session = scene.session
    if let speech = speech(now: scene) {
      return speech.speaker
    }
    if let called = session.queue.called { return .registered(number: called) }
    if let round = session.openRound, let unit = answerer(in: round, session) {
      return .official(person: person(for: unit, session), unit: unit)
    }
    return .chair
  }

  /// The speech that words belong to now: the running one, or the last of the current item; an
  /// answer no longer than its round.
  static func speech(now scene: Scene) -> Speech? {
    let session = scene.session
    if let floor = session.floor { return floor }
    guard session.queue.called == nil, session.openRound == nil, let last = session.lastSpeech,
      last.item == session.agenda.current?.id
    else { return nil }
    if !last.speaker.isCitizen, let ended = last.endedAt,
      let closed = session.rounds.compactMap(\.closedAt).last, closed.wall >= ended.wall
    {
      return nil
    }
    return last
  }

  /// Who stands in for the absent head of a unit.
  static func standIn(for unit: UnitID, _ session: Session) -> Person? {
    session.preparation.absences.first { $0.unit == unit }?.standIn
  }

  /// Who speaks for a unit: whoever stands in for its absent head, else who spoke for it last.
  static func person(for unit: UnitID, _ session: Session) -> Person? {
    if let standIn = standIn(for: unit, session) { return standIn }
    for speech in session.speeches.reversed() where speech.state != .void {
      if case .official(let person?, unit) = speech.speaker { return person }
    }
    return session.answers.last { $0.content.unit == unit && !$0.isVoid }?.content.person
  }

  /// In what standing somebody answers for a unit.
  static func standing(
    of person: Person?,
    for unit: UnitID?,
    _ session: Session
  ) -> AnswerContent.Standing {
    guard let unit else { return person == nil ? .chair : .head }
    if let person, person == standIn(for: unit, session) { return .forAbsentHead }
    return switch session.catalogue.unit(unit)?.kind {
    case .higher: .higherLevel
    case .outside: .outsideBody
    case .official, .office, nil: .head
    }
  }

  /// Whose answer it is: the official who has the floor to answer, else the unit asked at that
  /// place, else nobody of a unit: the chair.
  static func answerer(
    _ latch: LineLatch,
    place: Int,
    _ session: Session
  ) -> (person: Person?, unit: UnitID?) {
    if place == 0, latch.isAnswer == true {
      switch latch.speaker {
      case .official(let person, let unit): return (person, unit)
      case .chair: return (nil, nil)
      case .registered, .floor, .slip, .secretary: break
      }
    }
    let asked = (latch.petition.map { session.requests(on: $0) } ?? [])
      .filter { $0.state != .cancelled }
    guard let unit = asked.indices.contains(place) ? asked[place].unit : asked.last?.unit else {
      return (nil, nil)
    }
    return (person(for: unit, session), unit)
  }

  /// Whose the words of an answer are: never the citizen's who has the floor, unless the user named
  /// that citizen for them.
  static func answeringSpeaker(_ latch: LineLatch, place: Int, _ session: Session) -> Speaker {
    if latch.isNamed == true, latch.petition == nil { return latch.speaker }
    let (person, unit) = answerer(latch, place: place, session)
    return person == nil && unit == nil ? .chair : .official(person: person, unit: unit)
  }

  /// Whose a promise is: of whoever answered last on the petition, else of the unit asked, else of
  /// the speaker, and in a citizen's turn of the chair.
  static func promiser(_ latch: LineLatch, _ session: Session) -> Speaker {
    if let petition = latch.answered ?? latch.petition {
      if let answer = session[petition]?.answers.last.flatMap({ session[$0] }) {
        return answer.content.speaker
      }
      if let unit = session.openRequests(on: petition).first?.unit {
        return .official(person: person(for: unit, session), unit: unit)
      }
    }
    return latch.speaker.isCitizen && latch.isNamed != true ? .chair : latch.speaker
  }

  private static func answerer(in round: Round, _ session: Session) -> UnitID? {
    round.petitions.flatMap { session.openRequests(on: $0) }.first?.unit
  }

  /// The petition that an answer or a promise is on: the selected one, in a round the one whose turn
  /// it is, else the one raised last; once another citizen speaks, only what that citizen raised.
  static func petition(for target: MinutesRow?, _ session: Session) -> PetitionNumber? {
    switch target {
    case .entry(let id):
      if let petition = session.minutes[id]?.petitions.first { return petition }
    case .conclusion(let number):
      if let petition = session[number]?.scope.petitions.first { return petition }
    case nil: break
    }
    if let round = session.openRound, let waiting = turn(in: round, session) { return waiting }
    let raised = session.petitions.last(where: \.isFollowed)
    guard let speech = session.speeches.last(where: { $0.state != .void && $0.speaker.isCitizen }),
      speech.record > raised?.record ?? 0
    else { return raised?.number }
    return session.petitions.last {
      $0.isFollowed && $0.petitioners.contains(speech.speaker)
    }?.number
  }

  /// The petition whose turn it is in a round: whom somebody was asked about first, then what nobody
  /// has answered.
  static func turn(in round: Round, _ session: Session) -> PetitionNumber? {
    round.petitions.first { !session.openRequests(on: $0).isEmpty }
      ?? unanswered(in: round, session)
  }

  /// The first petition of a round that nobody was asked about and nobody has answered.
  private static func unanswered(in round: Round, _ session: Session) -> PetitionNumber? {
    round.petitions.first { number in
      session[number].map { PetitionStanding(of: $0, in: session) == .unanswered } ?? false
    }
  }

  /// Everyone whose words the line may hold, the likeliest first.
  static func speakers(_ session: Session) -> [(id: String, speaker: Speaker)] {
    var speakers: [Speaker] = [.chair]
    speakers += session.speeches.reversed().map(\.speaker)
    speakers += session.queue.registrations.reversed().map { .registered(number: $0.number) }
    speakers += session.catalogue.units.map {
      .official(person: person(for: $0.id, session), unit: $0.id)
    }
    speakers += [.floor(name: nil), .secretary]
    var seen: Set<Speaker> = []
    return speakers.filter { seen.insert($0).inserted }.enumerated().map { ("\($0)", $1) }
  }
}
