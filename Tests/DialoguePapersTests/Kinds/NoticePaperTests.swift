import DialogueCore
import DialoguePapers
import DialogueTestSupport
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
