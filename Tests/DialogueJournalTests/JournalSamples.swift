import DialogueCoding
import DialogueCore
import DialogueJournal

/// A small journal, and stations that write to it.
enum JournalSamples {
  static let name = "mau.journal"
  static let identity = "00112233445566778899aabbccddeeff"

  static let plan = Plan(
    slug: "mau-2026",
    authority: "UBND xã Mẫu",
    locality: "Mẫu",
    title: "Xã Mẫu · Đối thoại",
    date: .quarter(number: 1, year: 2026),
    venue: "Nhà văn hóa thôn Đoài",
    topics: [],
    chair: Person("Lê Văn Mẫu", form: .comrade, position: "Chủ tịch UBND xã")
  )

  static func entry(_ name: String) -> RegistrationEntry {
    RegistrationEntry(registrant: Registrant(name, hamlet: "thôn Đoài"), content: "Đường liên thôn")
  }

  static func entering(_ name: String) -> Command {
    .enterRegistration(entry: entry(name), duplicate: nil)
  }

  static func record(_ number: Int, _ events: [Event], uptime: Int64 = 1000) -> Record {
    Record(
      number: number,
      moment: Moment(wall: HandClock.start, uptime: uptime),
      id: CommandID("sec-0001.\(number)"),
      actor: Actor(.secretary),
      events: events
    )
  }

  /// Header, plan and an open list.
  static func beginning(
    identity: String = identity,
    needs: [String] = [],
    may: [String] = [],
    rehearsal: Bool = false
  ) -> [Record] {
    let header = JournalHeader(
      needs: needs,
      may: may,
      journal: identity,
      app: "1.0.0",
      boot: rehearsal ? "rehearsal" : "boot-1",
      rehearsal: rehearsal ? true : nil
    )
    let uptime = rehearsal ? HandClock.start : 1000
    return [
      record(0, [.journalOpened(header)], uptime: uptime),
      record(1, [.sessionPlanned(plan)], uptime: uptime),
      record(2, [.listOpened], uptime: uptime),
    ]
  }

  /// Eight records.
  static func eight() -> [Record] { many(8) }

  /// The beginning and then citizens who register.
  static func many(_ count: Int) -> [Record] {
    beginning()
      + (3..<count).map { number in
        record(
          number,
          [
            .registrationEntered(
              registration: RegistrationNumber(rawValue: number - 2),
              entry: entry("Nguyễn Thị Mẫu \(number)"),
              place: number - 3,
              earlier: nil
            )
          ]
        )
      }
  }

  /// The lines of records, each with its line feed.
  static func lines(_ records: [Record]) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var previous = Fingerprint.none
    for record in records {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      lines.append(line)
      previous = fingerprint
    }
    return lines
  }

  static func create(
    in folder: TemporaryFolder,
    _ records: [Record] = beginning()
  ) throws -> String {
    let path = "\(folder.path)/\(name)"
    try JournalCreation.create(at: path, records: records)
    return path
  }

  static func store(
    _ path: String,
    as station: Actor = Actor(.secretary),
    run: String = "sec-0002",
    clock: HandClock = HandClock(),
    options: StoreOptions = StoreOptions()
  ) throws -> SessionStore {
    try SessionStore(
      opening: path,
      as: station,
      attachment: Attachment(run: run, boot: clock.boot),
      clock: clock.clock,
      options: options
    )
  }
}

extension SessionStore {
  /// Registers someone, as the station itself.
  @discardableResult
  func enter(_ name: String, id: String, at wall: Int64? = nil) throws -> Record {
    try perform(JournalSamples.entering(name), id: CommandID(id), as: station, at: wall)
  }
}
