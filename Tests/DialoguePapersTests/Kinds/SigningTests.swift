import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

/// Who signs what by which right, on state and Party papers.
@Suite struct SigningTests {
  @Test func `the head signs for the committee, a deputy in the head's place`() throws {
    var founding = Founding.ngocChau()
    let chairman = try Self.signature(.announcement, of: founding)
    #expect(chairman.office == ["TM. ỦY BAN NHÂN DÂN"])
    #expect(chairman.post == "CHỦ TỊCH")
    #expect(chairman.name == "Vũ Quang Sơn")

    founding.plan.chair = Person("Cao Minh Đức", position: "Phó Chủ tịch UBND xã")
    let deputy = try Self.signature(.announcement, of: founding)
    #expect(deputy.office == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    #expect(deputy.post == "PHÓ CHỦ TỊCH")
  }

  @Test func `the chief of an office signs the notice by order`() throws {
    let district = try #require(PaperSample("thach-ha").papers(.notice).first)
    let signature = try #require(district.closing.signatures.first?.first)
    #expect(signature.office == ["TL. CHỦ TỊCH"])
    #expect(signature.post == "CHÁNH VĂN PHÒNG")
    #expect(signature.name == nil)
    #expect(try Self.signature(.notice, of: .ngocChau()).post == "CHỦ TỊCH")
  }

  @Test func `a Party committee's notice is signed for its standing board and ends with a stop`()
    throws
  {
    var founding = Founding.ngocChau(profile: .partyHD36)
    founding.plan.authority = "Huyện ủy Sơn Động"
    founding.plan.locality = "Sơn Động"
    founding.plan.document = PlanDocument(number: "21-KH/HU", date: Day("2024-03-05"))
    founding.plan.chair = Person("Vũ Quang Sơn", form: .comrade, position: "Bí thư Huyện ủy")
    let desk = try Desk.opened(founding)
    let notice = try #require(
      PaperKind.notice.papers(
        of: desk.session,
        copy: .internal,
        texts: PaperTexts(),
        at: Desk.moment("10:00")
      ).first
    )
    let text = PlainTextWriter(width: 10_000).text(of: notice)
    #expect(notice.header?.number == "Số …-TB/HU")
    #expect(notice.title.subject.hasPrefix("Kết luận của Bí thư Huyện ủy Sơn Động tại"))
    #expect(notice.closing.signatures.first?.first?.office == ["T/L BAN THƯỜNG VỤ"])
    #expect(notice.closing.recipients.last == "Lưu Văn phòng")
    #expect(text.contains("Thực hiện Kế hoạch số 21-KH/HU, ngày 05/3/2024, ngày 24 tháng 5"))
    #expect(!text.contains("./."))
  }

  private static func signature(
    _ kind: PaperKind,
    of founding: Founding
  ) throws -> PaperSignature {
    let papers = kind.papers(
      of: try Desk.opened(founding).session,
      copy: .internal,
      texts: PaperTexts(),
      at: Desk.moment("10:00")
    )
    return try #require(papers.first?.closing.signatures.first?.first)
  }
}
