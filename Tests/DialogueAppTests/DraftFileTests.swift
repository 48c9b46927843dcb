import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Foundation
import Glibc
import Testing

struct DraftFileTests {
  /// One begun form whose command was sent as `op-1.3`.
  private static let text =
    #"{"forms":{"registration":{"draft":{"fields":{},"focus":""},"id":"op-1.3"}}}"#

  private func file(in office: TestOffice) -> DraftFile {
    DraftFile(folder: office.folder, journal: "abc", station: Actor(.operator, desk: 2))
  }

  private func book(in file: DraftFile) throws -> DraftBook {
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.text.write(toFile: file.path, atomically: false, encoding: .utf8)
    return try #require(file.load())
  }

  @Test func `drafts are there again, private, and gone when nothing is left`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    #expect(file.load() == nil)
    let book = try book(in: file)
    try file.save(DraftBook())
    try file.save(book)
    #expect(file.load() == book)
    #expect(file.path.hasSuffix("/abc/operator-2.json"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try file.save(DraftBook())
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `a damaged draft file is no reason not to open`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    _ = try book(in: file)
    try "{\"forms\":".write(toFile: file.path, atomically: false, encoding: .utf8)
    #expect(file.load() == nil)
  }

  @Test func `a draft file that would fill the memory is no draft`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    let book = try book(in: file)
    try #require(truncate(file.path, 10 << 30) == 0)
    #expect(file.load() == nil)
    try file.save(book)
    #expect(file.load() == book)
  }

  @Test func `a draft whose command is in the journal is dropped and its number told`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let store = try office.store(path, as: Actor(.operator))
    let record = try store.perform(
      .closeList,
      id: CommandID("op-1.3"),
      as: Actor(.operator)
    )
    var drafts = try book(in: file(in: office))
    #expect(drafts.dropRecorded(in: store.session) == [record.number])
    #expect(drafts == DraftBook())
  }
}
