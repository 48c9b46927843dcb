import DialogueTestSupport
import Foundation
import Testing

/// Terminals, surroundings and streams of keys as bad as they come.
@Suite(.enabled(if: Table.hasTerminals, Table.needed), .serialized, .timeLimit(.minutes(10)))
struct StormTests {
  @Test(arguments: [
    "ansi", "linux", "rxvt", "screen", "screen-256color", "tmux-256color", "vt100", "vt220",
    "xterm", "xterm-256color",
  ])
  func `a station opens, is typed at and is left whatever kind the terminal is`(
    kind: String
  ) async throws {
    let table = try Table()
    let secretary = try table.open("secretary", environment: ["TERM": kind])
    try await secretary.shows("Ngô Văn Dũng")
    try secretary.type("Đề nghị xã trả lời")
    try await secretary.shows("Đề nghị xã trả lời")
    try secretary.press("C-c")
    try await secretary.shows("c Có")
    try secretary.type("c")
    #expect(try await secretary.ending() == 0)
  }

  @Test(arguments: [
    ["LANG": "POSIX"], ["LANG": "vi_VN.UTF-8"], ["LC_ALL": "vi_VN.UTF-8"], ["LANG": ""],
    ["LANG": "en_US.ISO-8859-1"], ["LC_CTYPE": "C", "LC_MESSAGES": "vi_VN"],
    ["LANG": "none/such@all"], ["LANGUAGE": "vi:en", "LC_ALL": "POSIX"],
  ])
  func `letters are whole in locales that are not installed or are none`(
    environment: [String: String]
  ) async throws {
    let table = try Table()
    let secretary = try table.open("secretary", environment: environment)
    try await secretary.shows("Ngô Văn Dũng")
    try secretary.type("ở thôn Thượng")
    try await secretary.shows("ở thôn Thượng")
  }

  @Test func `a storm of two hundred sizes while keys come leaves the desk and the text`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    var random = SeededRandom(seed: 20_240_524)
    for number in 0..<200 {
      try secretary.resize(rows: random.number(1...60), columns: random.number(1...200))
      if number.isMultiple(of: 20) { try secretary.type("\(number / 20)") }
    }
    try secretary.resize(rows: 24, columns: 80)
    try await secretary.shows("the whole desk") { screen in
      screen.contains("1 CHƯƠNG TRÌNH") && screen.contains("0123456789")
        && screen.contains("F2 Mời 11")
    }
  }

  @Test func `a station that is suspended gives the screen back and comes back as it was`()
    async throws
  {
    let table = try Table()
    // Only a shell that keeps jobs stops one: where nobody could wake it, the system leaves it be.
    let seat = try table.start(["/bin/bash", "--norc", "--noprofile", "-i"])
    try seat.type("\(BuiltProgram.path) secretary \(table.journal) --lang vi")
    try seat.press("Enter")
    try await seat.shows("▶ 06 Ngô Văn Dũng")
    try seat.type("câu chưa xong")
    try await seat.shows("câu chưa xong")
    let process = try Self.child(of: try seat.process())
    for _ in 1...3 {
      kill(process, SIGTSTP)
      let shell = try await seat.shows("Stopped")
      #expect(!shell.contains("BIÊN BẢN"))
      try seat.type("clear; fg")
      try seat.press("Enter")
      try await seat.shows("câu chưa xong")
      try await seat.shows("BIÊN BẢN")
    }
    try seat.type(" nay xong")
    try await seat.shows("câu chưa xong nay xong")
  }

  /// The only process that another has started and that is still there.
  private static func child(of process: Int32) throws -> Int32 {
    let file = "/proc/\(process)/task/\(process)/children"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return try #require(text.split(separator: " ").first.flatMap { Int32($0) })
  }

  @Test func `a paste of half a million letters is one text, and the station goes on`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    let before = try table.run("show", table.journal).output
    let bomb = String(repeating: "q\u{1B}[31mC\u{3}x Đề nghị\n", count: 30_000)
    try secretary.paste(bomb)
    try secretary.press("F1")
    try await secretary.shows("its keys") { $0.contains("PHÍM") || $0.contains("Esc") }
    try secretary.press("Escape")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    #expect(try table.run("show", table.journal).output == before)
  }

  @Test func `letters that an input method sends again and again come out whole`() async throws {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    // What such a method sends for each key: the letters so far taken back, and better ones.
    let back = "\u{7F}"
    var stream = ""
    for _ in 1...40 {
      stream += "d" + back + "đ" + "e" + back + "ê" + back + "ề" + " " + "n" + "g" + "h" + "i"
      stream += back + "ị" + " "
    }
    try secretary.type(stream)
    try await secretary.shows("forty times the same words") { screen in
      let text = screen.split(separator: "\n").drop { !$0.contains("Ý KIẾN") }
        .dropFirst().joined(separator: " ").replacing(/\s+/, with: " ")
      return text.contains("đề nghị đề nghị đề nghị") && !text.contains("nghi ")
        && !text.contains("de")
    }
  }
}
