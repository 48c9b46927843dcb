import DialogueCore
import DialoguePapers
import DialogueTestSupport
import Foundation
import Testing

/// The notice of conclusions, from the rulings of the chair and the tasks of its own.
@Suite struct NoticePaperTests {
  @Test func `a notice without tasks that was issued has its own words, number and signature`()
    throws
  {
    let rehearsal = try Self.issued(
      NoticeContent(
        subject: "Kết luận tại hội nghị tháng 5",
        assessment: ["Không khí cởi mở"],
        recipients: ["Các thôn"]
      )
    )
    let paper = try #require(rehearsal.papers(.notice).first)
    let text = try rehearsal.text(.notice)
    #expect(paper.isFinal && !paper.banners.contains(.draft))
    #expect(paper.header?.number == "Số: 20/TB-UBND")
    #expect(paper.title.subject == "Kết luận tại hội nghị tháng 5")
    #expect(paper.closing.recipients.first == "Các thôn")
    #expect(text.contains("- Không khí cởi mở.") && text.contains("Đỗ Minh Châu"))
    #expect(text.contains("Rà soát giá bồi thường (YK 01)"))
    #expect(text.contains("Ngõ ngập (YK 02): đã khơi cống."))
  }

  @Test func `rulings that no task bears on stand beside the tasks`() throws {
    let rehearsal = try Self.issued(
      NoticeContent(subject: "Kết luận"),
      [NoticeTaskContent(text: "Giữ gìn vệ sinh", lead: Examples.finance)]
    )
    let text = try rehearsal.text(.notice)
    #expect(text.contains("2. Nội dung đã giải quyết:"))
    #expect(text.contains("Ngõ ngập (YK 02): đã khơi cống."))
    #expect(text.contains("Rà soát giá bồi thường (YK 01); phối hợp:"))
    #expect(text.contains("hoàn thành chậm nhất ngày 13/6/2024"))
    #expect(text.contains("Giữ gìn vệ sinh."))
  }

  @Test func `a ruling stands beside a task that only watches, and not beside one that does it`()
    throws
  {
    let task = { (kind: NoticeTaskContent.Kind) in
      NoticeTaskContent(kind: kind, text: "Xử lý việc bồi thường", petitions: [1])
    }
    let done = try Self.issued(NoticeContent(subject: "Kết luận"), [task(.work)])
    #expect(try !done.text(.notice).contains("Rà soát giá bồi thường"))
    for kind in [NoticeTaskContent.Kind.supervision, .accountability] {
      let watched = try Self.issued(NoticeContent(subject: "Kết luận"), [task(kind)])
      #expect(try watched.text(.notice).contains("Rà soát giá bồi thường (YK 01)"))
    }
  }

  @Test func `tasks keep their order and the numbers that the office gave them`() throws {
    let tasks = [
      NoticeTaskContent(label: "2 (1)", text: "Rà soát giá", lead: Examples.land, petitions: [1]),
      NoticeTaskContent(label: "2 (2)", text: "Khơi cống", lead: Examples.finance, petitions: [2]),
      NoticeTaskContent(label: "3", text: "Báo cáo", lead: Examples.land),
    ]
    let text = try Self.issued(NoticeContent(subject: "Kết luận"), tasks).text(.notice)
    let places = ["1. Đánh giá chung:", "2 (1). Giao", "2 (2). Giao", "3. Giao", "4. Giao"]
      .map { text.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(text.contains(": rà soát giá (YK 01)."))
  }

  @Test func `the office's numbers stand in a section of their own beside rulings`() throws {
    let tasks = [
      NoticeTaskContent(label: "1", text: "Báo cáo", lead: Examples.land),
      NoticeTaskContent(label: "2", text: "Giữ gìn vệ sinh", lead: Examples.finance),
    ]
    let text = try Self.issued(NoticeContent(subject: "Kết luận"), tasks).text(.notice)
    #expect(text.contains("I. Đánh giá chung:") && text.contains("II. Nội dung đã giải quyết:"))
    #expect(text.contains("IV. Nhiệm vụ khác:"))
    #expect(text.contains("1. Giao") && text.contains("2. Giao"))
  }

  @Test func `tasks without numbers stand in their order, be the units mixed`() throws {
    let tasks = [
      NoticeTaskContent(text: "Việc một", lead: Examples.land),
      NoticeTaskContent(text: "Việc hai", lead: Examples.finance),
      NoticeTaskContent(label: "9", text: "Việc ba", lead: Examples.land),
    ]
    let text = try Self.issued(NoticeContent(subject: "Kết luận"), tasks).text(.notice)
    let places = ["Việc một", "Rà soát giá", "Việc hai", "Việc ba"]
      .compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(!text.contains("9. "))
  }

  @Test func `a condition and a period that the words say already are not said again`() throws {
    let tasks = [
      NoticeTaskContent(text: "Sửa nhà", condition: "Khi đủ điều kiện"),
      NoticeTaskContent(text: "Đo đạc", condition: "có vốn"),
      NoticeTaskContent(text: "Trực, báo cáo hằng tuần", period: .weekly),
    ]
    let text = try Self.issued(NoticeContent(subject: "Kết luận"), tasks).text(.notice)
    #expect(text.contains("Sửa nhà; khi đủ điều kiện."))
    #expect(text.contains("Đo đạc; điều kiện: có vốn."))
    #expect(text.contains("Trực, báo cáo hằng tuần."))
  }

  @Test func `a merged petition is told with the one that stands for it, and counted once`()
    throws
  {
    let content = ConclusionContent(outcome: .assigned, text: "Rà soát", lead: Examples.land)
    var rehearsal = try Rehearsal.ruled([(.petitions(numbers: [1, 2]), content)])
    let apart = try rehearsal.text(.quickReport)
    #expect(apart.contains(": 01 việc (02 kiến nghị)"))
    try rehearsal.perform(.mergePetitions(petitions: [2], into: 1))
    #expect(try rehearsal.text(.notice).contains("Rà soát (YK 01, gộp YK 02)"))
    #expect(try rehearsal.text(.results).contains("YK 01, gộp YK 02: Giá bồi thường đất vườn."))
    #expect(try !rehearsal.text(.results).contains("Ngõ ngập"))
    let report = try rehearsal.text(.quickReport)
    #expect(report.contains("giao giải quyết 01") && report.contains(": 01 việc (01 kiến nghị)"))
  }

  @Test func `a quick report tells every day that a unit has, and not the last alone`() throws {
    let task = { (later: Int) in
      ConclusionContent(
        outcome: .assigned,
        text: "Rà soát",
        lead: Examples.land,
        deadline: .by(day: Rehearsal.day(later))
      )
    }
    let rehearsal = try Rehearsal.ruled([
      (.petitions(numbers: [1]), task(20)), (.petitions(numbers: [2]), task(10)),
    ])
    let report = try rehearsal.text(.quickReport)
    #expect(report.contains(": 02 việc (02 kiến nghị), thời hạn 03/6/2024, 13/6/2024."))
  }

  private static func issued(
    _ content: NoticeContent,
    _ tasks: [NoticeTaskContent] = []
  ) throws -> Rehearsal {
    var rehearsal = try Rehearsal.twoRulings()
    try rehearsal.play([
      .draftNotice(content: content, tasks: tasks),
      .approveNotice(notice: 1, version: 1),
      .signNotice(
        notice: 1,
        signature: NoticeSignature(
          person: Examples.clerk,
          capacity: "TL. CHỦ TỊCH",
          on: Rehearsal.day(2)
        )
      ),
      .issueNotice(notice: 1, paper: PaperReference("20/TB-UBND", Rehearsal.day(2))),
    ])
    return rehearsal
  }
}
