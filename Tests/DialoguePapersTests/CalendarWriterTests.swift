import DialogueCore
import PaperWriters
import Testing

/// A calendar file is what RFC 5545 asks for, whatever the words in it.
struct CalendarWriterTests {
  private static let writer = CalendarWriter(
    name: "Xã An Lạc; đối thoại",
    at: Moment(wall: 1_716_512_400_000, uptime: 0),
    edition: 7
  )

  private static func entry(_ details: String) throws -> CalendarEntry {
    CalendarEntry(
      id: "answer-3.0123@doithoai",
      day: try #require(Day("2024-12-31")),
      title: "Trả lời YK-03",
      details: details,
      categories: ["Tư pháp, hộ tịch"]
    )
  }

  @Test func `an entry is one whole day with a name that stays`() throws {
    #expect(
      Self.writer.text(of: [try Self.entry("một\nhai, ba; bốn \\ năm")])
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//doithoai//doithoai//VI
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Xã An Lạc\\; đối thoại
        BEGIN:VEVENT
        UID:answer-3.0123@doithoai
        DTSTAMP:20240524T010000Z
        SEQUENCE:7
        DTSTART;VALUE=DATE:20241231
        DTEND;VALUE=DATE:20250101
        SUMMARY:Trả lời YK-03
        DESCRIPTION:một\\nhai\\, ba\\; bốn \\\\ năm
        CATEGORIES:Tư pháp\\, hộ tịch
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    )
  }

  @Test func `no line is longer than 75 octets, no letter is split, and nothing is lost`() throws {
    let words = String(repeating: "Đường nguyễn thị hiền 😀, ", count: 40)
    let text = Self.writer.text(of: [try Self.entry(words)])
    let lines = text.split(separator: "\r\n").map(String.init)
    #expect(lines.filter { $0.utf8.count > 75 } == [])
    #expect(text.unicodeScalars.contains("\u{FFFD}") == false)
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("DESCRIPTION:" + words.replacing(",", with: "\\,")))
  }

  @Test func `control characters cannot add a line`() throws {
    let text = Self.writer.text(of: [try Self.entry("a\r\nBEGIN:VEVENT\u{1B}[2J\u{0}b")])
    #expect(text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{0}"))
  }

  @Test func `nothing owed is an empty calendar`() {
    let text = Self.writer.text(of: [])
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.contains("VEVENT"))
  }
}
