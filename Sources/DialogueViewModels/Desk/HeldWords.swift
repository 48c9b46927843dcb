import DeskKit
import DialogueCore
import VietnameseText

/// The words on the minutes line with all that Enter would record of them.
struct HeldWords: Equatable, Sendable {
  let reading: LineReading

  /// What they are held to: by their first letter, or by the time they begin with.
  let latch: LineLatch

  /// Of words entered afterwards.
  let late: LateWords?

  /// Wall milliseconds at which late words were said.
  let happenedAt: Int64?

  /// Nobody had the floor when late words were said, and nobody was named for them.
  let lacksSpeaker: Bool

  init(_ line: MinutesLine, _ scene: Scene) {
    let session = scene.session
    let latch = line.latched(scene).followed(in: session)
    late = LateWords(line.edit.text.trimmed)
    guard let late else {
      reading = line.reading.spoken(by: latch)
      self.latch = latch
      happenedAt = nil
      lacksSpeaker = false
      return
    }
    let minute = late.minute(of: scene)
    self.latch = latch.held(to: minute, keepsPetition: line.target != nil, session)
    reading = LineReading(late.words).spoken(by: self.latch)
    happenedAt = minute.start(of: self.latch, session)
    lacksSpeaker = latch.isNamed != true && session.speech(in: minute) == nil
  }
}

extension LateWords {
  /// The last such minute of the meeting.
  fileprivate func minute(of scene: Scene) -> ClockMinute {
    let session = scene.session
    let last = session.sitting.closedAt ?? scene.now
    let wall = TimeWords.wall(hour: hour, minute: minute, onDayOf: last, session)
    let dayBefore = wall - 86_400_000
    let isBefore = wall > last.wall && dayBefore >= (session.sitting.openedAt?.wall ?? .max)
    return ClockMinute(start: isBefore ? dayBefore : wall)
  }
}

extension LineLatch {
  /// The same line held to a minute that has passed: to whoever had the floor, to the item and the
  /// petition of then.
  fileprivate func held(
    to minute: ClockMinute,
    keepsPetition: Bool,
    _ session: Session
  ) -> LineLatch {
    var latch = self
    latch.answered = nil
    if !keepsPetition {
      latch.petition =
        session.petitions.last { $0.isStanding && $0.raisedAt.wall < minute.end }?.number
    }
    let speech =
      isNamed == true
      ? session.speeches.last {
        $0.speaker == speaker && $0.state != .void && $0.startedAt.wall < minute.end
      } : session.speech(in: minute)
    latch.speech = speech?.id
    latch.item = speech?.item ?? session.agenda.item(at: minute.end - 1) ?? item
    if isNamed != true { latch.speaker = speech?.speaker ?? .secretary }
    latch.isAnswer = MinutesLine.isAnswer(latch.speaker, speech, inRound: false) ? true : nil
    return latch
  }
}

extension Session {
  /// The speech that held the floor for most of a minute.
  fileprivate func speech(in minute: ClockMinute) -> Speech? {
    let speeches = speeches.filter { $0.state != .void && minute.share(of: $0) > 0 }
    return speeches.max { minute.share(of: $0) < minute.share(of: $1) }
  }
}
