import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What the forms after the meeting say while they are filled in, and what they save.
struct FollowUpFormsTests {
  private func scene(_ rehearsal: Rehearsal) -> Scene {
    Scene(session: rehearsal.session, now: rehearsal.now)
  }

  private func notes(of kind: any FollowUpForm, _ fields: [(FieldID, String)], _ scene: Scene)
    -> [String]
  {
    var form = kind.form(showing: scene)
    for (id, text) in fields { form[id].set(text) }
    kind.refresh(&form, showing: scene)
    return form.rows.first { $0.id == kind.noted }?.notes.map(\.vi) ?? []
  }

  @Test func `the receipt shows the date that will run from it, or why it can't be`() throws {
    let scene = scene(try .assigned())
    let form = ReceiptForm(assignments: AssignmentRow(candidates: [1], takesAll: true))
    #expect(
      notes(of: form, [("on", "27/5/2024")], scene) == [
        "thứ Tư 12/06/2024 → thứ Hai 10/06/2024: bớt 2 ngày, 2 ngày làm việc",
        "Hạn 10/06/2024 = 27/05/2024 + 10 ngày làm việc; trừ 4 ngày nghỉ tuần"
          + " (suy ra từ Kế hoạch 12/KH-UBND).",
      ]
    )
    #expect(
      notes(of: form, [("on", "24/5/2024")], scene)
        == ["✗ không nhận được trước ngày văn bản, 25/05"]
    )
    #expect(notes(of: form, [("on", "27/5/2025")], scene) == ["✗ ngày 27/05 chưa tới"])
  }

  @Test func `the assignment says what the words for its term come to`() throws {
    let scene = scene(try .followed())
    let form = AssignmentForm(petitions: [1])
    func notes(_ term: String) -> [String] {
      self.notes(
        of: form,
        [("paper.number", "15/UBND"), ("paper.date", "25/5/2024"), ("term", term)],
        scene
      )
    }
    let after = notes("20 ngày làm việc kể từ ngày nhận văn bản")
    #expect(after.first?.hasPrefix("Hạn 26/06/2024") == true)
    #expect(after.last == "“nhận văn bản”: tính từ ngày đơn vị nhận văn bản")
    let urgent = notes("khẩn trương")
    #expect(urgent.first?.hasPrefix("Hạn 12/06/2024") == true)
    #expect(urgent.last == "“khẩn trương” không phải là hạn: áp dụng hạn của quy chế")
  }

  @Test func `a written answer says which points it lacks`() throws {
    let scene = scene(try .received())
    let form = WrittenAnswerForm(assignments: AssignmentRow(candidates: [1], takesAll: true))
    let fields: [(FieldID, String)] = [
      ("paper.number", "31/ĐC"), ("paper.date", "13/6/2024"), ("text", "Đã xem lại"),
      ("criterion.basis", "clear"),
    ]
    #expect(notes(of: form, fields, scene) == ["→ chưa đạt, còn thiếu: rõ thời gian"])
    #expect(notes(of: form, fields + [("criterion.term", "clear")], scene) == ["→ đạt"])
  }

  @Test func `reopening a petition shows the new date, or that there will be none`() throws {
    let scene = scene(try .settled())
    let form = ReopeningForm(1, setsTerm: true)
    #expect(
      notes(of: form, [("reason", "tình tiết mới")], scene)
        == ["để trống: chưa có hạn mới, đặt sau bằng «Gia hạn»"]
    )
    let dated = notes(of: form, [("reason", "tình tiết mới"), ("term", "5/9/2024")], scene)
    #expect(dated.first == "hạn mới thứ Năm 05/09/2024", "\(dated)")
    #expect(notes(of: ReopeningForm(1, setsTerm: false), [("reason", "x")], scene) == [])
  }

  @Test func `a settled petition is reopened with its new term by one form, and undo names both`()
    throws
  {
    var desk = TestDesk.following(try .settled())
    desk.station.place = .card(1)
    _ = desk.station.actAfter(.reopenMatter, showing: desk.scene)
    desk.fill([("reason", "tình tiết mới"), ("term", "5/9/2024")])
    #expect(
      desk.commands == [
        .reopenPetition(
          petition: 1,
          reason: "tình tiết mới",
          term: .by(day: Day("2024-09-05") ?? Rehearsal.day(0))
        )
      ]
    )
    #expect(desk.rehearsal.session.settlement(of: 1) == .open)
    let answer = desk.rehearsal.session.dueItems(on: Rehearsal.day(90))
      .first { $0.kind == .answer(1) }
    #expect(answer?.deadline?.due == Day("2024-09-05"))
    let record = try #require(desk.rehearsal.session.ledger.last)
    let undo = Questions.undo(record, desk.rehearsal.session).vi
    #expect(undo.hasSuffix(": mở lại YK-01; đặt hạn 05/09?"), "\(undo)")
    try desk.rehearsal.perform(.takeBack(record: record.record, reason: "nhầm"))
    #expect(desk.rehearsal.session.settlement(of: 1) == .done)
  }

  @Test func `closing a petition as done says what is still owed`() throws {
    let form = ClosingForm(matter: .petition(1))
    let received = scene(try .received())
    let lacking =
      "văn bản trả lời của Địa chính – Xây dựng, báo cáo kết quả của Địa chính – Xây dựng"
    #expect(
      notes(of: form, [("on", "13/6/2024")], received)
        == ["✗ YK-01 còn thiếu: \(lacking); vẫn kết thúc thì ghi lý do"]
    )
    #expect(
      notes(of: form, [("on", "13/6/2024"), ("reason", "đã thỏa thuận")], received)
        == ["! kết thúc dù còn thiếu: \(lacking)"]
    )
    var answered = try Rehearsal.received()
    try answered.perform(.answerInWriting(Rehearsal.writtenAnswer([1])))
    #expect(
      notes(of: form, [("on", "13/6/2024")], scene(answered)).first?
        .contains("thông báo cho 1 người kiến nghị") == true
    )
  }

  @Test func `the other acts become their commands`() throws {
    let received = scene(try .received())
    let settled = scene(try .settled())
    let day = Rehearsal.day(10)
    let row = AssignmentRow(candidates: [1])
    let matter = MatterRow(candidates: [.assignment(id: 1)])
    let cases: [(any DeskForm, [(FieldID, String)], Scene, Command)] = [
      (
        TransferForm(assignments: row),
        [
          ("unit", "tai-chinh"), ("paper.number", "7/CV"), ("paper.date", "3/6/2024"),
          ("reason", "Không thuộc thẩm quyền"), ("text", "Trả lời công dân"),
          ("report", "20 ngày"),
        ], received,
        .transferAssignment(
          assignment: 1,
          to: Examples.finance,
          content: AssignmentContent(
            paper: PaperReference("7/CV", day),
            text: "Trả lời công dân",
            reportDeadline: .calendarDays(count: 20)
          ),
          reason: "Không thuộc thẩm quyền"
        )
      ),
      (
        DifficultyForm(matter: matter), [("text", "Thiếu hồ sơ"), ("on", "3/6/2024")],
        received,
        .reportDifficulty(
          DifficultyContent(matter: .assignment(id: 1), on: day, text: "Thiếu hồ sơ")
        )
      ),
      (
        WaitForm(petition: 1), [("text", "Bản sao sổ đỏ"), ("on", "3/6/2024")], received,
        .awaitCitizen(petition: 1, content: WaitContent(on: day, text: "Bản sao sổ đỏ"))
      ),
      (
        EscalationForm(petitions: [1]),
        [("to", "UBND huyện"), ("paper.number", "9/TTr"), ("paper.date", "3/6/2024")], received,
        .escalatePetitions(
          EscalationContent(petitions: [1], to: "UBND huyện", paper: PaperReference("9/TTr", day))
        )
      ),
      (
        UrgingForm(matter: matter), [("on", "3/6/2024")], received,
        .urgeUnit(
          UrgingContent(unit: Examples.land, matters: [.assignment(id: 1)], on: day)
        )
      ),
      (
        ReportForm(assignments: row), [("paper.number", "5/BC"), ("paper.date", "3/6/2024")],
        received,
        .reportResult(ReportContent(assignments: [1], paper: PaperReference("5/BC", day)))
      ),
      (
        AssessmentForm(answer: 1), [("verdict", "returned"), ("reason", "Chưa rõ")], settled,
        .assessAnswer(
          answer: 1,
          criteria: SettlementRule.allCriteria,
          verdict: .returned(reason: "Chưa rõ")
        )
      ),
      (
        ReactionForm(petition: 1), [("kind", "asksAgain"), ("on", "20/6/2024")], settled,
        .recordReaction(
          notice: 1,
          reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(27))
        )
      ),
      (
        PublicationForm(), [("channel", "loa"), ("on", "3/6/2024"), ("proof", "biên bản phát")],
        settled,
        .publishResults(
          PublicationContent(
            kind: .conferenceResults,
            channel: ChannelID("loa"),
            on: day,
            proof: "biên bản phát"
          )
        )
      ),
    ]
    for (form, fields, scene, command) in cases {
      #expect(try savedCommand(of: form, fields, scene) == command)
    }
  }

  @Test(
    arguments: [
      ("paper.number", "3/CV", "paper.date", "thiếu ngày văn bản"),
      ("paper.date", "3/6/2024", "paper.number", "thiếu số văn bản"),
      ("on", "30/2", "on", "năm này không có ngày đó"),
    ] as [(FieldID, String, FieldID, String)]
  )
  func `half a paper and a day that is none are refused where they lack`(
    field: FieldID,
    text: String,
    lacking: FieldID,
    words: String
  ) throws {
    let scene = scene(try .received())
    let kind = WaitForm(petition: 1)
    var form = kind.form(showing: scene)
    form["text"].set("Bản sao")
    form[field].set(text)
    guard case .refused(let why, let place) = kind.result(of: form, savedBy: .enter, showing: scene)
    else {
      Issue.record("saved \(text)")
      return
    }
    #expect(place == lacking)
    #expect(why(.vi) == words)
  }

  @Test func `the end of a wait shows how the date moves`() throws {
    var rehearsal = try Rehearsal.received()
    let content = WaitContent(on: Rehearsal.day(5), text: "Bản sao")
    try rehearsal.perform(.awaitCitizen(petition: 1, content: content))
    let moved = notes(of: WaitEndForm(wait: 1), [("on", "31/5/2024")], scene(rehearsal))
    let line = try #require(moved.first)
    #expect(line.hasPrefix("YK-01 Địa chính – Xây dựng: thứ Hai 10/06/2024 → "), "\(line)")
    #expect(line.contains(": thêm "), "\(line)")
  }

  @Test(
    arguments: [
      ("Văn bản; trước 25/4/2024\nBáo cáo; 15 ngày làm việc", 2), ("Văn bản", nil), ("", 0),
      ("Kiểm đếm; khẩn trương\nKiểm tra; hằng tháng", 2), ("Văn bản; rồi tính", nil),
    ] as [(String, Int?)]
  )
  func `milestones are read line by line`(text: String, count: Int?) {
    let today = Rehearsal.day(1)
    let read = MilestoneLines.read(text, today: today)
    #expect(read?.count == count)
    if let read {
      #expect(MilestoneLines.read(MilestoneLines.text(read, today: today), today: today) == read)
    }
  }
}
