import DialogueCore
import Testing

struct MomentTests {
  struct Row: Sendable {
    let earlier: Moment
    let later: Moment
    let milliseconds: Int64
  }

  @Test(arguments: [
    Row(earlier: Moment(wall: 0, uptime: 5), later: Moment(wall: 0, uptime: 9), milliseconds: 4),
    Row(earlier: Moment(wall: 0, uptime: 9), later: Moment(wall: 99, uptime: 5), milliseconds: 0),
    Row(
      earlier: Moment(wall: 10, uptime: 900, boot: 0),
      later: Moment(wall: 70, uptime: 5, boot: 1),
      milliseconds: 60
    ),
    Row(
      earlier: Moment(wall: 70, uptime: 900, boot: 0),
      later: Moment(wall: 10, uptime: 5, boot: 1),
      milliseconds: 0
    ),
  ])
  func `time between two moments is never negative, and over a restart the calendar's`(row: Row) {
    #expect(row.later.milliseconds(since: row.earlier) == row.milliseconds)
  }

  @Test func `a moment moved to another time keeps its clocks apart by as much`() {
    let moment = Moment(wall: 1000, uptime: 300, boot: 2)
    #expect(moment.moved(toWall: 900) == Moment(wall: 900, uptime: 200, boot: 2))
    #expect(moment.advanced(byMilliseconds: 50) == Moment(wall: 1050, uptime: 350, boot: 2))
  }

  @Test(arguments: [(1, "01"), (9, "09"), (10, "10"), (123, "123")])
  func `a number is written with two digits at least`(number: Int, text: String) {
    #expect(RegistrationNumber(rawValue: number).text == text)
  }
}
