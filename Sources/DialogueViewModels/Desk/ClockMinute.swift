import DialogueCore

/// One minute of the office's clock, as the time of late words names it.
struct ClockMinute: Equatable, Sendable {
  /// Wall milliseconds of its beginning.
  let start: Int64

  var end: Int64 { start + 60_000 }

  /// Its beginning, or that of the turn or the meeting that begins within it.
  func start(of latch: LineLatch, _ session: Session) -> Int64 {
    let begun = [latch.speech.flatMap { session[$0]?.startedAt }, session.sitting.openedAt]
    return begun.compactMap(\.self).map(\.wall).filter { $0 < end }.reduce(start, max)
  }

  /// Milliseconds of this minute in which a speech held the floor.
  func share(of speech: Speech) -> Int64 {
    min(speech.endedAt?.wall ?? end, end) - max(speech.startedAt.wall, start)
  }
}
