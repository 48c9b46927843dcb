import Foundation
import Testing

/// Programs that die at any moment.
@Suite(.enabled(if: Table.hasTerminals, Table.needed), .serialized, .timeLimit(.minutes(10)))
struct LossTests {
  @Test func `a sentence outlives the station that is killed, and the others see who is lost`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary")
    let chair = try table.open("chair", rows: 40, columns: 120)
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try await chair.shows("▶ 06 Ngô Văn Dũng")
    try secretary.type("câu dở của ông Dũng")
    try secretary.press("Left", "Left")
    try await secretary.shows("nháp đã cất")
    try await hasKept("câu dở của ông Dũng", table)
    let cursor = try secretary.cursor()

    kill(try secretary.process(), SIGKILL)
    #expect(try await secretary.ending() == 128 + SIGKILL)
    try await chair.shows("Thư ký: mất kết nối")

    let again = try table.open("secretary")
    try await again.shows("câu dở của ông Dũng")
    try await again.shows("Ý KIẾN của 06 Ngô Văn Dũng")
    #expect(try again.cursor() == cursor)
    try await chair.showsNoMore("mất kết nối")
    try again.press("Enter")
    try await chair.shows("câu dở của ông Dũng")
  }

  @Test func `a station that is open elsewhere is taken over, and the other one only looks`()
    async throws
  {
    let table = try Table()
    let first = try table.open("secretary")
    try await first.shows("▶ 06 Ngô Văn Dũng")
    try first.type("câu của máy thứ nhất")
    try await first.shows("nháp đã cất")
    try await hasKept("câu của máy thứ nhất", table)
    let second = try table.open("secretary")
    try await second.shows("1 Tiếp quản")
    try second.type("1")
    try await second.shows("câu của máy thứ nhất")
    try await first.shows("Máy khác đã tiếp quản")
    try first.press("Enter")
    try second.press("Enter")
    try await second.shows("ý kiến 06 Ngô Văn Dũng")
    let shown = try table.run("show", table.journal, "--lang", "vi").output
    #expect(shown.contains("Dòng biên bản: 37"))
  }

  @Test func `a station that is stopped with the journal in hand stops nobody else for good`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary")
    let intake = try table.open("operator")
    try await secretary.shows("▶ 06 Ngô Văn Dũng")
    try await intake.shows("▶ 06 Ngô Văn Dũng")
    let process = try secretary.process()
    kill(process, SIGSTOP)
    try intake.type("x")
    try await intake.shows("hết lượt 06 Ngô Văn Dũng")
    kill(process, SIGCONT)
    try await secretary.shows("không ai phát biểu")
  }

  /// Waits until the draft on the disk holds a text.
  private func hasKept(_ text: String, _ table: Table) async throws {
    for _ in 0..<1200 {
      let answer = try BuiltProgram.run(
        ["/bin/grep", "-rqs", text, table.folder.appending(path: ".local/state").path],
        in: table.folder
      )
      if answer.code == 0 { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("no draft holds “\(text)”")
  }
}
