import DialogueCore
import DialoguePapers
import DialogueTestSupport
import OfficeData
import PaperWriters
import Testing

/// The papers of the time after the meeting, from what is recorded then.
@Suite struct AftermathPapersTests {
  private static let library = OfficeLibrary(OfficeFiles())

  @Test func `one number is one letter to all its units, and what nobody gave out yet a draft`()
    throws
  {
    let assigned = try Rehearsal.assigned()
    let papers = try Self.papers(.assignment, of: assigned)
    #expect(papers.count == 1)
    let paper = try #require(papers.first)
    #expect(paper.header?.number == "Số: 15/UBND-VP" && paper.isFinal)
    #expect(Set(paper.addressees).count == 3 && paper.addressees.count == 3)
    let text = PlainTextWriter(width: 10_000).text(of: paper)
    #expect(text.contains("Đề nghị các cơ quan, đơn vị, cá nhân xác nhận việc tiếp nhận"))
    #expect(!text.contains("{"))

    let open = try Rehearsal.twoRulings().papers(.assignment)
    #expect(open.count == 1 && open.allSatisfy { $0.banners.contains(.draft) && !$0.isFinal })
  }

  @Test func `each line of the letter names who leads and helps, the ruling and its day`() throws {
    func letter(_ deadline: DeadlineRule?) throws -> (text: String, Rehearsal) {
      var rehearsal = try Rehearsal.twoRulings()
      try rehearsal.perform(
        .issueAssignments(
          petitions: [1],
          lead: Examples.land,
          coordinating: [Examples.justice],
          content: AssignmentContent(paper: Rehearsal.orderPaper, deadline: deadline)
        )
      )
      return (try rehearsal.text(.assignment), rehearsal)
    }
    let (text, rehearsal) = try letter(nil)
    let land = rehearsal.session.catalogue.unit(Examples.land)?.name.vi ?? ""
    let justice = rehearsal.session.catalogue.unit(Examples.justice)?.name.vi ?? ""
    #expect(text.contains("Chủ trì giải quyết: \(land); phối hợp: \(justice)."))
    #expect(text.contains("Kết luận của chủ trì: Rà soát giá bồi thường."))
    #expect(text.contains("Thời hạn: trả lời công dân chậm nhất ngày 13/6/2024."))
    let later = try letter(.workingDays(count: 20)).text
    #expect(later.contains("Thời hạn: theo kết luận, chậm nhất ngày 13/6/2024; trả lời"))
  }

  @Test func `an extension tells the citizen and the authority of both days`() throws {
    var rehearsal = try Rehearsal.received()
    let due = rehearsal.session.followUp[AssignmentID(rawValue: 1)]
      .flatMap { rehearsal.session.answerDeadline(of: $0) }?.due
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: due,
        content: ExtensionContent(
          reason: "Hồ sơ phức tạp",
          basis: "Kế hoạch 12/KH-UBND",
          deadline: .workingDays(count: 5)
        )
      )
    )
    let step = try #require(rehearsal.session.followUp.extensions.first)
    let old = try #require(step.before).due.shortVietnamese
    let new = step.deadline.due.shortVietnamese
    for kind in [PaperKind.extensionNotice, .extensionReport] {
      let text = try Self.text(kind, of: rehearsal)
      #expect(text.contains(old) && text.contains(new), "\(kind.rawValue)")
      #expect(text.contains("hồ sơ phức tạp") || text.contains("Hồ sơ phức tạp"))
    }
  }

  @Test func `a letter that was issued keeps its words whatever moves the term`() throws {
    let issued = try Self.text(.assignment, of: try Rehearsal.assigned())
    #expect(
      issued.contains("trả lời công dân trong 10 ngày làm việc kể từ ngày nhận được văn bản này")
    )
    var rehearsal = try Rehearsal.received()
    #expect(try Self.text(.assignment, of: rehearsal) == issued)
    try rehearsal.perform(Self.extended(.assignment(id: 1)))
    #expect(try Self.text(.assignment, of: rehearsal) == issued)
  }

  @Test func `a letter that sets a date tells that date after it was put off`() throws {
    var rehearsal = try Rehearsal.followed()
    try rehearsal.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(
          paper: Rehearsal.orderPaper,
          deadline: .by(day: Rehearsal.day(20)),
          reportDeadline: .by(day: Rehearsal.day(21))
        )
      )
    )
    let issued = try Self.papers(.assignment, of: rehearsal).first
    try rehearsal.perform(Self.extended(.assignment(id: 1)))
    #expect(try Self.papers(.assignment, of: rehearsal).first == issued)
  }

  @Test func `a notice that was issued keeps its words whatever moves its dates`() throws {
    var rehearsal = try Rehearsal.noticed()
    let issued = try Self.text(.notice, of: rehearsal)
    #expect(issued.contains("hoàn thành trong 10 ngày làm việc kể từ khi bố trí vốn"))
    #expect(issued.contains("hoàn thành trong 30 ngày kể từ khi có đủ điều kiện nêu trên"))
    try rehearsal.play([
      Self.extended(.milestone(task: 1, number: 2)),
      .fulfilCondition(task: 4, fulfilment: Fulfilment(on: Rehearsal.day(10))),
      .beginMilestone(task: 7, milestone: 1, fulfilment: Fulfilment(on: Rehearsal.day(10))),
    ])
    #expect(try Self.text(.notice, of: rehearsal) == issued)
  }

  @Test func `an extension after a wait tells the first date and the one that the wait gave`()
    throws
  {
    var rehearsal = try Rehearsal.received()
    let assignment = AssignmentID(rawValue: 1)
    let first = try #require(rehearsal.session.followUp[assignment]?.clocks.answer?.deadline.due)
    try rehearsal.play([
      .awaitCitizen(
        petition: 1,
        content: WaitContent(on: Rehearsal.day(5), text: "Bản đồ thửa đất")
      ),
      .endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(9))),
      Self.extended(.assignment(id: 1)),
    ])
    let step = try #require(rehearsal.session.followUp.extensions.first)
    let before = try #require(step.before)
    #expect(before.due != first)
    let text = try Self.text(.extensionReport, of: rehearsal)
    #expect(
      text.contains(
        """
        lần đầu \(first.shortVietnamese); đã dời đến \(before.due.shortVietnamese); \
        nay gia hạn đến \(step.deadline.due.shortVietnamese)
        """
      )
    )
  }

  private static func extended(_ target: TermExtension.Target) -> Command {
    .extendTerm(
      target: target,
      due: nil,
      content: ExtensionContent(reason: "Hồ sơ phức tạp", deadline: .workingDays(count: 5))
    )
  }

  @Test func `an extension that sets the first date speaks of no earlier one`() throws {
    var rehearsal = try Rehearsal.received(.example(settlement: SettlementRule()))
    for days in [95, 99] {
      try rehearsal.perform(
        .extendTerm(
          target: .assignment(id: 1),
          due: nil,
          content: ExtensionContent(
            reason: "Chủ trì ấn định",
            deadline: .by(day: Rehearsal.day(days))
          )
        )
      )
    }
    let notice = try Self.text(.extensionNotice, of: rehearsal)
    #expect(notice.contains("thông báo thời hạn trả lời: chậm nhất ngày 27/8/2024."))
    let reports = try Self.papers(.extensionReport, of: rehearsal)
    #expect(reports.count == 2)
    let report = try #require(reports.last.map(PlainTextWriter(width: 10_000).text))
    #expect(report.contains("ấn định 27/8/2024; nay gia hạn đến 31/8/2024"))
  }

  @Test func `a citizen is answered in the unit's words once the answer will do`() throws {
    #expect(try Self.papers(.citizenAnswer, of: try Rehearsal.received()).isEmpty)
    let text = try Self.text(.citizenAnswer, of: try Rehearsal.settled())
    #expect(text.contains("V/v trả lời kiến nghị YK 01"))
    #expect(text.contains("Đã rà soát, trả lời từng hộ. (Theo Văn bản số 31/ĐC"))
  }

  @Test func `results are published by code and counted in the report`() throws {
    let settled = try Rehearsal.settled()
    let published = try Self.text(.settlement, of: settled)
    #expect(published.contains("có 01 kiến nghị đã trả lời bằng văn bản; 01 kiến nghị đang"))
    #expect(published.contains("Đã trả lời bằng văn bản"))
    let report = try Self.text(.settlementReport, of: settled)
    #expect(report.contains("- Đã trả lời bằng văn bản: 01 kiến nghị"))
    #expect(report.contains("Quá hạn: 01 kiến nghị (YK 02)"))
  }

  @Test func `what was refused or merely explained is counted apart from what was settled`()
    throws
  {
    let refused = ConclusionContent(outcome: .noGround(reason: "ngoài quy hoạch"), text: "Không")
    let resolved = ConclusionContent(outcome: .resolved, text: "Đã khơi cống")
    let rehearsal = try Rehearsal.ruled([
      (.petitions(numbers: [1]), refused), (.petitions(numbers: [2]), resolved),
    ])
    let published = try rehearsal.text(.settlement)
    #expect(
      published.contains(
        """
        có 01 kiến nghị đã giải quyết tại hội nghị; 01 kiến nghị đã trả lời, giải trình tại hội \
        nghị.
        """
      )
    )
    let report = try rehearsal.text(.settlementReport)
    #expect(report.contains("02 kiến nghị, trong đó đã giải quyết 01, đã trả lời, giải trình 01"))
  }

  @Test func `three ways in which a petition ended have three names`() throws {
    var rehearsal = try Rehearsal.settled()
    let answered = try Self.text(.register, of: rehearsal)
    #expect(answered.contains("Đã trả lời bằng văn bản"))
    try rehearsal.perform(
      .closePetition(
        petition: 1,
        closing: ClosingContent(kind: .done, on: Rehearsal.day(25), reason: "Đã đo xong")
      )
    )
    let closed = try Self.text(.register, of: rehearsal)
    #expect(closed.contains("Kết thúc, đã giải quyết xong"))
    #expect(!closed.contains("Đã trả lời bằng văn bản"))
  }

  @Test func `a petition is late as long as an answer on it is, as on the list of what is due`()
    throws
  {
    let rehearsal = try Rehearsal.settled()
    let session = rehearsal.session
    let late = session.dueItems(on: session.day(at: rehearsal.now)).filter {
      if case .answer = $0.kind {
        $0.isOverdue(at: LocalTime(session.day(at: rehearsal.now)))
      } else {
        false
      }
    }
    let report = try Self.text(.settlementReport, of: rehearsal)
    #expect(Set(late.flatMap(\.petitions)) == [2])
    #expect(report.contains("Quá hạn: 01 kiến nghị (YK 02)"))
  }

  @Test func `what waits for the citizen says so before it is called late, and nobody is urged`()
    throws
  {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(
      .awaitCitizen(
        petition: 1,
        content: WaitContent(on: Rehearsal.day(40), text: "Bản sao giấy tờ đất")
      )
    )
    let register = try Self.text(.register, of: rehearsal)
    #expect(register.contains("chờ công dân từ 03/7/2024; quá hạn"), "\(register)")
    let report = try Self.text(.settlementReport, of: rehearsal)
    #expect(
      report.contains("Quá hạn: 02 kiến nghị (YK 02; chờ công dân bổ sung: YK 01)"),
      "\(report)"
    )
    let item = try #require(
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .answer(1) }
    )
    let now = LocalTime(Rehearsal.day(90))
    #expect(item.isOverdue(at: now) && !item.isToBeUrged(at: now))
  }

  @Test func `the register misses the receipt of nobody but a lead that owes its answer`() throws {
    let missing = "chưa xác nhận nhận văn bản"
    func misses(_ rehearsal: Rehearsal) throws -> Int {
      try Self.text(.register, of: rehearsal).ranges(of: missing).count
    }
    #expect(try misses(.assigned()) == 2)
    #expect(try misses(.received()) == 0, "a unit that only helps has not confirmed")
    var answered = try Rehearsal.assigned()
    try answered.perform(.answerInWriting(Rehearsal.writtenAnswer([1])))
    #expect(try misses(answered) == 1)
  }

  @Test func `a unit that is late is urged, and one that is not has no letter`() throws {
    let papers = try Self.papers(.urging, of: try Rehearsal.settled())
    let addressees = papers.flatMap(\.addressees)
    #expect(Set(addressees).count == addressees.count)
    #expect(!papers.isEmpty)
    let text = papers.map(PlainTextWriter(width: 10_000).text).joined()
    #expect(text.contains("YK 02"))
    #expect(try Self.papers(.urging, of: try Rehearsal.followed()).isEmpty)
  }

  @Test func `the register is one table for spreadsheets`() throws {
    let paper = try #require(Self.papers(.register, of: try Rehearsal.settled()).first)
    let sheet = try #require(CSVWriter().text(of: paper))
    #expect(sheet.contains("\"YK 01\""))
    #expect(sheet.contains("số 15/UBND-VP ngày"))
    #expect(sheet.contains("\"quá hạn"))
    #expect(sheet.contains("\"trả lời sau thời hạn"))
  }

  @Test func `a notice with tasks says them by unit, and the restricted one in no public copy`()
    throws
  {
    let rehearsal = try Rehearsal.noticed()
    let own = try Self.text(.notice, of: rehearsal)
    let open = try Self.text(.notice, of: rehearsal, .public)
    #expect(own.contains("Số: 20/TB-UBND") && own.contains("TL. CHỦ TỊCH"))
    #expect(own.contains("trên 90 % dự án đủ mặt bằng"))
    #expect(own.contains("văn bản trả lời: hoàn thành trước ngày"))
    #expect(own.contains("Kiểm điểm trách nhiệm"))
    #expect(own.contains("(1) Ban hành văn bản trả lời") && !own.contains("3. Ban hành"))
    #expect(own.contains("Khắc phục mất nước; không quá 05 ngày mỗi lần mất nước."))
    #expect(!open.contains("Kiểm điểm trách nhiệm"))
    #expect(open.contains("Giải phóng mặt bằng"))
  }

  @Test func `a notice says terms that come again, and figures with what they count`() throws {
    var rehearsal = try Rehearsal.followed()
    try rehearsal.perform(
      .draftNotice(
        content: NoticeContent(subject: "Kết luận hội nghị"),
        tasks: [
          NoticeTaskContent(
            label: "2 (1)",
            text: "Kiểm đếm tiến độ",
            milestones: [
              MilestoneContent("Báo cáo", .open(term: .recurring(each: .monthly(day: 25))))
            ]
          ),
          NoticeTaskContent(
            label: "2 (2)",
            text: "Xóa nhà dột nát",
            indicator: Indicator(
              name: "Hồ sơ mỗi hộ",
              comparison: .exactly,
              threshold: 1,
              unit: "bộ hồ sơ/hộ"
            )
          ),
        ]
      )
    )
    let text = try Self.text(.notice, of: rehearsal)
    #expect(text.contains("2 (1). Kiểm đếm tiến độ (ngày 25 hằng tháng)."))
    #expect(
      text.contains("2 (2). Xóa nhà dột nát; chỉ tiêu: mỗi hộ đúng 1 bộ hồ sơ.")
    )
  }

  private static func papers(
    _ kind: PaperKind,
    of rehearsal: Rehearsal,
    _ copy: PaperCopy = .internal
  ) throws -> [Paper] {
    kind.papers(
      of: rehearsal.session,
      copy: copy,
      texts: try library.paperTexts(for: rehearsal.session.ruleset.id),
      at: rehearsal.now
    )
  }

  private static func text(
    _ kind: PaperKind,
    of rehearsal: Rehearsal,
    _ copy: PaperCopy = .internal
  ) throws -> String {
    try papers(kind, of: rehearsal, copy).map(PlainTextWriter(width: 10_000).text).joined()
  }
}
