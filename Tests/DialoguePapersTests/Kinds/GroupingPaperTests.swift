import DialogueCore
import DialoguePapers
import Testing

/// Who puts the groups of petitions to the head.
@Suite struct GroupingPaperTests {
  @Test func `the unit that the ruleset names puts the groups to the head in its own name`() throws
  {
    let sample = try PaperSample("thach-ha")
    let paper = try #require(sample.papers(.grouping).first)
    #expect(paper.header?.authority == ["PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG"])
    #expect(paper.closing.signatures.first?.first?.post == "TRƯỞNG PHÒNG")
    let text = sample.text(.grouping, isWide: true)
    #expect(text.contains("Sau khi tổng hợp, Phòng Tài nguyên và Môi trường trình Chủ tịch"))
    #expect(!text.contains("theo quy định, cơ quan"))
  }

  @Test func `where the ruleset names the office that drafts anyway, the office does`() throws {
    let paper = try #require(PaperSample("son-dong").papers(.grouping).first)
    #expect(paper.header?.authority == ["VĂN PHÒNG HUYỆN ỦY"])
  }
}
