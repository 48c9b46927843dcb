import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

/// Sealed minutes beside those that are to replace them.
@Suite struct ComparisonTests {
  private static let seal = MinutesSeal(
    version: 1,
    record: 7,
    fingerprint: "ab",
    journal: "cd",
    check: "x"
  )

  private static func sealed() throws -> Desk {
    var desk = try Desk.opened()
    try desk.note("Có 84 người dự")
    try desk.note("Nguyễn Văn Hùng ký nhận tài liệu")
    try desk.perform("08:58", .readBack)
    try desk.perform("08:59", .adoptMinutes)
    try desk.close()
    try desk.perform("09:05", .sealMinutes(records: desk.session.recordCount))
    return desk
  }

  private static func paper(_ earlier: Desk, _ later: Desk) -> Paper {
    MinutesComparison(
      of: earlier.session,
      sealed: seal,
      with: later.session,
      sealed: nil,
      copy: .internal,
      at: Desk.moment("10:00")
    ).paper
  }

  @Test func `the chair sees the old words beside the new ones and nothing else`() throws {
    let earlier = try Self.sealed()
    var later = earlier
    try later.perform("09:10", .correctEntry(entry: 1, text: "Có 86 người dự"))
    let table = try #require(Self.paper(earlier, later).tables.first)
    let cells = table.rows.map { $0.map(\.plain) }
    #expect(table.columns.map(\.title) == ["TT", "Bản số 1", "Dự thảo bản số 2"])
    #expect(cells.contains { $0[1].contains("Có 84 người dự") && $0[2].contains("Có 86 người dự") })
    #expect(!cells.joined().contains { $0.contains("ký nhận tài liệu") })
  }

  @Test func `a line that was struck has nothing beside it in its old place`() throws {
    let earlier = try Self.sealed()
    var later = earlier
    try later.perform("09:10", .strikeEntry(entry: 2, reason: "ghi nhầm"))
    let text = PlainTextWriter(width: 10_000).text(of: Self.paper(earlier, later))
    #expect(text.contains("ký nhận tài liệu"))
    #expect(text.contains("Dự thảo bản số 2 khác bản số 1 ở"))
  }

  @Test func `minutes that say the same have no table`() throws {
    let desk = try Self.sealed()
    let paper = Self.paper(desk, desk)
    #expect(paper.tables.isEmpty)
    #expect(PlainTextWriter().text(of: paper).contains("không khác bản số 1"))
  }
}
