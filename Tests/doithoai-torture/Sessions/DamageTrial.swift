import ArgumentParser
import DialogueCoding
import DialogueJournal
import ProofKit

/// Every bit of a whole session is flipped, every byte cut off or zeroed, every line moved.
struct DamageTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "damage",
    abstract: "Every bit of a whole session flipped, every byte cut, every line moved."
  )
  static let quick = ["--every", "1499"]

  @Option(help: "Only every so manieth byte.")
  var every = 1

  func trial() throws -> Findings { try findings(.chained) }

  /// A chain that looks only at the first bytes of each record.
  func control() throws -> Findings {
    try findings(
      RecordCoding { previous, body in
        RecordCoding.chained.hash(previous, body.prefix(40))
      },
      every: max(every, 7)
    )
  }

  private func findings(_ coding: RecordCoding, every: Int? = nil) throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession(isWhole: true, inMemory: true)
    let lines = try Self.chained(sample.lines.map(Array.init), by: coding)
    var harm = LineHarm(lines: lines, coding: coding)
    for place in stride(from: 0, to: harm.bytes.count, by: every ?? self.every) {
      harm.flip(at: place, &findings)
      harm.cut(at: place, &findings)
      harm.zero(from: place, &findings)
    }
    harm.rearrange(&findings)
    return findings
  }

  /// The same records with the fingerprints of another chain.
  private static func chained(_ lines: [[UInt8]], by coding: RecordCoding) throws -> [[UInt8]] {
    var previous = Fingerprint.none
    return lines.map { line in
      guard let record = RecordLine(line[..<(line.count - 1)]) else { return line }
      let body = Array(record.body)
      previous = coding.hash(previous, body[...])
      return body + Array(",\"h\":\"".utf8) + previous.textBytes + Array("\"}\n".utf8)
    }
  }
}
