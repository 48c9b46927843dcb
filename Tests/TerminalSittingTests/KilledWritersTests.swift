import DialogueTestSupport
import Foundation
import Testing

/// Writers that are killed while they write.
@Suite(.timeLimit(.minutes(10)))
struct KilledWritersTests {
  /// A program at work: what it was given and where it says what it has done.
  private struct Writer {
    let process: pid_t
    let answers: URL
    let round: Int
  }

  @Test func `what was acknowledged is in the journal, whoever is killed when`() throws {
    let table = try Table()
    var random = SeededRandom(seed: 20_240_524)
    var writers: [Writer] = []
    var acknowledged: [Int: String] = [:]
    for round in 0..<60 where acknowledged.count < 300 {
      if writers.count == 3 {
        // Longer and longer, so that a slow machine too gets as far as writing.
        usleep(UInt32(random.number(0...40 + 4 * round)) * 1000)
        let victim = writers.remove(at: random.number(0...writers.count - 1))
        kill(victim.process, SIGKILL)
        acknowledged.merge(try answers(of: victim)) { $0 + " and " + $1 }
      }
      writers.append(try writer(round, table))
    }
    for writer in writers {
      kill(writer.process, SIGKILL)
      acknowledged.merge(try answers(of: writer)) { $0 + " and " + $1 }
    }

    let verified = try table.run("verify", table.journal)
    #expect(verified.code == 0, "\(verified)")
    let lines = try String(contentsOfFile: table.journal, encoding: .utf8).split(separator: "\n")
    #expect(acknowledged.count > 0)
    for (number, name) in acknowledged {
      #expect(lines.indices.contains(number))
      guard lines.indices.contains(number) else { continue }
      #expect(lines[number].contains(#""name":"\#(name)""#), "#\(number)")
    }
    #expect(Set(acknowledged.values).count == acknowledged.count)
  }

  private func writer(_ round: Int, _ table: Table) throws -> Writer {
    let commands = table.folder.appending(path: "commands-\(round)")
    let answers = table.folder.appending(path: "answers-\(round)")
    let lines = (0..<300).map { place in
      #"{"k":"enter.registration","d":{"entry":{"registrant":{"name":"\#(name(round, place))"}}}}"#
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: commands)
    try Data().write(to: answers)
    let process = try BuiltProgram.start(
      [BuiltProgram.path, "record", table.journal, "--as", "operator-\(round + 2)", "--json"],
      in: table.folder,
      [commands.path, answers.path, "/dev/null"]
    )
    return Writer(process: process, answers: answers, round: round)
  }

  /// The numbers of the records that the writer was told of, and the names it had given.
  private func answers(of writer: Writer) throws -> [Int: String] {
    BuiltProgram.ending(of: writer.process)
    let text = try String(contentsOf: writer.answers, encoding: .utf8)
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var numbers: [Int: String] = [:]
    for (place, line) in whole.enumerated() {
      let number = try #require(line.firstMatch(of: /"recorded":(\d+)/)?.1, "\(line)")
      numbers[try #require(Int(number))] = name(writer.round, place)
    }
    return numbers
  }

  private func name(_ round: Int, _ place: Int) -> String { "Người \(round) thứ \(place)" }
}
