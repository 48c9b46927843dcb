import DialogueCoding
import DialogueCore
import DialogueJournal
import DialoguePapers

/// The minutes as they were sealed last, with what fixes them.
struct SealedMinutes {
  /// The session as it stood at the seal: what followed is not in the minutes.
  let session: Session
  let seal: MinutesSeal

  /// Nil while nothing is sealed, and when lines were corrected since: those wait for a new seal.
  ///
  /// - Throws: `SystemFault` when the journal cannot be read.
  init?(of session: Session, at path: String) throws {
    guard let seal = session.minutes.seals.last, let record = Self.record(of: seal, in: session)
    else { return nil }
    var sealed = Session()
    for earlier in session.records(from: 0).prefix(record + 1) { sealed.apply(earlier) }
    guard sealed.minutes.entries == session.minutes.entries,
      let fingerprint = try Self.fingerprint(ofRecord: seal.upTo, at: path)
    else { return nil }
    self.session = sealed
    self.seal = MinutesSeal(
      version: seal.version,
      record: seal.upTo,
      fingerprint: fingerprint.text,
      journal: session.journalID,
      check: "doithoai verify \(path.split(separator: "/").last ?? "")"
    )
  }

  private static func record(of seal: Minutes.Seal, in session: Session) -> Int? {
    session.ledger.last { entry in
      entry.events.contains { event in
        if case .minutesSealed = event { true } else { false }
      }
    }?.record
  }

  private static func fingerprint(ofRecord number: Int, at path: String) throws -> Fingerprint? {
    let lines = try TextFile.read(path).split(separator: UInt8(ascii: "\n"), maxSplits: number + 1)
    guard lines.indices.contains(number) else { return nil }
    return RecordLine(lines[number])?.fingerprint
  }
}
