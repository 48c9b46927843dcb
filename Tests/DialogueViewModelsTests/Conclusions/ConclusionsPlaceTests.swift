import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct ConclusionsPlaceTests {
  private func desk() throws -> TestDesk {
    var desk = TestDesk(.secretary, try .concluded())
    desk.press(.control("o"), .character("5"))
    return desk
  }

  @Test func `place 5 lists conclusions, then petitions without one`() throws {
    var desk = try desk()
    desk.size = Size(rows: 20, columns: 120)
    #expect(
      desk.body() == """
        ▸✓KL-01 Tiếp thu                    │KẾT QUẢ   Tiếp thu
               YK-02 01 Nguyễn Văn An       │NỘI DUNG
          KL-02 Giao Địa chính – Xây dựng   │  Tiếp thu, đưa vào kế hoạch năm 2024.
               YK-01 01 Nguyễn Văn An       │YK-02 · 01 Nguyễn Văn An
         CHƯA CÓ KẾT LUẬN                   │  Ngõ ngập
          YK-03 Đường Sửa đường trục thôn   │
                                            │
                                            │
                                            │
                                            │
                                            │
                                            │
                                            │
                                            │
                                            │
                                            │
        """
    )
  }

  @Test func `after drafting on a petition the draft is what is selected`() throws {
    var table = Table(try .concluded(), .secretary)
    table.press(.secretary, .control("o"), .character("5"), .end)
    let petition = try #require(
      table.session.followedPetitions.first { $0.conclusion == nil }?.number
    )
    try #require(table[.secretary].lists.conclusions.selectedID == .petition(petition))
    let draft = Command.draftConclusion(
      scope: .petitions(numbers: [petition]),
      origin: .spoken,
      content: ConclusionContent(outcome: .noted, text: "Tiếp thu."),
      stance: nil,
      supersedes: nil,
      submitting: false
    )
    try table.happen(draft, as: .secretary)
    _ = table.frame(.secretary)
    let number = try #require(table.session[petition]?.conclusion)
    #expect(table[.secretary].lists.conclusions.selectedID == .conclusion(number))
    table.press(.secretary, .character("d"))
    #expect(table.session[number]?.state == .submitted)
  }

  @Test func `the chair's spoken word is recorded after a question`() throws {
    var desk = try desk()
    desk.press(.down, .character("d"))
    #expect(desk.commands.isEmpty)
    desk.press(.character("c"))
    #expect(desk.commands == [.acceptConclusion(conclusion: 2, version: 1)])
    #expect(
      desk.scene.session[2 as ConclusionNumber]?.acceptance?.authority
        == .spokenWord(by: .secretary)
    )
  }

  @Test func `one step back is to recall, or to record the chair's return`() throws {
    var desk = try desk()
    desk.press(.down, .character("t"), .character("1"))
    #expect(desk.commands == [.recallConclusion(conclusion: 2)])
    var other = try self.desk()
    other.press(.down, .character("t"), .character("2"))
    #expect(
      other.commands == [
        .returnConclusion(conclusion: 2, version: 1, reason: "đề nghị viết lại")
      ]
    )
  }

  @Test func `d and t are named for what they do with the selected conclusion`() throws {
    var desk = try desk()
    var keys: [String] = []
    keys.append(desk.stepLabels)
    desk.press(.down)
    keys.append(desk.stepLabels)
    desk.press(.character("t"), .character("1"))
    keys.append(desk.stepLabels)
    #expect(keys == ["Đưa trình, Mở lại", "Ghi duyệt, Thu lại", "Đưa trình, Bỏ nháp"])
  }

  @Test func `all drafts are submitted after a question`() throws {
    var desk = try desk()
    desk.press(.down, .character("t"), .character("1"), .character("D"), .character("c"))
    #expect(desk.commands.last == .submitConclusions)
    #expect(desk.scene.session[2 as ConclusionNumber]?.state == .submitted)
  }

  @Test func `a returned conclusion shows the chair's reason`() throws {
    var rehearsal = try Rehearsal.concluded()
    try rehearsal.perform(
      .returnConclusion(conclusion: 2, version: 1, reason: "chưa rõ hạn"),
      as: .chair
    )
    var desk = TestDesk(.secretary, rehearsal)
    desk.press(.control("o"), .character("5"), .down)
    #expect(desk.body().contains("↩ Chủ trì trả lại: chưa rõ hạn"))
    desk.size = Size(rows: 24, columns: 120)
    #expect(desk.body().contains("trả lại 1"))
  }

  @Test func `a promise with another date than the ruling is warned of`() throws {
    var rehearsal = try Rehearsal.concluded()
    var content = Rehearsal.ruling
    content.deadline = DeadlineRule("before 2024-06-22")
    try rehearsal.perform(.amendConclusion(conclusion: 2, version: 1, content: content))
    let review = ConclusionReview(
      conclusion: try #require(rehearsal.session[2]),
      scene: Scene(session: rehearsal.session, now: rehearsal.now),
      width: 60
    )
    let lines = review.lines.map { $0.runs.map(\.text).joined() }
    #expect(lines.contains("LỜI HỨA   trước 15/06/2024  ! khác hạn kết luận 21/06/2024"))
    #expect(lines.contains("− trước 15/06/2024"))
    #expect(lines.contains("+ trước 22/06/2024"))
  }

  @Test func `wordings are told apart word by word`() {
    let difference = TextDifference(from: "kiểm tra giá", to: "kiểm tra lại giá")
    #expect(difference.old.filter(\.isChanged).isEmpty)
    #expect(difference.new.filter(\.isChanged).map(\.text) == ["lại"])
  }

  @Test func `a difference keeps paragraphs and the width`() {
    let lines = TextDifference(from: "một\nhai", to: "một\nhai ba bốn")
      .lines(width: 9, isASCII: true)
      .map { $0.runs.map(\.text).joined() }
    #expect(lines == ["- một", "- hai", "+ một", "+ hai ba", "+ bốn"])
  }

  @Test(arguments: [
    (Language.vi, "=KL-02 giao đơn vị Địa chính – Xây dựng; đã trình"),
    (.en, "=KL-02 assigned to Địa chính – Xây dựng; submitted"),
  ])
  func `the minutes name the unit that a matter is assigned to`(
    language: Language,
    words: String
  ) throws {
    let rehearsal = try Rehearsal.concluded()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now, language: language)
    let texts = MinutesPane.ordered(scene.session).map { MinutesPane.text(of: $0, scene) }
    #expect(texts.contains { $0.hasSuffix(words) })
  }
}

extension TestDesk {
  /// What the help row calls one step forward and one back.
  fileprivate var stepLabels: String {
    let table = station.keyTable(showing: scene)
    return [Key.character("d"), .character("t")]
      .compactMap { table.binding(for: $0)?.label(.vi) }.joined(separator: ", ")
  }
}
