import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueTestSupport
import ProofKit

/// One reader, what it reads when all is well, and what must hold whatever it is given.
struct FuzzTarget {
  static let names = ["journal", "record", "command", "yaml", "template"]

  let name: String
  let samples: [[UInt8]]

  /// Reads; a sentence when what came of it is wrong.
  let reads: ([UInt8]) -> String?

  static func all() throws -> [FuzzTarget] {
    [try journal(), try record(), try command(), try yaml(), try template()]
  }

  /// Altered journals: never taken for whole unless they are a beginning of the true one.
  private static func journal() throws -> FuzzTarget { try journal(.chained) }

  /// The same with a chain that looks only at the first bytes of each record.
  static func weakJournal() throws -> FuzzTarget {
    try journal(RecordCoding { RecordCoding.chained.hash($0, $1.prefix(40)) })
  }

  private static func journal(_ coding: RecordCoding) throws -> FuzzTarget {
    var rehearsal = try Rehearsal.raised()
    rehearsal.wait(seconds: 1)
    var previous = Fingerprint.none
    // Without the long records of the ruleset, which would draw all the changes to themselves.
    let bytes = try rehearsal.records.dropFirst(2).enumerated().flatMap { number, record in
      let (line, fingerprint) = try coding.line(
        for: record.numbered(number),
        after: previous
      )
      previous = fingerprint
      return line
    }
    return FuzzTarget(name: "journal", samples: [bytes]) { mutated in
      var scan = JournalScan(mutated, from: ChainPosition(), coding: coding)
      do throws(JSONFault) {
        while try scan.next() != nil {}
      } catch {
        return nil
      }
      guard scan.tail() == .clean, mutated != bytes else { return nil }
      return bytes.starts(with: mutated) ? nil : "an altered journal passes for whole"
    }
  }

  /// Records with a good fingerprint and bad contents: what is read can be folded, drawn, printed.
  private static func record() throws -> FuzzTarget {
    let samples = try HostileRecords()
    return FuzzTarget(name: "record", samples: samples.bodies, reads: samples.fault)
  }

  /// Commands: what is taken in is recorded and read back the same.
  private static func command() throws -> FuzzTarget {
    let samples = try SampleSession.commands().map { Array(try $0.text().utf8) }
    let rehearsal = try Rehearsal.raised()
    return FuzzTarget(name: "command", samples: samples) { mutated in
      guard let line = try? CommandLine(String(decoding: mutated, as: UTF8.self)) else {
        return nil
      }
      var played = rehearsal
      guard (try? played.perform(line.command, as: line.actor ?? .secretary)) != nil,
        let record = played.records.last
      else { return nil }
      return RecordRoundTrip.fault(of: record)
    }
  }

  /// Word documents: what is taken for a template can be filled.
  private static func template() throws -> FuzzTarget {
    let templates = try HostileTemplates()
    return FuzzTarget(name: "template", samples: templates.samples, reads: templates.fault)
  }

  private static func yaml() throws -> FuzzTarget {
    let samples = HostileFiles()
    return FuzzTarget(name: "yaml", samples: samples.files, reads: samples.fault)
  }
}

extension Record {
  /// The same record with another number.
  fileprivate func numbered(_ number: Int) -> Record {
    Record(number: number, moment: moment, id: id, actor: actor, events: events)
  }
}
