import DialogueCoding
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// A journal in the hands of one writing process, with or without its protections.
final class WriterTable {
  private let path: String
  private let station: Actor
  private let store: SessionStore
  private let isLocked: Bool
  private var session: Session
  private var position: ChainPosition

  init(_ path: String, desk: Int, run: String, way: WriterWay) throws {
    self.path = path
    station = Actor(.operator, desk: desk)
    isLocked = way != .unlocked
    var options = StoreOptions()
    switch way {
    case .unsynced: options.io.sync = { _ in 0 }
    case .stubborn: options.io.sync = Self.syncUntilItSeemsDone
    case .sound, .early, .unlocked, .hoarding: break
    }
    let clock = try JournalClock.system()
    store = try SessionStore(
      opening: path,
      as: station,
      attachment: Attachment(run: run, boot: clock.boot),
      clock: clock,
      options: options
    )
    session = Session()
    position = ChainPosition()
  }

  /// The system forgets what it could not put down, and a later sync has nothing left to fail at.
  private static func syncUntilItSeemsDone(_ descriptor: Int32) -> Int32 {
    for _ in 0..<1000 where fdatasync(descriptor) == 0 { return 0 }
    return -1
  }

  var recordCount: Int { store.session.recordCount }

  /// How many are registered, who is next of them, and what is being said.
  var registrations: Int { store.session.queue.registrations.count }
  var next: RegistrationNumber? { store.session.queue.head }
  var speech: SpeechID? { store.session.floor?.id }

  /// The newest record's.
  var fingerprint: Fingerprint {
    isLocked ? store.fingerprint.fingerprint : position.fingerprint
  }

  func perform(_ command: Command, id: String) throws -> Record {
    guard isLocked else { return try performUnlocked(command, id: CommandID(id)) }
    return try store.perform(command, id: CommandID(id), as: station)
  }

  /// What a program would do that reads, decides and appends, and thinks that it is alone.
  private func performUnlocked(_ command: Command, id: CommandID) throws -> Record {
    let bytes = try FileBytes.read(path)
    var scan = JournalScan(Array(bytes[position.offset...]), from: position)
    while let read = try scan.next() { session.apply(read.record) }
    position = scan.position
    let moment = session.ledger.last?.moment ?? Moment(wall: 0, uptime: 0)
    let events = try session.decide(command, as: station, at: moment)
    let record = Record(
      number: position.records,
      moment: moment,
      id: id,
      actor: station,
      events: events
    )
    let (line, fingerprint) = try RecordCoding.chained.line(
      for: record,
      after: position.fingerprint
    )
    let descriptor = try FileBytes.opened(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    try FileBytes.append(line, to: descriptor, path: path)
    fdatasync(descriptor)
    position.records += 1
    position.offset += line.count
    position.fingerprint = fingerprint
    session.apply(record)
    return record
  }
}
