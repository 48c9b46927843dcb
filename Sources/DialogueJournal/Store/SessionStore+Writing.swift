import DialogueCoding
package import DialogueCore
import Glibc

extension SessionStore {
  /// Takes the station's place at the journal: an older run of it may write no more.
  package func attach() throws -> Record {
    let record = try perform(
      .attachStation(attachment),
      id: CommandID("\(attachment.run).0"),
      as: station
    )
    holdsPlace = true
    return record
  }

  /// Decides, records and applies one command; when it returns, the record is on the disk.
  ///
  /// - Parameters:
  ///   - command: What is asked, naming what its author saw.
  ///   - id: The intention; one that is in the journal already is not recorded again.
  ///   - actor: In whose name.
  ///   - wall: When it takes place, for a rehearsal that is played from a script.
  ///   - papersElsewhere: The papers of other sessions, whose numbers are taken.
  /// - Returns: The record.
  /// - Throws: `Refusal`, `StoreFault`, or a `JournalDamage` that came to light.
  package func perform(
    _ command: Command,
    id: CommandID,
    as actor: Actor,
    at wall: Int64? = nil,
    papersElsewhere: [IssuedPaper] = []
  ) throws -> Record {
    try checkWritable()
    do {
      return try journal.locked {
        try catchUpLocked()
        if let number = number(of: id) {
          let isOwn = session.ledger.last { $0.record == number }?.actor == actor
          throw isOwn ? StoreFault.alreadyRecorded(number: number) : .idTaken(number: number)
        }
        try checkPlace()
        let moment = try wall.map(playedMoment) ?? liveMoment(for: command, as: actor)
        let events = try session.decide(
          command,
          as: actor,
          at: moment,
          papersElsewhere: papersElsewhere
        )
        let takenBack = session.recordsTakenBack(by: command)
        return try append(events, id: id, as: actor, at: moment, takingBack: takenBack)
      }
    } catch let fault as SystemFault {
      note(fault)
      throw StoreFault.notRecorded(fault)
    } catch let damage as JournalDamage {
      note(damage)
      throw damage
    }
  }

  /// Room for another act of a store: brings the session up to date under the lock.
  private func catchUpLocked() throws {
    try journal.checkIdentity()
    try readLocked()
    try checkWritable()
  }

  private func checkWritable() throws {
    if let readOnly { throw StoreFault.readOnly(readOnly) }
  }

  private func checkPlace() throws {
    guard holdsPlace, let holder = session.attachments[station], holder.run != attachment.run
    else { return }
    throw StoreFault.takenOver(run: holder.run)
  }

  /// Writes a record of the events; its newline is the commit.
  @discardableResult
  func append(
    _ events: [Event],
    id: CommandID,
    as actor: Actor,
    at moment: Moment,
    takingBack records: [Int] = []
  ) throws -> Record {
    let record = Record(
      number: journal.position.records,
      moment: moment,
      id: id,
      actor: actor,
      refersTo: records,
      events: clockEvents(before: moment, events: events) + events
    )
    let (line, fingerprint) = try coding.line(for: record, after: journal.position.fingerprint)
    guard line.count <= RecordLine.largestSize else { throw StoreFault.tooLarge(size: line.count) }
    let written = try readBack(line, as: record)
    try journal.append(line, fingerprint: fingerprint)
    receive(written)
    if session.stage == .archived { shutFile() }
    return record
  }

  /// Keeps other programs off an archive as well; ours refuse by what the journal records.
  private func shutFile() {
    do {
      try journal.file.setMode(0o444)
    } catch {
      archiveFault = error as? SystemFault
    }
  }

  /// Reads the line as any other program will, before it is written for ever.
  private func readBack(_ line: [UInt8], as record: Record) throws -> ReadRecord {
    guard let parts = RecordLine(line.dropLast()),
      let read = try? RecordReader(line, coding: coding).record(parts, number: record.number),
      read.record == record, read.unknownKinds.isEmpty
    else {
      throw StoreFault.unwritable(record: record.number)
    }
    return read
  }
}
