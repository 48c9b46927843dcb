import DialogueApp
import DialogueCore
import DialogueJournal
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
    #expect(try due().filter { $0.contains("-repaired") } == rows)
    #expect(try due().count == clean.count)
  }

  private func due() throws -> [String] {
    try DueListing(office.office.sessions.journals(), .init(), in: office.office)
      .result(isJSON: true, isExplained: false).lines
  }
}
