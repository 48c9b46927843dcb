import DialogueCoding
import DialogueCore
import DialogueJournal
import DialoguePapers

/// Minutes as they were sealed, with what fixes them.
struct SealedMinutes {
  /// The session as it stood at the seal: what followed is not in the minutes, save signatures.
  let session: Session
  let seal: MinutesSeal

  /// The minutes that stand: nil while nothing is sealed, and when they say something else since, as
  /// that waits for a new seal.
  ///
  /// - Throws: `SystemFault` when the journal cannot be read.
  static func standing(in session: Session, at path: String) throws -> SealedMinutes? {
    guard let seal = session.minutes.seals.last,
      !session.hasChanged(since: seal)
    else { return nil }
    return try SealedMinutes(seal, of: session, at: path)
  }

  /// The minutes that the present ones replace, or are to: nil for those of the first version.
  ///
  /// - Throws: `SystemFault` when the journal cannot be read.
  static func replaced(in session: Session, at path: String) throws -> SealedMinutes? {
    let isStanding = try standing(in: session, at: path) != nil
    let seals = isStanding ? session.minutes.seals.dropLast() : session.minutes.seals[...]
    return try seals.last.flatMap { try SealedMinutes($0, of: session, at: path) }
  }

  /// Nil where the journal does not hold what the seal speaks of.
  private init?(_ seal: Minutes.Seal, of session: Session, at path: String) throws {
    guard let record = Self.record(of: seal, in: session), (0..<record).contains(seal.upTo),
      let fingerprint = try Self.fingerprint(ofRecord: seal.upTo, at: path)
    else { return nil }
    var sealed = Session()
    for earlier in session.records(from: 0).prefix(record + 1) { sealed.apply(earlier) }
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
        if case .minutesSealed(seal.upTo, _) = event { true } else { false }
      }
    }?.record
  }

  private static func fingerprint(ofRecord number: Int, at path: String) throws -> Fingerprint? {
    let lines = try TextFile.read(path).split(separator: UInt8(ascii: "\n"), maxSplits: number + 1)
    guard lines.indices.contains(number) else { return nil }
    return RecordLine(lines[number])?.fingerprint
  }
}
