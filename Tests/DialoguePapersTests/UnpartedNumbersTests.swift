import DialogueCore
import DialoguePapers
import DialogueTestSupport
import PaperWriters
import Testing

/// No line of a paper ends between a sign and its number.
@Suite struct UnpartedNumbersTests {
  @Test(arguments: 40...90)
  func `a number stands on the line of its sign at any width`(width: Int) throws {
    let paper = try #require(try Self.minutes())
    let lines = PlainTextWriter(width: width).text(of: paper).split(separator: "\n")
    let parted = lines.filter { $0.hasSuffix(" YK") || $0.hasSuffix("ĐK") || $0.hasSuffix("ĐK số") }
    #expect(parted == [])
    #expect(lines.contains { $0.contains("YK 01") })
  }

  @Test func `text is found by plain blanks, and papers keep the others`() throws {
    let paper = try #require(try Self.minutes())
    #expect(!PlainTextWriter().text(of: paper).contains("\u{A0}"))
    #expect(!MarkdownWriter().text(of: paper).contains("\u{A0}"))
  }

  private static func minutes() throws -> Paper? {
    let rehearsal = try Rehearsal.raised()
    return MinutesPaper(of: rehearsal.session, copy: .internal, seal: nil, at: rehearsal.now).paper
  }
}
