import DialogueCore
import DialogueTestSupport
import Testing

struct ForecastTests {
  @Test func `before anyone was heard the granted time is the pace`() throws {
    let rehearsal = try Rehearsal.queued(6)
    let forecast = try #require(rehearsal.session.forecast(at: rehearsal.now))
    #expect(forecast.pace == 180_000)
    #expect(forecast.left == 5_400_000)
    #expect(forecast.reached == [1, 2, 3, 4, 5, 6])
    #expect(forecast.unreached == [])
  }

  @Test func `by the pace so far those at the end are not reached`() throws {
    var rehearsal = try Rehearsal.queued(6)
    try rehearsal.play([
      .callNext(expected: 1, ending: nil), .startSpeech(registration: 1, follows: nil),
    ])
    rehearsal.wait(seconds: 1500)
    try rehearsal.perform(.endSpeech(speech: 1))
    rehearsal.wait(seconds: 300)
    let forecast = try #require(rehearsal.session.forecast(at: rehearsal.now))
    #expect(forecast.pace == 1_800_000)
    #expect(forecast.left == 3_600_000)
    #expect(forecast.reached == [2, 3])
    #expect(forecast.unreached == [4, 5, 6])
  }

  @Test func `when the time is over nobody is reached`() throws {
    var rehearsal = try Rehearsal.queued(2)
    rehearsal.wait(seconds: 6000)
    #expect(rehearsal.session.forecast(at: rehearsal.now)?.left == 0)
    #expect(rehearsal.session.forecast(at: rehearsal.now)?.unreached == [1, 2])
  }

  @Test func `an empty queue has no forecast, nor has one without limit`() throws {
    let opened = try Rehearsal.opened()
    #expect(opened.session.forecast(at: opened.now) == nil)
    var founding = Examples.founding
    founding.ruleset = .example(speaking: SpeakingRule())
    let unlimited = try Rehearsal.queued(2, founding)
    #expect(unlimited.session.forecast(at: unlimited.now) == nil)
  }
}
