import DeskKit
import Testing

struct DurationTextTests {
  @Test func `a clock shows minutes and, from an hour on, hours`() {
    #expect(DurationText.clock(133) == "02:13")
    #expect(DurationText.clock(3725) == "1:02:05")
    #expect(DurationText.clock(-3) == "00:00")
  }

  @Test func `time left and time over are named`() {
    #expect(DurationText.remaining(167) == Phrase(vi: "còn 02:47", en: "left 02:47"))
    #expect(DurationText.remaining(-12) == Phrase(vi: "quá 00:12", en: "over 00:12"))
  }
}
