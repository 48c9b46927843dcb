import DialogueCore
import DialoguePapers
import DialogueTestSupport
import Foundation
import PaperWriters
import Testing

/// Small words that a clerk would send a paper back for.
@Suite struct ClerksWordsTests {
  @Test func `a Party plan names its grounds as grounds`() throws {
    let sample = try PaperSample("son-dong")
    #expect(sample.text(.plan, isWide: true).contains("- Căn cứ Quy chế làm việc"))
  }

  @Test func `a mandate is the head's own and in nobody else's name`() throws {
    let paper = try #require(PaperSample("thach-ha").papers(.mandate).first)
    let signature = try #require(paper.closing.signatures.first?.first)
    #expect(signature.office.isEmpty && signature.post == "CHỦ TỊCH")
  }

  @Test func `citizens are not asked to bring answers`() throws {
    for text in try PaperSample("thach-ha").papers(.invitation).map(Self.text) {
      let isForCitizens = text.contains("kính mời: Tổ chức, công dân")
      #expect(text.contains("khi được phân công") != isForCitizens)
    }
  }

  @Test func `a script ends with a farewell, be there an item for it or none`() throws {
    for id in ["thach-ha", "ngoc-chau"] {
      let text = try PaperSample(id).text(.script, isWide: true)
      #expect(text.components(separatedBy: "Xin tuyên bố bế mạc hội nghị.").count == 2)
    }
  }

  @Test func `an appendix says what it goes with`() throws {
    let paper = try #require(PaperSample("thach-ha").papers(.settlementReport).first)
    #expect(paper.attachments.first?.reference.hasPrefix("(Kèm theo Báo cáo số ") == true)
  }

  @Test func `a position that says its unit is not followed by the unit again`() throws {
    let sample = try PaperSample("thach-ha")
    let minutes = MinutesPaper(of: sample.session, copy: .internal, seal: nil, at: sample.now).paper
    let text = Self.text(minutes)
    #expect(text.contains("Trưởng phòng Tài nguyên và Môi trường (08 giờ"))
    #expect(!text.contains("Trưởng phòng Tài nguyên và Môi trường, Phòng"))
    #expect(text.contains("Phó Chủ tịch UBND thị trấn, UBND các xã, thị trấn"))
  }

  @Test func `a term that was put off before its day is not said to be missed`() throws {
    var rehearsal = try Rehearsal.received()
    let due = try #require(
      rehearsal.session.followUp[AssignmentID(rawValue: 1)]
        .flatMap { rehearsal.session.answerDeadline(of: $0) }?.due
    )
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: nil,
        content: ExtensionContent(
          reason: "Hồ sơ phức tạp",
          deadline: .workingDays(count: 5),
          citizenNotice: PaperReference("40/TB-UBND", due.adding(days: -2))
        )
      )
    )
    let text = try rehearsal.text(.extensionNotice)
    #expect(text.contains("việc giải quyết không thể xong trong thời hạn đã định"))
  }

  private static func text(_ paper: Paper) -> String {
    PlainTextWriter(width: 10_000).text(of: paper)
  }
}
