import Foundation
import Testing

/// One station in one real terminal.
@Suite(.enabled(if: Table.hasTerminals, Table.needed), .serialized, .timeLimit(.minutes(10)))
struct TerminalTests {
  @Test func `a station paints, asks before it is left, and ends with 0`() async throws {
    let secretary = try Table().open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try secretary.press("C-c")
    try await secretary.shows("c Có")
    try secretary.press("Enter")
    try await secretary.showsNoMore("c Có")
    try secretary.press("C-c")
    try await secretary.shows("c Có")
    try secretary.type("c")
    #expect(try await secretary.ending() == 0)
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func `a signal keeps the sentence, gives the screen back, and shows in the code`(
    signal: Int32
  ) async throws {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try secretary.type("câu chưa xong")
    try await secretary.shows("câu chưa xong")
    kill(try secretary.process(), signal)
    #expect(try await secretary.ending() == 128 + signal)
    #expect(try !secretary.screen().contains("BIÊN BẢN"))
    let again = try table.open("secretary")
    try await again.shows("câu chưa xong")
  }

  /// A frame goes through a file in memory, for which such a limit holds too.
  @Test func `a limit on the size of files takes nothing from the screen`() async throws {
    let table = try Table()
    let limited = ["/bin/sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"]
    let program = [BuiltProgram.path, "secretary", table.journal, "--view", "--lang", "vi"]
    let secretary = try table.start(limited + program, rows: 40, columns: 120)
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try await secretary.shows("F1 Phím")
  }

  /// Threads that block signals start programs too, and what they block is inherited.
  @Test func `a signal ends a station that was started with its signals blocked`() async throws {
    let table = try Table(blocking: [SIGTERM])
    let hall = try table.open("hall", rows: 15, columns: 53)
    try await hall.shows("SỐ 06")
    kill(try hall.process(), SIGTERM)
    #expect(try await hall.ending() == 128 + SIGTERM)
  }

  @Test func `a window that is closed keeps the form`() async throws {
    let table = try Table()
    let intake = try table.open("operator")
    try await intake.shows("ĐĂNG KÝ 21")
    try intake.press("F5")
    try intake.type("Phạm Thị Mới")
    try await intake.shows("Phạm Thị Mới")
    let process = try intake.process()
    let other = try table.open("hall", rows: 15, columns: 53)
    try table.tmux("kill-pane", "-t", intake.pane)
    try await other.shows("the end of the station") { _ in kill(process, 0) != 0 }
    let again = try table.open("operator")
    try await again.shows("ĐĂNG KÝ 21")
    try again.press("F5")
    try await again.shows("Phạm Thị Mới")
  }

  @Test func `a paste is text: nothing in it is pressed, nothing in it reaches the terminal`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    let before = try table.run("show", table.journal).output
    try secretary.paste("câu một\ncâu\u{1B}[31m hai\u{7}\u{0}\u{1B}]0;tên khác\u{7}\u{9B}2J cuối\n")
    try await secretary.shows("2J cuối")
    let screen = try secretary.screen()
    #expect(screen.contains("câu một\n"))
    #expect(screen.contains("câu hai"))
    #expect(screen.contains("▶ 06 Ngô Văn Dũng"))
    #expect(try table.tmux("display-message", "-p", "-t", secretary.pane, "#T") != "tên khác\n")

    let intake = try table.open("operator")
    try await intake.shows("ĐĂNG KÝ 21")
    try intake.paste("mbxvu\nc\n")
    try await intake.shows("không có lệnh này")
    #expect(try table.run("show", table.journal).output.contains("Lượt phát biểu: 21"))
    #expect(before.contains("Lượt phát biểu: 21"))
  }

  @Test func `names from a file never reach the terminal raw`() async throws {
    let table = try Table()
    let name = #"Lê \u001b]0;tên khác\u0007\u001b[2J\u009b31m\u202eHoa"#
    let command = #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"\#(name)"}}}}"#
    let answer = try table.run("record", table.journal, "--as", "operator", input: command + "\n")
    #expect(answer.code == 0, "\(answer)")
    let intake = try table.open("operator", rows: 40, columns: 120)
    let screen = try await intake.shows("22 Lê")
    #expect(screen.contains("ĐĂNG KÝ 22"))
    #expect(try table.tmux("display-message", "-p", "-t", intake.pane, "#T") != "tên khác\n")
    for verb in ["show", "list", "verify"] {
      let output = try table.run(verb, table.journal).output
      #expect(
        !output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
      )
    }
    let paper = try table.run("export", table.journal, "minutes").output
    #expect(
      !paper.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
    )
  }

  @Test func `every size is drawn, and what was typed outlives a storm of sizes`() async throws {
    let table = try Table()
    let secretary = try table.open("secretary")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try secretary.type("câu dài hơn màn hình")
    for (rows, columns) in [(1, 1), (3, 20), (12, 60), (100, 300), (2, 300), (60, 2), (16, 79)] {
      try secretary.resize(rows: rows, columns: columns)
    }
    try secretary.resize(rows: 10, columns: 50)
    try await secretary.shows("Ngô Văn Dũng")
    try secretary.resize(rows: 24, columns: 80)
    try await secretary.shows("the whole desk") { screen in
      screen.contains("1 CHƯƠNG TRÌNH") && screen.contains("câu dài hơn màn hình")
        && screen.contains("F2 Mời 11")
    }
  }

  @Test(arguments: ["no-such-terminal", "dumb", ""])
  func `a terminal nobody knows and one without a cursor have their sentence`(kind: String)
    async throws
  {
    let table = try Table()
    let station = try table.open("secretary", environment: ["TERM": kind])
    #expect(try await station.ending() == 1)
    try await station.shows("its sentence") { _ in
      try station.wholeScreen().contains("doithoai: TERM=\(kind): ")
    }
  }

  @Test func `a demonstration without a terminal leaves no folder behind`() throws {
    let table = try Table()
    let folder = URL(filePath: table.journal).deletingLastPathComponent()
      .deletingLastPathComponent()
    let answer = try table.run("demo")
    #expect(answer.code == 1)
    #expect(answer.errors.hasPrefix("doithoai: terminal: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["demo-1"])
  }

  @Test func `without a terminal there is a sentence and nothing else`() throws {
    let table = try Table()
    let answer = try table.run("secretary", table.journal)
    #expect(answer.code == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("doithoai: terminal: "))
  }

  @Test(arguments: [
    (["--ascii"], [:]), (["--no-color"], [:]), ([], ["NO_COLOR": "1"]), ([], ["LANG": "C"]),
    ([], ["LC_ALL": "C"]),
  ])
  func `letters are whole whatever the look and the locale`(
    options: [String],
    environment: [String: String]
  ) async throws {
    let table = try Table()
    let secretary = try table.open("secretary", options: options, environment: environment)
    try await secretary.shows("06 Ngô Văn Dũng")
    try secretary.type("Đề nghị xã trả lời ở thôn Thượng")
    try await secretary.shows("Đề nghị xã trả lời ở thôn Thượng")
  }
}
