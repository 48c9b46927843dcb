import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

/// Who a paper says it comes from.
@Suite struct LetterheadTests {
  @Test(arguments: [PaperKind.collected, .settlementReport])
  func `what the office writes to its head stands under the authority's name`(kind: PaperKind)
    throws
  {
    let paper = try #require(PaperSample("thach-ha").papers(kind).first)
    #expect(paper.header?.superior == ["UBND HUYỆN THẠCH HÀ"])
    #expect(paper.header?.authority == ["VĂN PHÒNG UBND HUYỆN"])
    #expect(paper.header?.number.hasSuffix("-VP") == true)
    let signature = try #require(paper.closing.onlySignature)
    #expect(signature.office == ["KT. CHÁNH VĂN PHÒNG"])
    #expect(signature.post == "PHÓ CHÁNH VĂN PHÒNG")
  }

  @Test func `where no office is known its name is left to the hand`() throws {
    let paper = try #require(PaperSample("ngoc-chau").papers(.grouping).first)
    #expect(paper.header?.superior == ["UBND XÃ NGỌC CHÂU"])
    #expect(paper.header?.authority == ["…………"])
  }

  @Test func `the body over the authority stands over its name, upright`() throws {
    var founding = Founding.ngocChau()
    founding.plan.superior = "Huyện ủy Tân Yên"
    let session = try Desk.opened(founding).session
    let now = Desk.moment("10:00")
    let papers =
      PaperKind.announcement.papers(of: session, copy: .public, texts: PaperTexts(), at: now)
      + [MinutesPaper(of: session, copy: .internal, seal: nil, at: now).paper]
    #expect(papers.map(\.header?.superior) == [["HUYỆN ỦY TÂN YÊN"], ["HUYỆN ỦY TÂN YÊN"]])
  }

  @Test func `what the office signs by order is signed by whom the ruleset names`() throws {
    let paper = try #require(PaperSample("son-dong").papers(.preparation).first)
    let signature = try #require(paper.closing.onlySignature)
    #expect(signature.office == ["T/L BAN THƯỜNG VỤ"])
    #expect(signature.post == "CHÁNH VĂN PHÒNG")
  }

  @Test func `the register lies across and is one table`() throws {
    let paper = try #require(PaperSample("thach-ha").papers(.register).first)
    #expect(paper.orientation == .landscape)
    #expect(paper.tables.count == 1)
  }
}
