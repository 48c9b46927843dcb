import Foundation
import Glibc
import Testing

/// Files and streams that were made to stop the program, to fill its memory or to be let in.
@Suite(.timeLimit(.minutes(2)))
struct HostileFilesTests {
  private static let tooLarge = "larger than allowed"

  /// Grows a file to ten gigabytes that take no room.
  private func grow(_ path: String) throws {
    try #require(truncate(path, 10 << 30) == 0)
  }

  @Test func `a journal larger than any memory is refused in a sentence`() throws {
    let program = try Program()
    let session = try program.sample()
    try grow(session)
    for words in [["verify"], ["show"], ["repair"], ["hall"]] {
      let answer = try program.run(words + [session])
      #expect(answer.code == 1, "\(words)")
      #expect(answer.errors.hasPrefix("doithoai: "), "\(words)")
      #expect(answer.errors.contains(Self.tooLarge) || words == ["hall"], "\(answer.errors)")
    }
  }

  @Test func `one file that cannot be read keeps no other from being listed`() throws {
    let program = try Program()
    let folder = URL(filePath: try program.sample()).deletingLastPathComponent().path
    try Data().write(to: URL(filePath: "\(folder)/huge.journal"))
    try grow("\(folder)/huge.journal")
    try #require(mkfifo("\(folder)/pipe.journal", 0o600) == 0)
    try #require(symlink("/dev/zero", "\(folder)/device.journal") == 0)
    let answer = try program.run("list", "--folder", folder)
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.lines.count == 4)
    #expect(answer.output.contains("In session"))
    for name in ["huge", "pipe", "device"] { #expect(answer.output.contains(name)) }
    #expect(answer.output.contains(Self.tooLarge))
  }

  @Test func `a key larger than any memory is no key`() throws {
    let program = try Program()
    let session = try program.sample()
    try grow("\(session).key")
    let command =
      #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"Lê Hoa","phone":"0900 000 001"}}}}"#
    let answer = try program.run("record", session, "--as", "operator", input: command)
    #expect(answer.code == 1)
    #expect(answer.output.contains("the key file holds no key"), "\(answer)")
  }

  @Test func `a command longer than a record is refused and the next one is not`() throws {
    let program = try Program()
    let session = try program.sample()
    let name = String(repeating: "a", count: 30_000_000)
    let long = #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"\#(name)"}}}}"#
    let input = "\(long)\n\(String(repeating: "[", count: 1_000_000))\n{\"k\":\"close.list\"}\n"
    let answer = try program.run("record", session, "--as", "operator", input: input)
    #expect(answer.lines.count == 3)
    #expect(answer.lines.first?.hasPrefix("refused line 1: NOT RECORDED: too large") == true)
    #expect(answer.lines.last?.hasSuffix(" list.closed") == true)
    #expect(try program.run("verify", session).code == 0)
  }

  @Test func `bytes that are no text are refused line by line`() throws {
    let program = try Program()
    let session = try program.sample()
    let bytes: [[UInt8]] = [[0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0]]
    let input = Array(bytes.joined(separator: [0x0A]))
    let answer = try program.run(["record", session, "--as", "operator"], bytes: input)
    #expect(answer.code == 1)
    #expect(answer.lines.count == 4)
  }

  @Test(arguments: ["? *k\n: 1\n", "*k : 1\n", "title: *k\n", "{*k : 1}\n"])
  func `a plan that stands for more than any memory is refused at once`(end: String) throws {
    let program = try Program()
    var text = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
    for (name, other) in zip("bcdefghijk", "abcdefghij") {
      let words = Array(repeating: "*\(other)", count: 10).joined(separator: ",")
      text += "\(name): &\(name) [\(words)]\n"
    }
    let plan = try program.file("plan.yaml", holding: (text + end).utf8)
    let answer = try program.run("new", "--plan", plan)
    #expect(answer.code == 1)
    #expect(answer.errors.contains("plan.yaml:2: aliases of YAML (*a) are not taken"))
  }

  @Test(arguments: ["title: [", "- ", "{a: ", "? "])
  func `a plan nested without end is refused`(opening: String) throws {
    let program = try Program()
    let text = String(repeating: opening, count: 100_000)
    let answer = try program.run("new", "--plan", program.file("plan.yaml", holding: text.utf8))
    #expect(answer.code == 1)
    #expect(answer.errors.hasPrefix("doithoai: "))
  }

  @Test(arguments: ["../../outside", "/tmp/outside", "a/b", "..", "", "a\u{0}b", "Á", "a b"])
  func `a session's name leads nowhere`(name: String) throws {
    let program = try Program()
    let sample = try Manual().root.appending(path: "data/samples/ngoc-chau/plan.yaml")
    let text = try String(contentsOf: sample, encoding: .utf8)
    let slug = try #require(text.firstMatch(of: /(?m)^slug: .*$/)?.0)
    let named = text.replacing(slug, with: "slug: \"\(name.replacing("\u{0}", with: "\\0"))\"")
    let plan = try program.file("plan.yaml", holding: named.utf8)
    let answer = try program.run("new", "--plan", plan, "--historical")
    #expect(answer.code == 1)
    #expect(answer.errors.contains("slug"))
    let flags = [
      "new", "--name", name.replacing("\u{0}", with: "%00"), "--authority", "A", "--locality",
      "A", "--title", "A", "--date", "2026-05-24", "--venue", "A", "--chair", "B", "--ruleset",
      "ngoc-chau-2024", "--agenda", "b-commune", "--units", "commune-2024", "--historical",
    ]
    #expect(try program.run(flags).code != 0)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/outside.journal"))
    #expect(try program.run("list").output.contains("No sessions"))
  }

  @Test func `whatever is made is its owner's alone, whatever the shell lets others do`() throws {
    let program = try Program()
    let home = program.folder.path
    let made = """
      umask 0; set -e; export HOME='\(home)' LANG=en_US.UTF-8; cd "$HOME"
      session=$('\(program.path)' demo --no-open --whole)
      '\(program.path)' export "$session" minutes -o minutes.txt
      '\(program.path)' export "$session" minutes --format docx -o minutes.docx
      new=$('\(program.path)' demo --no-open)
      echo '{"k":"close.list"}' | '\(program.path)' record "$new" --as operator
      printf torn >>"$new"; '\(program.path)' repair "$new"
      """
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", made]
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    let paths = try #require(FileManager.default.subpaths(atPath: home))
    #expect(paths.count { $0.contains(".torn-") } == 1)
    #expect(paths.count { $0.hasSuffix(".journal") } == 2)
    #expect(paths.count { $0.hasPrefix("minutes") } == 2)
    for path in paths where ![".local", ".local/share"].contains(path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/\(path)")
      let mode = try #require(attributes[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(path) has \(String(mode, radix: 8))")
    }
  }
}
