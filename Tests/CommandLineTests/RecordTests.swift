import Foundation
import Testing

struct RecordTests {
  @Test func `one line answers each command, and a refusal ends with 1`() throws {
    let program = try Program()
    let session = try program.sample()
    let commands = """
      {"k":"close.list"}

      {"k":"close.list"}
      {"k":"open.list"}
      """
    let answer = try program.run("record", session, "--as", "operator", input: commands)
    let lines = answer.lines
    #expect(answer.code == 1)
    #expect(lines.count == 3)
    #expect(lines.first?.hasSuffix(" list.closed") == true)
    #expect(lines.dropFirst().first?.hasPrefix("refused line 3: ") == true)
    #expect(lines.last?.hasSuffix(" list.opened") == true)
  }

  @Test func `the answers are in the language of the screens`() throws {
    let program = try Program()
    let session = try program.sample()
    let commands = """
      {"k":"close.list","id":"a.1","as":"operator-2"}
      {"k":"close.list","id":"a.1","as":"operator-2"}
      {"k":"close.list"}
      {"k":"open.list","happened":"2024-05-24T08:10:00+07:00"}
      """
    let answer = try program.run(
      ["record", session, "--as", "operator", "--lang", "vi"],
      input: commands
    )
    let lines = answer.lines
    try #require(lines.count == 4, "\(answer)")
    #expect(lines[0].hasPrefix("đã ghi #"))
    #expect(lines[0].hasSuffix(" list.closed"))
    #expect(lines[1].hasSuffix(" từ trước"))
    #expect(lines[2].hasPrefix("dòng 3 bị từ chối: "))
    #expect(lines[3].hasPrefix("dòng 4 bị từ chối: \"happened\" chỉ dùng cho"))
    let english = try program.run("record", session, "--as", "operator", input: commands)
    #expect(
      english.lines.last?.contains("\"happened\" goes with lines of the minutes only") == true
    )
  }

  @Test func `lines of before Unicode are refused with a way out, and converted on request`() throws
  {
    let program = try Program()
    let session = try program.sample()
    let line = """
      {"k":"enter.registration","d":{"entry":{"registrant":{"name":"NguyÔn V¨n Thö"}}}}
      """
    let bytes = line.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    let arguments = ["record", session, "--as", "operator"]
    let refused = try program.run(arguments, bytes: bytes)
    #expect(refused.code == 1)
    #expect(refused.output.contains("line 1: Vietnamese text in TCVN3 (ABC), not in Unicode"))
    #expect(refused.output.contains("--encoding tcvn3"))
    let recorded = try program.run(arguments + ["--encoding", "tcvn3"], bytes: bytes)
    #expect(recorded.code == 0)
    #expect(try program.run("show", session, "--json").output.contains("Nguyễn Văn Thử"))
    let broken = try program.run(arguments, bytes: [0x7B, 0xFF, 0x7D])
    #expect(broken.output.contains("it is not UTF-8 text"))
  }

  @Test func `the same id counts once`() throws {
    let program = try Program()
    let session = try program.sample()
    let command = #"{"k":"close.list","id":"script.1"}"#
    let first = try program.run("record", session, "--as", "operator", input: command)
    let second = try program.run("record", session, "--as", "operator", input: command)
    let number = try #require(first.lines.first?.split(separator: " ").dropFirst().first)
    #expect(second.output == "recorded \(number) already\n")
    #expect(second.code == 0)
  }

  @Test func `a known id with another command is refused, whoever sends it`() throws {
    let program = try Program()
    let session = try program.sample()
    func enter(_ name: String, _ phone: String) -> String {
      #"{"k":"enter.registration","id":"script.1","d":{"entry":{"registrant":"#
        + #"{"name":"\#(name)","hamlet":"thôn Đoài","phone":"\#(phone)"}}}}"#
    }
    let first = enter("Khúc Thị Vân", "0912 000 111")
    let others = [
      enter("Khúc Thị Vân", "0912 000 112"), enter("Khúc Thị Vang", "0912 000 111"),
      #"{"k":"close.list","id":"script.1"}"#, #"{"k":"open.list","id":"script.1"}"#,
    ]
    let input = ([first, #"{"k":"close.list"}"#, first] + others).joined(separator: "\n")
    let answer = try program.run("record", session, "--as", "operator", input: input)
    #expect(answer.code == 1)
    try #require(answer.lines.count == 7, "\(answer)")
    let number = try #require(answer.lines[0].split(separator: " ").dropFirst().first)
    #expect(answer.lines[2] == "recorded \(number) already")
    for line in answer.lines[3...] {
      #expect(
        line.hasSuffix("the \"id\" belongs to another act (\(number)); give another one"),
        "\(line)"
      )
    }
    let again = try program.run("record", session, "--as", "operator", input: first)
    #expect(again.output == "recorded \(number) already\n")
  }

  @Test(arguments: [
    ("birthYear", "0"), ("birthYear", "1903"), ("birthYear", "2025"), ("birthYear", "99999"),
    ("birthYear", "-1950"), ("birthYear", "năm 1950"), ("phone", "0900"), ("phone", "113 abc"),
    ("phone", "0900 000 001 máy bàn"), ("phone", "0900 000 001 / 0900 000 002"),
  ])
  func `a year or a phone that nobody has is refused before it is sealed`(
    field: String,
    text: String
  ) throws {
    let program = try Program()
    let session = try program.sample()
    let before = try Data(contentsOf: URL(filePath: session))
    let command = """
      {"k":"enter.registration","d":{"entry":{"registrant":{"name":"Lê Hoa","\(field)":"\(text)"}}}}
      """
    let answer = try program.run("record", session, "--as", "operator", input: command)
    #expect(answer.code == 1)
    let sentence =
      field == "phone"
      ? "a phone number has 8 to 15 digits and no letters"
      : "the year of birth is from 1904 to 2024"
    #expect(answer.output == "refused line 1: \(sentence)\n")
    #expect(try Data(contentsOf: URL(filePath: session)) == before)
  }

  @Test func `programs are answered in JSON`() throws {
    let program = try Program()
    let session = try program.sample()
    let answer = try program.run(
      "record",
      session,
      "--as",
      "operator",
      "--json",
      input: #"{"k":"close.list"}"# + "\n" + #"{"k":"no.such"}"#
    )
    let objects = try answer.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.first?["kinds"] as? [String] == ["list.closed"])
    #expect(objects.last?["line"] as? Int == 2)
    #expect((objects.last?["refused"] as? String)?.contains("no.such") == true)
  }

  @Test func `what could steer a terminal never reaches the journal`() throws {
    let program = try Program()
    let session = try program.sample()
    let command =
      #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"Le\u0302\u001b[31m Hoa\u202e"}}}}"#
    let answer = try program.run("record", session, "--as", "operator", input: command)
    #expect(answer.code == 0, "\(answer.output)")
    let journal = try String(contentsOfFile: session, encoding: .utf8)
    let last = try #require(journal.split(separator: "\n").last)
    #expect(last.contains(#""name":"Lê Hoa""#))
  }

  @Test func `a private field is in the journal only as a box`() throws {
    let program = try Program()
    let session = try program.sample()
    let command =
      #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"Khúc Thị Vân","hamlet":"thôn Đoài","phone":"0912000111"}}}}"#
    let answer = try program.run("record", session, "--as", "operator", input: command)
    #expect(answer.code == 0, "\(answer.output)")
    let journal = try String(contentsOfFile: session, encoding: .utf8)
    #expect(!journal.contains("0912000111"))
    #expect(journal.split(separator: "\n").last?.contains(#""phone":"box:"#) == true)
  }

  @Test func `outside a rehearsal nobody says what time it is`() throws {
    let program = try Program()
    let made = try program.run(
      "new",
      "--name",
      "thu",
      "--authority",
      "UBND xã A",
      "--locality",
      "A",
      "--title",
      "Xã A",
      "--date",
      "2026-05-24",
      "--venue",
      "Nhà văn hóa",
      "--chair",
      "Trần Văn B",
      "--ruleset",
      "law-2025",
      "--agenda",
      "b-commune",
      "--units",
      "commune-2025"
    )
    try #require(made.code == 0, "\(made.errors)")
    let session = try #require(made.lines.first)
    let answer = try program.run(
      "record",
      session,
      "--as",
      "operator",
      input: #"{"k":"open.list","at":"2026-05-24T08:00:00+07:00"}"#
    )
    #expect(answer.code == 1)
    #expect(answer.output.contains("Only a rehearsal"))
  }

  @Test func `an id that is empty or cannot be seen is refused`() throws {
    let program = try Program()
    let sample = try program.sample()
    for id in ["", " ", "a b", "\\u001b[31m", "\\u200b"] {
      let line = #"{"k":"close.list","id":"\#(id)"}"#
      let answer = try program.run("record", sample, "--as", "operator", input: line)
      #expect(answer.code == 1, "\(id)")
      #expect((answer.output + answer.errors).contains("name of a command"), "\(id)")
    }
  }

  @Test func `an id of another station's act is refused`() throws {
    let program = try Program()
    let sample = try program.sample()
    let close = #"{"k":"close.list","id":"web-7"}"#
    #expect(try program.run("record", sample, "--as", "operator", input: close).code == 0)
    let note =
      #"{"k":"write.entry","d":{"kind":"note","text":"Mất điện.","speaker":{"secretary":{}}},"id":"web-7"}"#
    let answer = try program.run("record", sample, "--as", "secretary", input: note)
    #expect(answer.code == 1)
    #expect((answer.output + answer.errors).contains("belongs to another act"))
  }

  @Test func `standard output that takes no more is told`() throws {
    let program = try Program()
    let sample = try program.sample()
    for verb in ["list", "show \(sample)", "export \(sample) minutes", "--help"] {
      let words = verb.split(separator: " ").map(String.init)
      let answer = try program.run(words, output: "/dev/full")
      #expect(answer.code == 1, "\(verb)")
      #expect(answer.errors.contains("stdout"), "\(verb)")
    }
  }
}
