import Foundation
import Testing

/// Names and arguments that hold what steers a terminal.
struct HostileTextTests {
  /// Clears the screen, names the window, turns the text around, and a control of the second set.
  private static let steering = "\u{1B}[2J\u{1B}]0;tên\u{7}\u{202E}gnợưhT\u{9B}31m"

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private func expectHarmless(_ answer: Program.Answer, _ what: String) {
    #expect(!(answer.output + answer.errors).unicodeScalars.contains(where: Self.steers), "\(what)")
  }

  @Test(arguments: [
    "*", "--*", "show *", "show ./*", "verify * /tmp/*/*", "repair *", "secretary *", "hall ./*",
    "export * minutes", "export * *", "export * minutes --format *", "record * --as *",
    "new --plan *", "demo *", "list --lang *", "list --folder *", "secretary x --desk *",
    "deadline --from * --rule +1d", "deadline --from 2024-05-24 --rule *", "type --method *",
  ])
  func `an argument is told back without steering the terminal`(usage: String) throws {
    let words = usage.split(separator: " ").map { String($0.replacing("*", with: Self.steering)) }
    let answer = try Program().run(words)
    #expect(!(answer.output + answer.errors).isEmpty)
    expectHarmless(answer, usage)
  }

  @Test(arguments: ["show", "verify", "repair", "list --folder", "export -o"])
  func `the name of a file is told without steering the terminal`(usage: String) throws {
    let program = try Program()
    let folder = program.folder.appending(path: Self.steering)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let journal = folder.appending(path: "\(Self.steering).journal").path
    try FileManager.default.copyItem(atPath: program.sample(), toPath: journal)
    let answer =
      switch usage {
      case "list --folder": try program.run("list", "--folder", folder.path)
      case "export -o": try program.run("export", journal, "minutes", "-o", journal)
      default: try program.run(usage, journal)
      }
    #expect(!(answer.output + answer.errors).isEmpty)
    expectHarmless(answer, usage)
    // Torn, and then altered in the middle: the same names in complaints.
    let bytes = try Data(contentsOf: URL(filePath: journal))
    for harmed in [bytes.dropLast(9), bytes.prefix(900) + Data("x\n".utf8) + bytes.dropFirst(901)] {
      try harmed.write(to: URL(filePath: journal))
      for verb in ["verify", "show", "repair"] {
        expectHarmless(try program.run(verb, journal), verb)
      }
    }
  }

  @Test func `a word of a plan is told back without steering the terminal`() throws {
    let program = try Program()
    for text in [#""\e[2J\#u{202E}": 1"#, #"title: "\e[2J""#, #"date: "\e]0;x\a""#, "\u{202E}: 1"] {
      let plan = try program.file("plan.yaml", holding: (text + "\n").utf8)
      let answer = try program.run("new", "--plan", plan)
      #expect(answer.code == 1)
      expectHarmless(answer, text)
    }
  }

  @Test func `programs get JSON whose strings say exactly what is there, escaped`() throws {
    let program = try Program()
    let folder = program.folder.appending(path: Self.steering)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let journal = folder.appending(path: "\(Self.steering).journal").path
    try FileManager.default.copyItem(atPath: program.sample(), toPath: journal)
    let answer = try program.run("list", "--json", "--folder", folder.path)
    expectHarmless(answer, "list --json")
    let row = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    )
    #expect((row["path"] as? String)?.hasSuffix("/\(Self.steering).journal") == true)
  }
}
