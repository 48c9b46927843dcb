import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import DialogueTestSupport
import Foundation
import Testing

struct SessionRepairingTests {
  private let office: TestOffice
  private let path: String

  init() throws {
    office = try TestOffice()
    path = try office.sample()
  }

  /// Alters the last record.
  private func damage(_ path: String) throws {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[bytes.count - 10] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
  }

  private func enter(_ name: String, at path: String) throws {
    let store = try office.store(path, as: Actor(.operator))
    let texts = PrivateTexts(path: path, journal: store.session.journalID)
    let registrant = Registrant(name, phone: PrivateText("0900 000 009"))
    let command = try Command.enterRegistration(
      entry: RegistrationEntry(registrant: registrant),
      duplicate: nil
    ).sealingPrivateTexts(texts.seal)
    _ = try store.perform(command, id: CommandID("op-1.\(name)"), as: Actor(.operator))
  }

  private func answer() throws -> [String] {
    try SessionRepairing(path, in: office.office).result().lines
  }

  @Test func `a rebuilt session is listed, can be worked with, and its private fields open`() throws
  {
    try enter("Người Cũ", at: path)
    try enter("Người Mất", at: path)
    try damage(path)
    let lines = try answer()
    let repaired = "\(path.dropLast(".journal".count))-repaired.journal"
    #expect(lines.count == 2)
    #expect(lines[0].contains(repaired))
    #expect(lines[1].contains("`doithoai secretary \(repaired)`"))
    #expect(try office.office.sessions.journals() == [repaired, path].sorted())
    let store = try office.store(repaired, as: Actor(.operator))
    #expect(store.readOnly == nil)
    let texts = PrivateTexts(path: repaired, journal: store.session.journalID)
    let boxes = store.session.queue.registrations.compactMap(\.entry.registrant.phone)
    #expect(boxes.allSatisfy { texts.open($0) != nil })
    #expect(boxes.last.flatMap(texts.open) == "0900 000 009")
    try enter("Người Mới", at: repaired)
  }

  @Test func `without a key it says which file is missing`() throws {
    try FileManager.default.removeItem(atPath: PrivateKey.path(besideJournal: path))
    try damage(path)
    #expect(try answer().last?.contains("-repaired.journal.key") == true)
  }

  @Test func `what is owed is listed once, from the repaired journal`() throws {
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    let clean = try due()
    #expect(!clean.isEmpty)
    try damage(whole)
    _ = try SessionRepairing(whole, in: office.office).result()
    let repaired = "\(whole.dropLast(".journal".count))-repaired.journal"
    let rows = try DueListing([repaired], .init(), in: office.office)
      .result(isJSON: true, isExplained: false).lines
    let after = try due()
    #expect(after.filter { $0.contains(#"-repaired""#) } == rows)
    #expect(after.count == clean.count + 1)
    #expect(after.last?.hasPrefix("doithoai: \(whole)") == true, "\(after.last ?? "")")
    #expect(after.last?.contains("`doithoai verify \(repaired)`") == true)
    let query = DueListing.Query(isOverdueOnly: true, day: Day("2024-05-24"))
    let late = try DueListing([whole, repaired], query, in: office.office)
    #expect(try late.result(isJSON: true, isExplained: false).code == VerbResult.done)
  }

  /// The whole sample, with its last record altered, and a copy that was made before.
  private func copied() throws -> (damaged: String, copy: String) {
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    let copy = "\(office.office.sessions.path)/sao-luu.journal"
    try FileManager.default.copyItem(atPath: whole, toPath: copy)
    try damage(whole)
    return (whole, copy)
  }

  @Test func `beside an intact copy the damage is said, and what is owed is listed once`() throws {
    let (damaged, copy) = try copied()
    let owed = try DueListing([copy], .init(), in: office.office)
      .result(isJSON: true, isExplained: false).lines
    let result = try DueListing([damaged, copy], .init(), in: office.office)
      .result(isJSON: true, isExplained: false)
    #expect(result.lines.dropLast() == owed[...])
    let words = try #require(result.lines.last)
    #expect(words.hasPrefix("doithoai: \(damaged)"))
    #expect(words.contains("was altered"), "\(words)")
    #expect(words.contains("`doithoai verify \(copy)`"))
    let query = DueListing.Query(isOverdueOnly: true, day: Day("2024-05-24"))
    let late = try DueListing([damaged, copy], query, in: office.office)
    #expect(try late.result(isJSON: true, isExplained: false).code == VerbResult.refused)
  }

  @Test func `a journal whose first record was altered is on the list of sessions`() throws {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[60] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    let lines = try SessionListing(in: office.office).result(isJSON: false).lines
    #expect(lines.first?.contains("‼ the first record") == true, "\(lines)")
    #expect(lines.last?.hasPrefix("doithoai: \(path)") == true)
    #expect(lines.last?.contains("from a backup") == true)
  }

  @Test func `a copy of before the damage that misses good records hides nothing`() throws {
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    let old = "\(office.office.sessions.path)/cu.journal"
    let lines = try String(contentsOfFile: whole, encoding: .utf8).split(separator: "\n")
    try (lines.dropLast(5).joined(separator: "\n") + "\n")
      .write(toFile: old, atomically: true, encoding: .utf8)
    try damage(whole)
    let result = try DueListing([whole, old], .init(), in: office.office)
      .result(isJSON: true, isExplained: false)
    #expect(result.lines.contains { $0.contains(#""ngoc-chau-2024""#) || $0.contains("demo-") })
    #expect(result.lines.last?.contains("doithoai repair") == true)
  }

  @Test func `the list of sessions names the damage and the journal to go on with`() throws {
    let (damaged, copy) = try copied()
    let lines = try SessionListing(in: office.office).result(isJSON: false).lines
    #expect(lines.count { $0.contains("‼") } == 1)
    let words = lines.filter { $0.hasPrefix("doithoai: ") }
    #expect(words.count == 1)
    #expect(words.first?.hasPrefix("doithoai: \(damaged)") == true)
    #expect(words.first?.contains(copy) == true)
    try FileManager.default.removeItem(atPath: copy)
    let alone = try SessionListing(in: office.office).result(isJSON: false).lines
    #expect(alone.last?.contains("`doithoai repair`") == true, "\(alone)")
  }

  private func due() throws -> [String] {
    try DueListing(office.office.sessions.journals(), .init(), in: office.office)
      .result(isJSON: true, isExplained: false).lines
  }
}
