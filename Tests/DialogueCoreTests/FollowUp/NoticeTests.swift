import DialogueCore
import DialogueTestSupport
import Testing

/// The notice of conclusions and the tasks that are no petition.
struct NoticeTests {
  static let content = NoticeContent(subject: "Kết luận hội nghị")
  static let task = NoticeTaskContent(text: "Kiểm tra chợ", lead: Examples.land)
  static let paper = PaperReference("20/TB-UBND", Rehearsal.day(2))
  static let signature = NoticeSignature(
    person: Examples.clerk,
    capacity: "TL. CHỦ TỊCH",
    on: Rehearsal.day(2)
  )
  static let done = PreparationDone(on: Rehearsal.day(19), proof: "31/UBND")
  static let followed = Scene { try Rehearsal.followed() }
  static let noticed = Scene { try Rehearsal.noticed() }
  static let drafted = followed.after(.draftNotice(content: content, tasks: [task]))
  static let approved = drafted.after(.approveNotice(notice: 1, version: 1), as: .chair)
  static let signed = approved.after(.signNotice(notice: 1, signature: signature))

  @Test(arguments: accepted)
  func `a notice or its task`(accepted: Accepted) throws { try accepted.check() }

  @Test(arguments: refused)
  func `a notice is not`(refused: Refused) throws { try refused.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "is drafted with its tasks",
      followed,
      .draftNotice(content: content, tasks: [task]),
      [
        .noticeDrafted(notice: 1, content: content),
        .taskAdded(task: 1, notice: 1, content: task),
      ]
    ),
    Accepted(
      "is approved by the chair",
      drafted,
      as: .chair,
      .approveNotice(notice: 1, version: 1),
      [.noticeApproved(notice: 1, version: 1, authority: .chairStation)]
    ),
    Accepted(
      "is signed once approved",
      approved,
      .signNotice(notice: 1, signature: signature),
      [.noticeSigned(notice: 1, signature: signature)]
    ),
    Accepted(
      "gets a task of its own act",
      drafted,
      .addTask(notice: 1, content: task),
      [.taskAdded(task: 2, notice: 1, content: task)]
    ),
    Accepted(
      "has a milestone done",
      noticed,
      .completeMilestone(task: 1, milestone: 1, done: done),
      [.milestoneCompleted(task: 1, milestone: 1, done: done)]
    ),
    Accepted(
      "is closed without being done, for a reason",
      noticed,
      .closeTask(
        task: 1,
        closing: ClosingContent(kind: .notDone, on: Rehearsal.day(40), reason: "hết vốn")
      ),
      [
        .taskClosed(
          task: 1,
          closing: ClosingContent(kind: .notDone, on: Rehearsal.day(40), reason: "hết vốn"),
          authority: .spokenWord(by: .secretary)
        )
      ]
    ),
  ]

  static let refused: [Refused] = [
    Refused(
      "approved by who saw an older wording",
      drafted.after(.addTask(notice: 1, content: task)),
      .approveNotice(notice: 1, version: 1),
      .noticeChanged(1, version: 2)
    ),
    Refused(
      "signed before it is approved",
      drafted,
      .signNotice(notice: 1, signature: signature),
      .noticeNotApproved(1)
    ),
    Refused(
      "issued before it is signed",
      approved,
      .issueNotice(notice: 1, paper: paper),
      .noticeNotSigned(1)
    ),
    Refused(
      "changed once approved",
      approved,
      .addTask(notice: 1, content: task),
      .noticeNotDraft(1)
    ),
    Refused(
      "struck once issued",
      noticed,
      .strikeStep(step: .notice(id: 1), reason: "nhầm"),
      .noticeNotDraft(1)
    ),
    Refused(
      "owed before it is issued",
      signed,
      .closeTask(task: 1, closing: ClosingContent(kind: .done, on: Rehearsal.day(3))),
      .noticeNotIssued(1)
    ),
    Refused(
      "measured without an indicator",
      noticed,
      .readIndicator(task: 1, reading: ReadingContent(count: 1, on: Rehearsal.day(3))),
      .taskLacks(.indicator)
    ),
    Refused(
      "measured beyond the whole",
      noticed,
      .readIndicator(task: 2, reading: ReadingContent(count: 22, of: 21, on: Rehearsal.day(3))),
      .numberOutOfRange
    ),
    Refused(
      "kept with a private text in the clear",
      drafted,
      .addTask(
        notice: 1,
        content: NoticeTaskContent(text: "Kiểm điểm", details: PrivateText("họ tên"))
      ),
      .notSealedPrivately
    ),
    Refused(
      "drafted by the intake desk",
      followed,
      as: .operator,
      .draftNotice(content: content, tasks: nil),
      .notYours(role: .operator)
    ),
  ]

  @Test func `issuing starts every clock of its tasks from the date of the paper`() throws {
    var issued = try Self.signed.play()
    let session = try Rehearsal.noticed().session
    let milestones = try #require(session.followUp[1 as NoticeTaskID]).milestones
    // Strictly before the 20th day; fifteen working days after the paper of Sunday 26 May.
    #expect(milestones.map { $0.deadline?.due } == [Rehearsal.day(19), Day("2024-06-14")])
    #expect(session.followUp[2 as NoticeTaskID]?.indicatorDeadline?.due == Rehearsal.day(30))
    #expect(try issued.perform(.issueNotice(notice: 1, paper: Self.paper)).count == 1)
    #expect(try issued.undo(issued.last) == .issueAnew)
  }

  @Test func `each occurrence starts its own five days`() throws {
    var rehearsal = try Rehearsal.noticed()
    for day in [10, 40] {
      try rehearsal.perform(
        .recordIncident(
          task: 3,
          content: IncidentContent(on: Rehearsal.day(day), text: "mất nước tuyến 7")
        )
      )
    }
    try rehearsal.perform(
      .resolveIncident(incident: 1, done: PreparationDone(on: Rehearsal.day(14)))
    )
    let items = rehearsal.session.dueItems(on: Rehearsal.day(47)).filter {
      if case .incident = $0.kind { true } else { false }
    }
    #expect(items.map { $0.deadline?.due } == [Rehearsal.day(15), Rehearsal.day(45)])
    #expect(items.map(\.state) == [.done(on: Rehearsal.day(14)), .owed])
    #expect(items.map { $0.isOverdue(at: LocalTime(Rehearsal.day(47))) } == [false, true])
  }

  @Test func `what waits for its condition is not late, and runs from the day it holds`() throws {
    var rehearsal = try Rehearsal.noticed()
    func item() -> DueItem? {
      rehearsal.session.dueItems(on: Rehearsal.day(80)).first {
        $0.kind == .milestone(4, number: 1)
      }
    }
    #expect(item()?.state == .waitsForCondition)
    #expect(item()?.isOverdue(at: LocalTime(Rehearsal.day(80))) == false)
    let fulfilment = Fulfilment(on: Rehearsal.day(40))
    try rehearsal.perform(.fulfilCondition(task: 4, fulfilment: fulfilment))
    #expect(item()?.state == .owed)
    #expect(item()?.deadline?.due == Rehearsal.day(70))
  }

  struct Figure: Sendable {
    let comparison: Indicator.Comparison
    let reading: ReadingContent
    let isMet: Bool
  }

  @Test(arguments: figures)
  func `a share is compared without rounding`(figure: Figure) {
    let indicator = Indicator(
      name: "Dự án đủ mặt bằng",
      comparison: figure.comparison,
      threshold: 90,
      unit: "%"
    )
    #expect(indicator.isMet(by: figure.reading) == figure.isMet)
  }

  private static let figures: [Figure] = [
    Figure(comparison: .above, reading: reading(18, of: 20), isMet: false),
    Figure(comparison: .above, reading: reading(19, of: 21), isMet: true),
    Figure(comparison: .atLeast, reading: reading(18, of: 20), isMet: true),
    Figure(comparison: .atLeast, reading: reading(89, of: nil), isMet: false),
    Figure(comparison: .below, reading: reading(17, of: 20), isMet: true),
    Figure(comparison: .atMost, reading: reading(181, of: 200), isMet: false),
    Figure(comparison: .exactly, reading: reading(90, of: nil), isMet: true),
    Figure(comparison: .above, reading: reading(.max, of: .max), isMet: true),
  ]

  private static func reading(_ count: Int, of whole: Int?) -> ReadingContent {
    ReadingContent(count: count, of: whole, on: Rehearsal.day(3))
  }

  @Test func `a monthly task asks for the next report at the end of each month but the stub`()
    throws
  {
    var rehearsal = try Rehearsal.noticed()
    func due() -> Day? {
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .periodic(6) }?
        .deadline?.due
    }
    func missed() -> Day? {
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .missedReport(6) }?
        .deadline?.due
    }
    #expect(due() == Day("2024-08-31"))
    #expect(missed() == Day("2024-06-30"))
    try rehearsal.perform(
      .reportProgress(
        ProgressContent(matter: .task(id: 6), on: Rehearsal.day(5), text: "đã kiểm đếm")
      )
    )
    #expect(due() == Day("2024-08-31"))
    #expect(missed() == Day("2024-06-30"))
  }

  @Test func `accountability is kept from every public paper`() throws {
    let items = try Rehearsal.noticed().session.dueItems(on: Rehearsal.day(3))
    #expect(items.filter(\.isRestricted).map(\.kind) == [.task(5)])
  }

  @Test func `a task whose milestones are all done is owed until somebody closes it`() throws {
    var rehearsal = try Rehearsal.noticed()
    func task() -> DueItem? {
      rehearsal.session.dueItems(on: Rehearsal.day(40)).first { $0.kind == .task(1) }
    }
    try rehearsal.perform(.completeMilestone(task: 1, milestone: 1, done: Self.done))
    #expect(task() == nil)
    try rehearsal.perform(.completeMilestone(task: 1, milestone: 2, done: Self.done))
    #expect(task()?.state == .waitsForClosing)
    try rehearsal.perform(
      .closeTask(task: 1, closing: ClosingContent(kind: .done, on: Rehearsal.day(30)))
    )
    #expect(task() == nil)
  }
}
