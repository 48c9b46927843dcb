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
    DraftFile(
      folder: office.folder,
      journal: "abc",
      station: Actor(.operator, desk: 2),
      texts: PrivateTexts(path: "\(office.folder)/abc.journal", journal: "abc")
    )
  }

  private func book(in file: DraftFile) throws -> DraftBook {
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.text.write(toFile: file.path, atomically: false, encoding: .utf8)
    guard case .drafts(let book) = file.content else { throw CocoaError(.fileReadCorruptFile) }
    return book
  }

  @Test func `drafts are there again, private, and gone when nothing is left`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    #expect(file.content == .nothing)
    let book = try book(in: file)
    try file.save(DraftBook())
    try file.save(book)
    #expect(file.content == .drafts(book))
    #expect(file.path.hasSuffix("/abc/operator-2.json"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try file.save(DraftBook())
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `what an earlier process of this number left does not keep drafts from being saved`()
    throws
  {
    let office = try TestOffice()
    let file = file(in: office)
    let book = try book(in: file)
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    let stale = folder.appending(path: ".operator-2.json.tmp-\(getpid())")
    try "half".write(to: stale, atomically: false, encoding: .utf8)
    try file.save(book)
    #expect(file.content == .drafts(book))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test func `a damaged draft file is no reason not to open`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    _ = try book(in: file)
    try "{\"forms\":".write(toFile: file.path, atomically: false, encoding: .utf8)
    #expect(file.content == .unreadable)
  }

  @Test func `a draft file that would fill the memory is no draft`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    let book = try book(in: file)
    try #require(truncate(file.path, 10 << 30) == 0)
    #expect(file.content == .unreadable)
    try file.save(book)
    #expect(file.content == .drafts(book))
  }

  /// A registration with a name and a phone, half typed.
  private static let citizen = """
    {"forms":{"registration.new":{"draft":{"fields":{\
    "name":{"text":"Lê Thị Hoa","caret":10},\
    "phone":{"text":"0900 000 001","caret":4,"keys":"0900","isPrivate":true}},"focus":"phone"}}}}
    """

  private func drafts(_ text: String) throws -> DraftBook {
    try JSONDecoder().decode(DraftBook.self, from: Data(text.utf8))
  }

  @Test func `private fields lie on the disk in a box that only the journal's key opens`() throws {
    let office = try TestOffice()
    try PrivateKey().write(beside: "\(office.folder)/abc.journal")
    let file = file(in: office)
    let citizen = try drafts(Self.citizen)
    try file.save(citizen)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.contains("Lê Thị Hoa"))
    #expect(!text.contains("0900"))
    #expect(file.content == .drafts(citizen))
    var withoutPhone = citizen
    withoutPhone.forms["registration.new"]?.draft.fields["phone"] = nil
    try FileManager.default.removeItem(atPath: "\(office.folder)/abc.journal.key")
    #expect(self.file(in: office).content == .withoutPrivate(withoutPhone))
  }

  @Test func `without a key private fields lie nowhere`() throws {
    let office = try TestOffice()
    let file = file(in: office)
    try file.save(drafts(Self.citizen))
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(!text.contains("0900"))
    guard case .drafts(let kept) = file.content else {
      Issue.record("not read")
      return
    }
    #expect(kept.forms["registration.new"]?.draft.fields.keys.sorted() == ["name"])
  }

  @Test func `what another run left is taken in only where nothing is begun`() throws {
    func form(_ name: String, _ text: String) -> String {
      #""\#(name)":{"draft":{"fields":{"a":{"text":"\#(text)","caret":0}},"focus":"a"}}"#
    }
    func book(_ line: String, _ forms: String...) throws -> DraftBook {
      try drafts("{\(line)\"forms\":{\(forms.joined(separator: ","))}}")
    }
    let line = #""line":{"text":{"text":"dòng","caret":4}},"#
    var own = try book("", form("one", "1"), form("two", "2"))
    let other = try book(line, form("one", "khác"), form("two", "2"), form("three", "3"))
    let left = own.takeIn(other)
    #expect(own == (try book(line, form("one", "1"), form("two", "2"), form("three", "3"))))
    #expect(left == (try book("", form("one", "khác"))))
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
