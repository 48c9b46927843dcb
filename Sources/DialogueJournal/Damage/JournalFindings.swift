import DialogueCoding
import DialogueCore

/// Gathers what a reading shows, record by record.
struct JournalFindings {
  let path: String
  private var session = Session()
  private var fingerprints: [Fingerprint] = []
  private var damage: [JournalDamage] = []
  private var unknownKinds: [JournalReport.UnknownKinds] = []
  private var tail = JournalTail.clean
  private var numbers: [CommandID: Int] = [:]
  private var lineOffset = 0

  init(path: String) {
    self.path = path
  }

  mutating func add(_ read: ReadRecord, at position: ChainPosition) {
    let record = read.record
    fingerprints.append(read.fingerprint)
    if let first = numbers[record.id] {
      note(.repeatedCommand(first: first), line: position.records, offset: lineOffset)
    } else {
      numbers[record.id] = record.number
    }
    if !read.unknownKinds.isEmpty {
      unknownKinds.append(
        JournalReport.UnknownKinds(
          record: record.number,
          kinds: read.unknownKinds,
          isOptional: record.isOptional
        )
      )
    }
    for case .journalOpened(let header) in record.events where !header.isOwn {
      note(.notAJournal, line: position.records, offset: lineOffset)
    }
    session.apply(record)
    lineOffset = position.offset
  }

  mutating func add(_ tail: JournalTail, at position: ChainPosition) {
    self.tail = tail
    if case .damaged(let kind, let sign) = tail {
      note(kind, line: position.records + 1, offset: position.offset, sign: sign)
    } else if session.header == nil {
      let kind: JournalDamage.Kind = position.records == 0 ? .empty : .notAJournal
      note(kind, line: 1, offset: 0)
    }
  }

  func report(_ scan: JournalScan) -> JournalReport {
    JournalReport(
      path: path,
      fingerprints: fingerprints,
      linesAfter: scan.linesAfter.count,
      tail: tail,
      damage: damage,
      unknownKinds: unknownKinds,
      session: session
    )
  }

  private mutating func note(
    _ kind: JournalDamage.Kind,
    line: Int,
    offset: Int,
    sign: JournalDamage.EditorSign? = nil
  ) {
    damage.append(
      JournalDamage(path: path, line: line, offset: offset, kind: kind, sign: sign)
    )
  }
}
