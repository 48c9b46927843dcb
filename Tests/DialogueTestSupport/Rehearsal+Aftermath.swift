package import DialogueCore

extension Rehearsal {
  /// The day on which the examples' meeting was held, and on which the clocks stand after it.
  package static let heldOn = Day(wall: Examples.morning.wall, utcOffsetMinutes: 420)

  /// So many days after the meeting.
  package static func day(_ later: Int) -> Day { heldOn.adding(days: later) }

  /// The paper by which the examples assign, of the day after the meeting.
  package static let orderPaper = PaperReference("15/UBND-VP", day(1))

  /// Sealed, and the clocks show ninety days later: every day of the examples has come.
  package static func followed(
    _ ruleset: Ruleset = .example(settlement: .example, grouping: .example)
  ) throws(Refusal) -> Rehearsal {
    var founding = Examples.founding
    founding.ruleset = ruleset
    var rehearsal = try sealed(founding)
    rehearsal.wait(seconds: 90 * 86_400)
    return rehearsal
  }

  /// The chair ruled at the meeting who settles petition 1 with whom, and by when.
  package static func ruled(
    by term: DeadlineRule,
    outcome: Outcome = .assigned,
    isAccepted: Bool = true
  ) throws(Refusal) -> Rehearsal {
    var founding = Examples.founding
    founding.ruleset = .example(settlement: .example, grouping: .example)
    var rehearsal = try raised(founding)
    try rehearsal.perform(
      .draftConclusion(
        scope: .petitions(numbers: [1]),
        origin: .spoken,
        content: ConclusionContent(
          outcome: outcome,
          text: "Đo lại thửa đất, trả lời ông An.",
          lead: Examples.land,
          coordinating: [Examples.justice],
          deadline: term
        ),
        stance: nil,
        supersedes: nil,
        submitting: true
      )
    )
    if isAccepted {
      try rehearsal.perform(.acceptConclusion(conclusion: 1, version: 1))
    }
    try rehearsal.play([
      .closeSession(gapsReason: gapsReason, unheardInWriting: nil), .readBack, .adoptMinutes,
    ])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    rehearsal.wait(seconds: 90 * 86_400)
    return rehearsal
  }

  /// The land office promised at the meeting to settle petition 1 within twenty days.
  package mutating func promise() throws(Refusal) {
    try perform(
      .writeEntry(
        MinutesDraft(
          kind: .promise,
          text: "Sửa đường",
          speaker: .official(person: nil, unit: Examples.land),
          petitions: [1],
          happenedAt: session.sitting.openedAt?.wall,
          deadline: .calendarDays(count: 20)
        )
      )
    )
  }

  /// Petition 1 is assigned to the land office with justice helping, petition 2 to finance.
  package static func assigned(
    _ ruleset: Ruleset = .example(settlement: .example, grouping: .example)
  ) throws(Refusal) -> Rehearsal {
    var rehearsal = try followed(ruleset)
    let content = AssignmentContent(paper: orderPaper)
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: [Examples.justice],
        content: content
      ),
      .issueAssignments(
        petitions: [2],
        lead: Examples.finance,
        coordinating: nil,
        content: content
      ),
    ])
    return rehearsal
  }

  /// Both leads have the paper since the third day.
  package static func received(
    _ ruleset: Ruleset = .example(settlement: .example, grouping: .example)
  ) throws(Refusal) -> Rehearsal {
    var rehearsal = try assigned(ruleset)
    try rehearsal.perform(
      .confirmReceipt(assignments: [1, 3], receipt: Receipt(on: day(3), number: "204"))
    )
    return rehearsal
  }

  /// The lead has answered petition 1 with every point clear, and its petitioner was told.
  package static func settled(
    _ ruleset: Ruleset = .example(settlement: .example, grouping: .example)
  ) throws(Refusal) -> Rehearsal {
    var rehearsal = try received(ruleset)
    try rehearsal.play([
      .answerInWriting(writtenAnswer([1])),
      .tellPetitioners(
        petition: 1,
        petitioners: nil,
        content: CitizenNoticeContent(on: day(21), manner: .paper, answer: 1)
      ),
    ])
    return rehearsal
  }

  /// A notice with one task of every kind is issued on the second day.
  package static func noticed() throws(Refusal) -> Rehearsal {
    var rehearsal = try followed()
    try rehearsal.play([
      .draftNotice(content: NoticeContent(subject: "Kết luận hội nghị"), tasks: noticeTasks),
      .approveNotice(notice: 1, version: 1),
      .signNotice(
        notice: 1,
        signature: NoticeSignature(
          person: Examples.clerk,
          capacity: "TL. CHỦ TỊCH",
          on: day(2)
        )
      ),
      .issueNotice(notice: 1, paper: PaperReference("20/TB-UBND", day(2))),
    ])
    return rehearsal
  }

  /// An answer that makes every point of the example clear.
  package static func writtenAnswer(
    _ assignments: [AssignmentID],
    criteria: [ItemID] = SettlementRule.allCriteria
  ) -> WrittenAnswerContent {
    WrittenAnswerContent(
      assignments: assignments,
      paper: PaperReference("31/ĐC", day(20)),
      text: "Đã rà soát, trả lời từng hộ.",
      criteria: criteria
    )
  }

  /// Two milestones; a share to reach; a limit for each occurrence; a condition; a restricted one;
  /// a monthly one; one that waits for an event.
  package static let noticeTasks: [NoticeTaskContent] = [
    NoticeTaskContent(
      label: "3",
      text: "Ban hành văn bản trả lời",
      lead: Examples.land,
      milestones: [
        MilestoneContent("Văn bản trả lời", .before(day: day(20))),
        MilestoneContent("Báo cáo", .workingDays(count: 15)),
      ]
    ),
    NoticeTaskContent(
      text: "Giải phóng mặt bằng",
      indicator: Indicator(
        name: "Dự án đủ mặt bằng",
        comparison: .above,
        threshold: 90,
        unit: "%",
        deadline: .by(day: day(30))
      )
    ),
    NoticeTaskContent(
      text: "Khắc phục mất nước",
      lead: Examples.finance,
      limit: OccurrenceLimit(occurrence: "mất nước", term: .calendarDays(count: 5))
    ),
    NoticeTaskContent(
      text: "Sửa nhà dột nát",
      milestones: [MilestoneContent("Khởi công", .calendarDays(count: 30))],
      condition: "khi đủ điều kiện"
    ),
    NoticeTaskContent(
      kind: .accountability,
      text: "Kiểm điểm trách nhiệm",
      details: PrivateText("box:restricted")
    ),
    NoticeTaskContent(text: "Kiểm đếm tiến độ", period: .monthly),
    NoticeTaskContent(
      text: "Khởi công",
      milestones: [
        MilestoneContent(
          "Khởi công",
          .open(term: .after(event: "bố trí vốn", days: DayCount(10, .working)))
        )
      ]
    ),
  ]
}

extension SettlementRule {
  /// Ten working days from the receipt, which counts three working days after issue; two extensions;
  /// three points to make clear; the clock rests while the citizen is awaited.
  package static let example = SettlementRule(
    answerTerm: .example(.workingDays(count: 10)),
    startEvent: Sourced(
      .receiptOfAssignment,
      source: "Kế hoạch 12/KH-UBND",
      certainty: .inferred
    ),
    receiptFallback: .example(.workingDays(count: 3)),
    extensions: ExtensionRule(allowed: .example(true), maximum: .example(2)),
    criteria: .example([
      NamedItem(id: ItemID("basis"), name: Wording(vi: "rõ căn cứ", en: "the ground")),
      NamedItem(id: ItemID("term"), name: Wording(vi: "rõ thời gian", en: "the time")),
    ]),
    reportTo: .example(Wording(vi: "UBND xã", en: "the commune")),
    assignmentTerm: .example(.workingDays(count: 10)),
    acknowledgementTerm: .example(.workingDays(count: 2)),
    reportTerm: .example(.workingDays(count: 12)),
    waitingStopsClock: .example(true)
  )

  /// Every point that the example asks for.
  package static let allCriteria = [ItemID("basis"), ItemID("term")]
}

extension GroupingRule {
  package static let example = GroupingRule(term: .example(.workingDays(count: 10)))
}
