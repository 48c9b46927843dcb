import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueTestSupport

/// A journal of an open meeting, made in memory.
struct QueueJournal {
  private var rehearsal: Rehearsal

  /// - Parameter isRehearsal: Whether its commands may say when they happen.
  /// - Throws: `Refusal`.
  init(isRehearsal: Bool = true) throws {
    var founding = Examples.founding
    founding.header.rehearsal = isRehearsal ? true : nil
    rehearsal = try .opened(founding)
  }

  mutating func add(_ command: Command) throws {
    rehearsal.wait(seconds: 1)
    try rehearsal.perform(command, as: .operator)
  }

  func bytes() throws -> [UInt8] {
    try Self.bytes(of: rehearsal.records)
  }

  /// The lines of records.
  static func bytes(of records: [Record]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var previous = Fingerprint.none
    for record in records {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      bytes += line
      previous = fingerprint
    }
    return bytes
  }
}
