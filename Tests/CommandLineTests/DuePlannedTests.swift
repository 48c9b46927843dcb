import Foundation
import Testing

/// What is owed before sessions that are planned, as the command line prints it.
struct DuePlannedTests {
  private let program: Program
  private let held = DuePlannedTests.day(60)

  init() throws {
    program = try Program()
  }

  private static func day(_ later: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date(timeIntervalSinceNow: Double(later) * 86_400))
  }

  /// Its announcement is owed seven days before, and a hall ten days before.
  private func planned(_ flags: String...) throws -> String {
    let made = try program.run(
      [
        "new", "--name", "xa-a", "--authority", "UBND xã A", "--locality", "Xã A", "--title",
        "Đối thoại", "--date", held, "--venue", "Nhà văn hóa", "--chair", "Ông Vũ Sơn", "--topic",
        "Đất đai",
        "--ruleset", "ngoc-chau-2024", "--agenda", "b-commune", "--units", "commune-2024",
        "--historical",
      ] + flags
    )
    let path = try #require(made.lines.last, "\(made)")
    let asked = """
      {"k":"ask.preparation","d":{"kind":"work","unit":"dia-chinh","text":"Hội trường",\
      "deadline":{"by":{"day":"\(Self.day(50))"}}}}
      """
    #expect(try record(asked, in: path).code == 0)
    return path
  }

  private func record(_ command: String, in path: String) throws -> Program.Answer {
    try program.run(["record", path, "--as", "secretary"], input: command + "\n")
  }

  private func rows(_ arguments: String...) throws -> [[String: Any]] {
    let answer = try program.run(["due", "--json"] + arguments)
    return try answer.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `a planned session is on the list of all, and late once its days have gone by`()
    throws
  {
    _ = try planned()
    let rows = try rows()
    #expect(rows.map { $0["id"] as? String } == ["preparation-1", "duty-announcement"])
    #expect(rows.map { $0["due"] as? String } == [Self.day(50), Self.day(53)])
    #expect(rows.allSatisfy { $0["state"] as? String == "owed" })
    #expect(try program.run("due").code == 0)
    let late = try program.run("due", "--on", Self.day(52), "--overdue", "--lang", "vi")
    #expect(late.code == 3)
    #expect(late.lines.count == 1)
    #expect(late.output.contains("Việc chuẩn bị: Hội trường"), "\(late.output)")
    #expect(late.output.hasPrefix("‼ quá hạn 2 ngày"), "\(late.output)")
  }

  @Test func `it answers to the unit and to the days asked for`() throws {
    _ = try planned()
    #expect(try rows("--unit", "dia-chinh").map { $0["id"] as? String } == ["preparation-1"])
    #expect(try rows("--unit", "tu-phap").isEmpty)
    #expect(try rows("--within", "52").map { $0["id"] as? String } == ["preparation-1"])
  }

  @Test func `put off it moves, cancelled it is gone`() throws {
    let path = try planned()
    let later = """
      {"k":"postpone.session","d":{"reason":"mưa bão","until":{"day":"\(Self.day(90))"}}}
      """
    let moved = try record(later, in: path)
    #expect(moved.code == 0, "\(moved)")
    #expect(
      try rows().first { $0["id"] as? String == "duty-announcement" }?["due"] as? String
        == Self.day(83)
    )
    let none = #"{"k":"cancel.session","d":{"reason":"sáp nhập xã"}}"#
    #expect(try record(none, in: path).code == 0)
    #expect(try rows().isEmpty)
  }

  @Test func `a rehearsal counts only when it is named`() throws {
    let path = try planned("--rehearsal")
    #expect(try rows().isEmpty)
    #expect(try rows(path).count == 2)
  }

  @Test func `a calendar program has the days too`() throws {
    let path = try planned()
    let text = try program.run("export", path, "deadlines", "--format", "ics", "--lang", "vi")
      .output
    #expect(text.contains("UID:duty-announcement."), "\(text)")
    #expect(text.contains("SUMMARY:Việc chuẩn bị – "), "\(text)")
    #expect(text.contains(";VALUE=DATE:" + Self.day(53).replacing("-", with: "")), "\(text)")
  }
}
