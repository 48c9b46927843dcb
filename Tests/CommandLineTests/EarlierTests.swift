import Foundation
import Testing

/// What an earlier session left open, on the command line.
struct EarlierTests {
  /// A session of the authority of Sơn Động, half a year later.
  private static func following(in program: Program) throws -> String {
    let plan = try Manual().root.appending(path: "data/samples/son-dong/plan.yaml")
    let text = try String(contentsOf: plan, encoding: .utf8)
    let later = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("date:")
        ? "date: 2024-10-11" : line.hasPrefix("slug:") ? "slug: son-dong-sau" : String(line)
    }.joined(separator: "\n")
    let file = try program.file("later.yaml", holding: Array(later.utf8))
    let made = try program.run("new", "--plan", file, "--rehearsal", "--historical")
    return try #require(made.lines.first, "\(made.errors)")
  }

  @Test func `what is open is listed, taken over once, and listed as taken over`() throws {
    let program = try Program()
    _ = try PlayedSample("son-dong", until: "2024-04-22", in: program)
    let next = try Self.following(in: program)
    let listed = try program.run("earlier", next, "--lang", "vi")
    #expect(listed.code == 0, "\(listed.errors)")
    #expect(
      listed.lines.prefix(2) == [
        "Đối thoại 11/04/2024 (son-dong-2024): còn mở 22, đã đưa sang 0",
        "  YK-01  chờ trả lời         UBND huyện          hạn 24/04/2024, ! còn 2 ngày"
          + "  Cán bộ giải phóng mặt bằng thông tin chưa đúng về bồi thường, đề nghị làm rõ.",
      ]
    )
    let adopted = try program.run("earlier", next, "--adopt", "--only", "YK-09", "--lang", "vi")
    #expect(adopted.code == 0, "\(adopted.output)\(adopted.errors)")
    #expect(adopted.lines.count == 1)
    #expect(try program.run("earlier", next, "--adopt").lines.count == 9)
    let again = try program.run("earlier", next, "--adopt", "--lang", "vi")
    #expect(again.output == "Chỉ còn việc phải nêu số thì mới đưa sang (--only).\n")
    let task = try program.run("earlier", next, "--adopt", "--only", "nv-22", "--lang", "vi")
    #expect(task.lines.count == 1 && task.code == 0)
    let after = try program.run("earlier", next, "--lang", "vi")
    #expect(after.output.contains("còn mở 11, đã đưa sang 11"))
    #expect(after.output.contains("YK-09  chờ trả lời, đã là VĐ-01"))
    let twice = try program.run("earlier", next, "--only", "yk-09", "--lang", "vi")
    #expect(twice.code == 1 && twice.errors.contains("YK-09: đã là VĐ-01"))
    #expect(try program.run("verify", next).code == 0)
  }

  @Test func `its commands are those of record`() throws {
    let program = try Program()
    _ = try PlayedSample("son-dong", until: "2024-04-22", in: program)
    let next = try Self.following(in: program)
    let commands = try program.run("earlier", next, "--json")
    #expect(commands.lines.allSatisfy { $0.hasPrefix(#"{"k":"collect.issue","#) })
    let first = try #require(commands.lines.first)
    let recorded = try program.run(
      ["record", next, "--as", "secretary"],
      input: first + "\n"
    )
    #expect(recorded.code == 0, "\(recorded.output)")
    #expect(
      try program.run("earlier", next, "--json").lines == Array(commands.lines.dropFirst())
    )
  }

  @Test func `what is refused is named by its number, and a damaged journal by its damage`() throws
  {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-04-22", in: program)
    let next = try Self.following(in: program)
    let file = URL(filePath: played.path)
    let intact = try Data(contentsOf: file)
    var bytes = [UInt8](intact)
    bytes[bytes.count / 10] ^= 1
    try Data(bytes).write(to: file)
    let answer = try program.run("earlier", next, "--from", played.path, "--lang", "en")
    try intact.write(to: file)
    #expect(answer.code == 1)
    #expect(answer.errors.contains(file.lastPathComponent))
    #expect(!answer.errors.contains("is no session that was over"))
    let held = try program.run(
      ["record", next, "--as", "secretary"],
      input: """
        {"k":"open.session","d":{"gapsReason":"x"}}
        {"k":"close.session","d":{"gapsReason":"x"}}

        """
    )
    #expect(held.code == 0, "\(held.output)")
    let refused = try program.run(
      "earlier",
      next,
      "--from",
      played.path,
      "--adopt",
      "--only",
      "YK-09",
      "--lang",
      "vi"
    )
    #expect(refused.code != 0)
    #expect(refused.output.hasPrefix("YK-09 bị từ chối: "), "\(refused.output)\(refused.errors)")
  }

  @Test func `no earlier session, another one, and a number that is not open are told apart`()
    throws
  {
    let program = try Program()
    let next = try Self.following(in: program)
    let none = try program.run("earlier", next, "--lang", "vi")
    #expect(none.code == 0)
    #expect(none.output.hasPrefix("Chưa có hội nghị nào bế mạc trước"))
    let itself = try program.run("earlier", next, "--from", next, "--lang", "en")
    #expect(itself.code == 1)
    #expect(itself.errors.contains("is no session that was over before this one"))
    _ = try PlayedSample("son-dong", until: "2024-04-22", in: program)
    let stranger = try program.run("earlier", next, "--only", "YK-99", "--lang", "en")
    #expect(stranger.code == 1)
    #expect(stranger.errors.contains("YK-99: not among what is open"))
    #expect(try program.run("earlier", next, "--adopt", "--json").code == 2)
    let empty = try program.run("earlier", next, "--only", "", "--lang", "en")
    #expect(empty.code == 2 && empty.errors.contains("takes the number of a matter"))
  }
}
