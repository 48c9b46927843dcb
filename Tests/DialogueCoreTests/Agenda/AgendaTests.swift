import DialogueCore
import DialogueTestSupport
import Testing

struct AgendaTests {
  private static let extra = Examples.agenda[0]

  @Test(arguments: accepted)
  func `an item`(accepted: Accepted) throws { try accepted.check() }

  private static let accepted: [Accepted] = [
    Accepted(
      "is added behind another",
      .opened,
      .addItem(extra, after: 3),
      [.itemAdded(item: 7, template: extra, after: 3)]
    ),
    Accepted(
      "is taken up, leaving the current one",
      .opened,
      .beginItem(item: 5, leaving: 3),
      [.itemLeft(item: 3), .itemBegun(item: 5)]
    ),
    Accepted(
      "is finished and the next one begun",
      .opened,
      .finishItem(item: 3, beginning: 4, reason: nil),
      [.itemFinished(item: 3, waiting: 0, reason: nil), .itemBegun(item: 4)]
    ),
    Accepted(
      "is finished with people waiting, for a reason",
      .queued,
      .finishItem(item: 3, beginning: nil, reason: "hết giờ"),
      [.itemFinished(item: 3, waiting: 4, reason: "hết giờ")]
    ),
    Accepted(
      "is skipped before its turn",
      .opened,
      .skipItem(item: 5, reason: "không cần"),
      [.itemSkipped(item: 5, reason: "không cần")]
    ),
    Accepted(
      "is deferred while it is current, in a break too",
      .adjourned,
      .deferItem(item: 3, reason: "hết giờ"),
      [.itemDeferred(item: 3, reason: "hết giờ")]
    ),
    Accepted(
      "that was skipped is taken up",
      .opened.after(.skipItem(item: 5, reason: "x")),
      .beginItem(item: 5, leaving: 3),
      [.itemLeft(item: 3), .itemBegun(item: 5)]
    ),
    Accepted(
      "that is done is opened again",
      .opened,
      .reopenItem(item: 1, reason: "bổ sung đại biểu"),
      [.itemLeft(item: 3), .itemReopened(item: 1, reason: "bổ sung đại biểu")]
    ),
    Accepted(
      "gets more minutes",
      .opened,
      .planItem(item: 3, minutes: 120),
      [.itemPlanned(item: 3, minutes: 120)]
    ),
  ]

  @Test(arguments: refused)
  func `no item`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused("is added behind none", .opened, .addItem(extra, after: 9), .noSuchItem),
    Refused(
      "lasts longer than a day",
      .opened,
      .addItem(item(minutes: .max), after: nil),
      .numberOutOfRange
    ),
    Refused(
      "is added after the close",
      .closed,
      .addItem(extra, after: nil),
      .wrongStage(stage: .closed)
    ),
    Refused(
      "is taken up from another than on the screen",
      .opened,
      .beginItem(item: 4, leaving: 2),
      .itemChanged(now: 3)
    ),
    Refused("is taken up twice", .opened, .beginItem(item: 3, leaving: 3), .itemNotPending(3)),
    Refused("is taken up when done", .opened, .beginItem(item: 1, leaving: 3), .itemNotPending(1)),
    Refused(
      "is taken up in a break",
      .adjourned,
      .beginItem(item: 4, leaving: 3),
      .wrongStage(stage: .adjourned)
    ),
    Refused(
      "is finished twice: two desks at once",
      .opened.after(.finishItem(item: 3, beginning: 4, reason: nil)),
      .finishItem(item: 3, beginning: 4, reason: nil),
      .itemChanged(now: 4)
    ),
    Refused(
      "is finished over the heads of those who wait",
      .queued,
      .finishItem(item: 3, beginning: 4, reason: " "),
      .peopleWaiting(count: 4)
    ),
    Refused(
      "is finished while somebody speaks",
      .speaking,
      .finishItem(item: 3, beginning: 4, reason: "hết giờ"),
      .someoneSpeaking(speech: 1)
    ),
    Refused(
      "is skipped while somebody speaks in it",
      .speaking,
      .skipItem(item: 3, reason: "hết giờ"),
      .someoneSpeaking(speech: 1)
    ),
    Refused(
      "follows that is done",
      .opened,
      .finishItem(item: 3, beginning: 1, reason: nil),
      .itemNotPending(1)
    ),
    Refused("is skipped without reason", .opened, .skipItem(item: 5, reason: ""), .reasonMissing),
    Refused("is skipped when done", .opened, .skipItem(item: 1, reason: "x"), .itemNotPending(1)),
    Refused("is reopened that is current", .opened, .reopenItem(item: 3, reason: "x"), .unchanged),
    Refused(
      "is reopened without reason",
      .opened,
      .reopenItem(item: 1, reason: ""),
      .reasonMissing
    ),
    Refused("is planned as it was", .opened, .planItem(item: 3, minutes: 90), .unchanged),
    Refused(
      "is planned for less than nothing",
      .opened,
      .planItem(item: 3, minutes: -1),
      .numberOutOfRange
    ),
    Refused(
      "is retraced that never moved",
      .opened,
      .retraceItem(ended: 5, begun: nil),
      .itemNotCurrent(5)
    ),
    Refused(
      "is retraced that is not current",
      .opened,
      .retraceItem(ended: 2, begun: 4),
      .itemChanged(now: 3)
    ),
    Refused(
      "is retraced past the one between",
      .opened.later(seconds: 60).after(.finishItem(item: 3, beginning: 4, reason: nil)),
      .retraceItem(ended: 1, begun: 4),
      .itemChanged(now: 4)
    ),
    Refused(
      "is retraced in which somebody spoke",
      .speaking,
      .retraceItem(ended: 2, begun: 3),
      .itemBusy(speech: 1)
    ),
    Refused("is none", .opened, .retraceItem(ended: nil, begun: nil), .noSuchItem),
  ]

  private static func item(minutes: Int) -> AgendaTemplateItem {
    var item = extra
    item.plannedMinutes = minutes
    return item
  }

  @Test func `a step taken back gives its time to the item before`() throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 600)
    try rehearsal.perform(.finishItem(item: 3, beginning: 4, reason: nil))
    let step = rehearsal.last
    rehearsal.wait(seconds: 60)
    try rehearsal.play([.adjournSession(resumesAt: nil, reason: nil)])
    rehearsal.wait(seconds: 3600)
    try rehearsal.play([.resumeSession])
    rehearsal.wait(seconds: 30)
    try rehearsal.undo(step)
    let agenda = rehearsal.session.agenda
    #expect(agenda.current?.id == 3)
    #expect(agenda[3]?.elapsed(at: rehearsal.now) == 690_000)
    #expect(agenda[4]?.state == .pending)
    #expect(agenda[4]?.elapsed(at: rehearsal.now) == 0)
    rehearsal.wait(seconds: 10)
    #expect(agenda[3]?.elapsed(at: rehearsal.now) == 700_000)
  }

  @Test func `an end taken back counts on as if it had never ended, breaks left out`() throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 100)
    try rehearsal.perform(.finishItem(item: 3, beginning: nil, reason: nil))
    let step = rehearsal.last
    rehearsal.wait(seconds: 20)
    var atOnce = rehearsal
    try atOnce.undo(step)
    #expect(atOnce.session.agenda[3]?.elapsed(at: atOnce.now) == 120_000)
    try rehearsal.play([.adjournSession(resumesAt: nil, reason: nil)])
    rehearsal.wait(seconds: 1000)
    try rehearsal.play([.resumeSession])
    try rehearsal.undo(step)
    rehearsal.wait(seconds: 5)
    #expect(rehearsal.session.agenda[3]?.elapsed(at: rehearsal.now) == 105_000)
  }

  @Test func `a reopened item goes back to what it was`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.skipItem(item: 5, reason: "không cần"))
    try rehearsal.perform(.reopenItem(item: 5, reason: "cần"))
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.agenda[5]?.state == .skipped(reason: "không cần"))
    #expect(rehearsal.session.agenda.current?.id == 3)
    try rehearsal.undo(rehearsal.last - 2)
    #expect(rehearsal.session.agenda[5]?.state == .pending)
  }

  @Test func `a break freezes the item`() throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 100)
    try rehearsal.perform(.adjournSession(resumesAt: nil, reason: "nghỉ trưa"))
    rehearsal.wait(seconds: 5400)
    #expect(rehearsal.session.agenda[3]?.elapsed(at: rehearsal.now) == 100_000)
    try rehearsal.perform(.resumeSession)
    rehearsal.wait(seconds: 10)
    #expect(rehearsal.session.agenda[3]?.elapsed(at: rehearsal.now) == 110_000)
    #expect(rehearsal.session.agenda.current?.id == 3)
  }

  @Test func `the end moves with what is left of the plan`() throws {
    var rehearsal = try Rehearsal.opened()
    let minute: Int64 = 60_000
    #expect(left(rehearsal) == 160 * minute)
    rehearsal.wait(seconds: 1800)
    #expect(left(rehearsal) == 130 * minute)
    rehearsal.wait(seconds: 7200)
    #expect(left(rehearsal) == 70 * minute)
    try rehearsal.perform(.skipItem(item: 4, reason: "x"))
    #expect(left(rehearsal) == 25 * minute)
  }

  private func left(_ rehearsal: Rehearsal) -> Int64 {
    rehearsal.session.agenda.estimatedEnd(at: rehearsal.now).wall - rehearsal.now.wall
  }
}
