import DialogueCoding
import DialogueCore
import DialogueJournal
import ProofKit

/// The sample session played act by act, with the journal as it stood before each.
struct PlayedSample {
  let path: String
  let commands: [CommandLine]

  /// The journal before the act at each place, and at the end.
  private(set) var journals: [ArraySlice<UInt8>] = []

  init(in folder: WorkFolder) throws {
    path = folder["played.journal"]
    commands = try SampleSession.commands()
    let sample = try SampleSession(inMemory: true)
    var scan = JournalScan(sample.bytes, from: ChainPosition())
    // The founding is two records; what the sample plays begins behind them.
    for _ in 0..<2 { _ = try scan.next() }
    try FileBytes.write(sample.bytes[..<scan.position.offset], to: path)
    let store = try Self.store(path)
    var ends = [scan.position.offset]
    for (place, command) in commands.enumerated() {
      _ = try Self.perform(command, place: place, at: store)
      ends.append(try FileBytes.read(path).count)
    }
    let bytes = try FileBytes.read(path)
    journals = ends.map { bytes[..<$0] }
  }

  static func store(_ path: String, io: JournalIO = JournalIO()) throws -> SessionStore {
    try SessionStore(
      opening: path,
      as: Actor(.secretary),
      attachment: Attachment(run: "sec-1", boot: "boot"),
      clock: JournalClock(boot: "boot", wall: { 1_716_513_000_000 }, uptime: { 1000 }),
      options: StoreOptions(io: io)
    )
  }

  static func perform(
    _ command: CommandLine,
    place: Int,
    at store: SessionStore
  ) throws -> Record {
    try store.perform(
      command.command,
      id: command.id ?? CommandID("act.\(place)"),
      as: command.actor ?? store.station,
      at: command.at
    )
  }
}
