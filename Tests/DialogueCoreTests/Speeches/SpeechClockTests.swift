import DialogueCore
import DialogueTestSupport
import Testing

/// Every station reckons a clock from the records' times alone.
struct SpeechClockTests {
  @Test func `the clock runs while somebody speaks and stands while they pause`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 30)
    #expect(try seconds(rehearsal) == 30)
    try rehearsal.perform(.pauseSpeech(speech: 1))
    rehearsal.wait(seconds: 100)
    #expect(try seconds(rehearsal) == 30)
    try rehearsal.perform(.resumeSpeech(speech: 1))
    rehearsal.wait(seconds: 5)
    #expect(try seconds(rehearsal) == 35)
    try rehearsal.perform(.endSpeech(speech: 1))
    rehearsal.wait(seconds: 100)
    #expect(try seconds(rehearsal) == 35)
  }

  @Test func `what is left goes below nothing in overtime, and more time moves it`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 200)
    #expect(try remaining(rehearsal) == -20)
    try rehearsal.perform(.adjustSpeech(speech: 1, seconds: 30))
    #expect(try remaining(rehearsal) == 10)
    try rehearsal.perform(.adjustSpeech(speech: 1, seconds: -30))
    #expect(try remaining(rehearsal) == -20)
  }

  @Test func `a speech without limit has nothing left to count`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.giveFloor(kind: .chair, speaker: .chair, follows: nil))
    #expect(rehearsal.session.floor?.remaining(at: rehearsal.now) == nil)
  }

  struct Start: Sendable {
    /// Seconds from the recorded start.
    let correctedBy: Int64
    let elapsed: Int64
  }

  @Test(arguments: [
    Start(correctedBy: -20, elapsed: 80),
    Start(correctedBy: 0, elapsed: 60),
    Start(correctedBy: 45, elapsed: 15),
    Start(correctedBy: 60, elapsed: 0),
  ])
  func `a corrected start counts from the true one`(start: Start) throws {
    var rehearsal = try Rehearsal.queued()
    rehearsal.wait(seconds: 300)
    try rehearsal.play([
      .callNext(expected: 1, ending: nil), .startSpeech(registration: 1, follows: nil),
    ])
    let recorded = rehearsal.now.wall
    rehearsal.wait(seconds: 60)
    try rehearsal.perform(.correctStart(speech: 1, at: recorded + start.correctedBy * 1000))
    #expect(try seconds(rehearsal) == start.elapsed)
    #expect(rehearsal.session.floor?.isStartCorrected == true)
    rehearsal.wait(seconds: 7)
    #expect(try seconds(rehearsal) == start.elapsed + 7)
  }

  @Test func `a start corrected after a pause keeps what ran since`() throws {
    var rehearsal = try Rehearsal.speaking()
    let start = rehearsal.now.wall
    rehearsal.wait(seconds: 20)
    try rehearsal.perform(.pauseSpeech(speech: 1))
    rehearsal.wait(seconds: 30)
    try rehearsal.perform(.resumeSpeech(speech: 1))
    rehearsal.wait(seconds: 10)
    try rehearsal.perform(.correctStart(speech: 1, at: start + 5000))
    #expect(try seconds(rehearsal) == 25)
    try rehearsal.perform(.correctStart(speech: 1, at: start + 40_000))
    #expect(try seconds(rehearsal) == 10)
  }

  @Test func `the calendar jumping does not touch a running clock`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.now.uptime += 15_000
    rehearsal.now.wall += 3_600_000
    #expect(try seconds(rehearsal) == 15)
    rehearsal.now.wall -= 7_200_000
    #expect(try seconds(rehearsal) == 15)
  }

  @Test func `a clock that ran over a restart of the machine counts by the calendar`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 30)
    try rehearsal.restart(after: 90, boot: "boot-b")
    #expect(rehearsal.session.boot == 1)
    #expect(try seconds(rehearsal) == 120)
    try rehearsal.perform(.endSpeech(speech: 1))
    #expect(try seconds(rehearsal) == 120)
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a clock never runs backwards`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.now.uptime -= 500_000
    #expect(try seconds(rehearsal) == 0)
  }

  @Test func `a speech that was left by mistake goes on from where it stood`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 30)
    try rehearsal.perform(.endSpeech(speech: 1))
    rehearsal.wait(seconds: 60)
    try rehearsal.undo(rehearsal.last)
    rehearsal.wait(seconds: 5)
    #expect(try seconds(rehearsal) == 35)
    #expect(rehearsal.session.floor?.endedAt == nil)
  }

  private func seconds(_ rehearsal: Rehearsal) throws -> Int64 {
    try #require(rehearsal.session[SpeechID(rawValue: 1)]).elapsed(at: rehearsal.now) / 1000
  }

  private func remaining(_ rehearsal: Rehearsal) throws -> Int64 {
    let speech = try #require(rehearsal.session[SpeechID(rawValue: 1)])
    return try #require(speech.remaining(at: rehearsal.now)) / 1000
  }
}
