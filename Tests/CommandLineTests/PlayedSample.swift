import Foundation
import Testing

/// A sample session, played from its files up to the end of a day.
struct PlayedSample {
  let path: String
  private let program: Program

  init(_ sample: String, until day: String, in program: Program) throws {
    self.program = program
    let folder = try Manual().root.appending(path: "data/samples/\(sample)")
    let plan = folder.appending(path: "plan.yaml").path
    let made = try program.run("new", "--plan", plan, "--rehearsal", "--historical")
    path = try #require(made.lines.first, "\(made.errors)")
    let files = ["commands.jsonl", "aftermath.jsonl"].map { folder.appending(path: $0) }
    let lines = try files.filter { FileManager.default.fileExists(atPath: $0.path) }
      .flatMap { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }
    let past = lines.filter { line in
      line.range(of: #""at":""#).map { line[$0.upperBound...].prefix(10) <= day } ?? false
    }
    let input = past.joined(separator: "\n")
    let answer = try program.run("record", path, "--as", "secretary", input: input)
    try #require(answer.code == 0, "\(answer.lines.last ?? "")")
    #expect(try program.run("verify", path).code == 0)
  }

  /// What a verb says of it, with options as they are typed.
  func say(_ verb: String, _ options: String = "") throws -> Program.Answer {
    try program.run([verb, path] + options.split(separator: " ").map(String.init))
  }
}
