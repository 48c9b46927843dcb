import Foundation
import Testing

struct SessionTests {
  @Test func `a new session is private, named, and found by a start of its name or id`() throws {
    let program = try Program()
    let session = try program.sample()
    let attributes = try FileManager.default.attributesOfItem(atPath: session)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = URL(filePath: session).deletingLastPathComponent().path
    let ofFolder = try FileManager.default.attributesOfItem(atPath: folder)
    #expect(ofFolder[.posixPermissions] as? Int == 0o700)
    let listed = try program.run("list", "--json")
    let row = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any]
    )
    let id = try #require(row["id"] as? String)
    for word in ["demo-1", "demo-1/ngoc-chau-2024", String(id.prefix(6)), session] {
      #expect(try program.run("show", word).code == 0, "\(word)")
    }
  }

  @Test func `an ambiguous start is not guessed at`() throws {
    let program = try Program()
    _ = try program.sample()
    _ = try program.sample()
    let answer = try program.run("show", "demo")
    #expect(answer.code == 1)
    #expect(answer.errors.contains("2 sessions"))
  }

  @Test func `the whole state is one JSON object`() throws {
    let program = try Program()
    let answer = try program.run("show", program.sample(), "--json")
    let state = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    )
    #expect(state["stage"] as? String == "open")
    #expect((state["speeches"] as? [Any])?.isEmpty == false)
    #expect((state["fingerprint"] as? String)?.count == 64)
  }

  @Test func `the same commands give the same state`() throws {
    let program = try Program()
    let states = try (1...2).map { _ in
      let answer = try program.run("show", program.sample(whole: true), "--json")
      var state = try #require(
        try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
      )
      // What is random by design: identity, keys and the boxes made with them.
      for key in ["header", "fingerprint", "queue", "slips"] { state[key] = nil }
      return NSDictionary(dictionary: state)
    }
    #expect(states[0] == states[1])
  }

  @Test func `an intact journal verifies and a damaged one is named`() throws {
    let program = try Program()
    let session = try program.sample()
    #expect(try program.run("verify", session).code == 0)
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: session)))
    bytes[bytes.count / 2] ^= 1
    let damaged = try program.file("damaged.journal", holding: bytes)
    let answer = try program.run("verify", session, damaged)
    #expect(answer.code == 1)
    #expect(answer.output.contains("intact"))
    #expect(answer.errors.contains("damaged.journal"))
  }

  @Test func `a torn tail is set aside and kept`() throws {
    let program = try Program()
    let session = try program.sample()
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: session)))
    let torn = try program.file("torn.journal", holding: bytes.dropLast(20))
    #expect(try program.run("verify", torn).code == 1)
    #expect(try program.run("repair", torn).output.contains(".torn-"))
    #expect(try program.run("verify", torn).code == 0)
  }

  @Test(arguments: ["", "hello\n", "{\"n\":0}\n"])
  func `a foreign file is not taken for a journal`(text: String) throws {
    let program = try Program()
    let path = try program.file("foreign.journal", holding: text.utf8)
    for verb in ["show", "verify"] {
      let answer = try program.run(verb, path)
      #expect(answer.code == 1)
      #expect(answer.errors.hasPrefix("doithoai: \(path)"))
    }
  }

  @Test func `minutes are written to the file that was asked for`() throws {
    let program = try Program()
    let session = try program.sample(whole: true)
    let path = program.folder.appending(path: "minutes.md").path
    let answer = try program.run("export", session, "minutes", "--format", "md", "-o", path)
    #expect(answer.code == 0, "\(answer.errors)")
    let minutes = try String(contentsOfFile: path, encoding: .utf8)
    #expect(minutes.contains("BIÊN BẢN"))
    let text = try program.run("export", session, "minutes")
    #expect(text.output.contains("BIÊN BẢN"))
  }

  @Test func `a dash as the file is standard output`() throws {
    let program = try Program()
    let session = try program.sample(whole: true)
    let plain = try program.run("export", session, "order")
    #expect(try program.run("export", session, "order", "-o", "-") == plain)
    #expect(plain.output.contains("BẢNG THỨ TỰ PHÁT BIỂU"))
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "'\(program.path)' export '\(session)' order --format docx -o - > order.docx",
    ]
    shell.currentDirectoryURL = program.folder
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    let file = try Data(contentsOf: program.folder.appending(path: "order.docx"))
    #expect(file.starts(with: Array("PK".utf8)))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(!names.contains("-"))
  }

  @Test func `a ruleset out of effect must be asked for`() throws {
    let program = try Program()
    let arguments = [
      "new", "--name", "cu", "--authority", "UBND xã A", "--locality", "A", "--title", "Xã A",
      "--date", "2026-05-24", "--venue", "Nhà văn hóa", "--chair", "Trần Văn B", "--ruleset",
      "ngoc-chau-2024", "--agenda", "b-commune", "--units", "commune-2024",
    ]
    let refused = try program.run(arguments)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("--historical"))
    #expect(try program.run(arguments + ["--historical"]).code == 0)
  }

  @Test func `the form of address goes with the name of who presides`() throws {
    let program = try Program()
    let made = try program.run([
      "new", "--name", "moi", "--authority", "UBND xã A", "--locality", "A", "--title", "Xã A",
      "--date", "2026-09-10", "--venue", "Nhà văn hóa", "--chair", "Bà Nguyễn Thị Ủy",
      "--chair-position", "Chủ tịch UBND xã", "--ruleset", "law-2025", "--agenda", "b-commune",
      "--units", "commune-2025",
    ])
    #expect(made.code == 0)
    let paper = try program.run(["export", "moi", "loudspeaker", "--format", "txt", "-o", "-"])
    #expect(paper.output.contains("Chủ trì: bà Nguyễn Thị Ủy, Chủ tịch UBND xã."))
  }

  /// The check that the manual prints: nothing but a shell and `sha256sum`.
  @Test func `a stranger verifies a journal with a shell alone`() throws {
    let program = try Program()
    let session = try program.sample(whole: true)
    let text = try Manual().text
    let start = try #require(text.range(of: "prev=$(printf")?.lowerBound)
    let end = try #require(text[start...].range(of: "\n```")?.lowerBound)
    let script = text[start..<end].replacingOccurrences(of: "SESSION.journal", with: session)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let shown = try program.run("verify", session).output
    let words = String(decoding: output, as: UTF8.self).split(separator: " ")
    let fingerprint = try #require(words.last?.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(words.count == 2)
    #expect(shown.contains(fingerprint))
  }

  @Test func `the commands that the manual prints make a whole small session`() throws {
    let program = try Program()
    let plan = try Manual().root.appending(path: "data/samples/ngoc-chau/plan.yaml").path
    let session = try #require(try program.run("new", "--plan", plan, "--rehearsal").lines.first)
    let commands = try Manual().commands
    let answer = try program.run("record", session, "--as", "secretary", input: commands)
    #expect(answer.code == 0, "\(answer.output)")
    #expect(answer.lines.count == 10)
    #expect(try program.run("show", session).output.contains("Conclusions: 1"))
  }
}
