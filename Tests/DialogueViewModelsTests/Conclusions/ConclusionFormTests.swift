import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct ConclusionFormTests {
  /// The secretary in place 4, petition 2 selected.
  private func desk() throws -> TestDesk {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .down)
    return desk
  }

  private func draft(
    _ content: ConclusionContent,
    on petition: PetitionNumber = 2,
    stance: Petition.Stance? = nil,
    submitting: Bool? = nil
  ) -> Command {
    .draftConclusion(
      scope: .petitions(numbers: [petition]),
      origin: .spoken,
      content: content,
      stance: stance,
      supersedes: nil,
      submitting: submitting
    )
  }

  @Test func `F8, an outcome, a unit and Enter draft a conclusion`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("2"), .character("3"), .enter)
    let content = ConclusionContent(
      outcome: .assigned,
      text: "Ngõ ngập",
      lead: Examples.justice
    )
    #expect(desk.commands == [draft(content)])
  }

  @Test func `on a complaint the form offers nothing but guidance`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .amendPetition(
        petition: 2,
        content: PetitionContent("Quyết định thu hồi", petitionClass: .complaint)
      )
    )
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.control("o"), .character("4"), .down, .function(8))
    let form = try #require(desk.station.topForm?.form)
    #expect(form["outcome"].choices.map(\.id) == ["guided"])
    desk.press(.enter)
    let command = try #require(desk.commands.first)
    guard case .draftConclusion(_, _, let content, _, _, _) = command else {
      Issue.record("no draft: \(command)")
      return
    }
    #expect(content.outcome == .guided(to: .complaint))
  }

  @Test func `F8 at the end submits, and the unit that was asked is there already`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("2"), .function(8))
    let command = try #require(desk.commands.first)
    guard case .draftConclusion(_, _, let content, _, _, let submitting) = command else {
      Issue.record("no draft: \(command)")
      return
    }
    #expect(content.outcome == .assigned)
    #expect(content.lead == Examples.land || content.lead == Examples.justice)
    #expect(submitting == true)
  }

  @Test func `after a promise its unit and date are filled in, with the reckoning`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .function(8))
    #expect(
      desk.form() == """
        ━ SOẠN KẾT LUẬN · YK-01 · F8 ghi và trình ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         Kết quả *  giao đơn vị________________________________________________________
                    1 đã trả lời, giải thích · 2 giao đơn vị · 3 đã giải quyết · 4 tiếp
                    thu · 5 đang giải quyết · 6 đề xuất cấp có thẩm quyền · 7 chuyển cơ
                    quan khác · 8 hướng dẫn · 9 không có cơ sở · để buổi sau
         Đơn vị     Địa chính – Xây dựng_______________________________________________
         Nội dung * sẽ trả lời bằng văn bản trước 15/6_________________________________
                    ___________________________________________________________________
         Thời hạn   trước 15/06/2024___________________________________________________
                    trước 15/06/2024 → hạn cuối thứ Sáu 14/06/2024
                    tính từ sau thứ Sáu 24/05/2024; «trước 15/06/2024» là hết ngày liền
                    trước; theo lịch 2024-1
         Phối hợp   ___________________________________________________________________
         Người nêu  ___________________________________________________________________
         Phạm vi    YK-01______________________________________________________________
        """
    )
    desk.press(.enter)
    let content = ConclusionContent(
      outcome: .assigned,
      text: "sẽ trả lời bằng văn bản trước 15/6",
      lead: Examples.land,
      deadline: Rehearsal.beforeMidJune
    )
    #expect(desk.commands == [draft(content, on: 1)])
  }

  @Test func `a date that is a day off is shown with its last working day`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .function(8), .tab, .tab, .tab, .control("u"))
    desk.type("trong tháng 6/2024")
    #expect(
      desk.form() == """
        ━ SOẠN KẾT LUẬN · YK-01 · F8 ghi và trình ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         Kết quả *  giao đơn vị________________________________________________________
         Đơn vị     Địa chính – Xây dựng_______________________________________________
         Nội dung * sẽ trả lời bằng văn bản trước 15/6_________________________________
                    ___________________________________________________________________
         Thời hạn   trong tháng 6/2024_________________________________________________
                    trong tháng 6/2024 → hạn cuối Chủ nhật 30/06/2024
                    ! rơi vào ngày nghỉ: ngày làm việc cuối thứ Sáu 28/06/2024
                    tính từ sau thứ Sáu 24/05/2024; 29/06/2024, 30/06/2024 là ngày
                    nghỉ; ngày làm việc cuối: thứ Sáu 28/06/2024; theo lịch 2024-1
         Phối hợp   ___________________________________________________________________
         Người nêu  ___________________________________________________________________
         Phạm vi    YK-01______________________________________________________________
        """
    )
  }

  @Test(arguments: [
    ("trước 15/6", DeadlineRule("before 2024-06-15")),
    ("10 ngày làm việc", DeadlineRule("+10wd")),
    ("trong tháng 6/2024", DeadlineRule("month 2024-06")),
    ("+10wd", DeadlineRule("+10wd")),
    ("bao giờ xong thì thôi", nil),
  ])
  func `a deadline is read as it is spoken`(text: String, rule: DeadlineRule?) throws {
    let today = try #require(Day("2024-05-24"))
    #expect(DeadlineReading.rule(in: text, today: today) == rule)
    if let rule {
      let again = DeadlineReading.text(of: rule, today: today)
      #expect(DeadlineReading.rule(in: again, today: today) == rule)
    }
  }

  @Test func `a deadline that is not understood is not saved`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("4"), .tab, .tab)
    desk.type("sớm nhất có thể")
    desk.press(.enter)
    #expect(desk.commands.isEmpty)
    #expect(desk.said == ConclusionFormWords.deadlineNotRead.vi)
    #expect(desk.station.topForm?.form.focusedID == "deadline")
  }

  @Test func `an outcome brings the field it needs, and the caret goes there`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("6"))
    #expect(desk.station.topForm?.form.focusedID == "to")
    desk.type("UBND huyện")
    desk.press(.enter)
    let content = ConclusionContent(outcome: .escalated(to: "UBND huyện"), text: "Ngõ ngập")
    #expect(desk.commands == [draft(content)])
  }

  @Test func `where no unit has to act the words follow the outcome`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("1"))
    #expect(desk.station.topForm?.form.focusedID == "text")
    desk.press(.control("u"))
    desk.type("Đã giải thích")
    desk.press(.enter)
    let content = ConclusionContent(outcome: .explained, text: "Đã giải thích")
    #expect(desk.commands == [draft(content)])
  }

  @Test func `no ground asks for the reason`() throws {
    var desk = try desk()
    desk.press(.function(8))
    desk.type("khong co co so")
    desk.press(.tab, .enter)
    #expect(desk.commands.isEmpty)
    #expect(desk.station.topForm?.form.focusedID == "reason")
    desk.type("ngoài địa bàn")
    desk.press(.enter)
    let content = ConclusionContent(outcome: .noGround(reason: "ngoài địa bàn"), text: "Ngõ ngập")
    #expect(desk.commands == [draft(content)])
  }

  @Test func `a draft keeps the field of its outcome`() throws {
    var desk = try desk()
    desk.press(.function(8), .character("6"))
    desk.type("UBND tỉnh")
    desk.press(.escape, .function(8))
    #expect(desk.station.topForm?.form.value("to") == "UBND tỉnh")
    #expect(desk.station.topForm?.form.focusedID == "to")
  }

  @Test func `marked petitions are concluded as a group by name`() throws {
    var desk = TestDesk(.secretary, try .answered())
    desk.press(.control("o"), .character("4"), .down, .character(" "), .down, .character(" "))
    desk.press(.function(8), .character("4"), .backTab, .backTab, .character("2"))
    desk.type("Hạ tầng thôn")
    desk.press(.enter)
    let command = try #require(desk.commands.first)
    guard case .draftConclusion(let scope, _, _, _, _, _) = command else {
      Issue.record("no draft: \(command)")
      return
    }
    #expect(scope == .group(name: "Hạ tầng thôn", numbers: [2, 3]))
  }

  @Test func `what the chair said is the text`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .conclusion,
          text: "Giao địa chính kiểm tra ngay.",
          speaker: .chair,
          petitions: [2]
        )
      )
    )
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.function(8), .character("2"), .enter)
    let content = ConclusionContent(
      outcome: .assigned,
      text: "Giao địa chính kiểm tra ngay.",
      lead: Examples.land
    )
    #expect(desk.commands == [draft(content)])
  }

  @Test func `an accepted conclusion is replaced only with a reason`() throws {
    var desk = TestDesk(.secretary, try .concluded())
    desk.press(.control("o"), .character("5"), .character("c"), .enter)
    #expect(desk.commands.isEmpty)
    #expect(desk.station.topForm?.form.focusedID == "supersession")
    desk.type("có số liệu mới")
    desk.press(.enter)
    #expect(
      desk.commands == [
        .draftConclusion(
          scope: .petitions(numbers: [2]),
          origin: .spoken,
          content: ConclusionContent(
            outcome: .noted,
            text: "Tiếp thu, đưa vào kế hoạch năm 2024."
          ),
          stance: nil,
          supersedes: Supersession(conclusion: 1, reason: "có số liệu mới"),
          submitting: nil
        )
      ]
    )
  }
}
