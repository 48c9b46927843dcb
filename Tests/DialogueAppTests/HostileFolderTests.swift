import DeskKit
import DialogueApp
import DialogueCore
import Foundation
import Glibc
import Testing

/// What somebody put into the folder of a session where a station's own file should stand.
struct HostileFolderTests {
  private let holder = StationHolder(run: "sec-1", process: 1, user: nil, tty: nil, since: 0)

  /// The path of the secretary's file beside a sample's journal, and the claim on it.
  private func place(_ office: TestOffice) throws -> (file: String, place: StationPlace) {
    let path = try office.sample()
    let first = StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let before = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    try #require(first.take() == .taken)
    first.release(hasLeft: true)
    let after = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    let name = try #require(after.subtracting(before).first)
    try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    return (
      "\(folder)/\(name)", StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    )
  }

  @Test func `a link in the place of a station's file is not followed`() throws {
    let office = try TestOffice()
    let (file, place) = try place(office)
    let target = "\(office.folder)/letter.txt"
    try "the words of another".write(toFile: target, atomically: false, encoding: .utf8)
    try #require(symlink(target, file) == 0)
    #expect(place.take() == .impossible)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "the words of another")
  }

  @Test func `a link that leads nowhere makes no file there`() throws {
    let office = try TestOffice()
    let (file, place) = try place(office)
    let target = "\(office.folder)/new.txt"
    try #require(symlink(target, file) == 0)
    #expect(place.take() == .impossible)
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `a pipe in the place of a station's file is not waited for`() throws {
    let office = try TestOffice()
    let (file, place) = try place(office)
    try #require(mkfifo(file, 0o600) == 0)
    #expect(place.take() == .impossible)
  }

  @Test func `a pipe in the place of a draft is no draft`() throws {
    let office = try TestOffice()
    let drafts = try office.drafts(of: office.sample(), Actor(.secretary))
    let folder = URL(filePath: drafts.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try #require(mkfifo(drafts.path, 0o600) == 0)
    #expect(drafts.content == .unreadable)
  }

  @Test func `a paper is not written through a link that has its name beside the journal`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let target = "\(office.folder)/letter.txt"
    try "the words of another".write(toFile: target, atomically: false, encoding: .utf8)
    try #require(symlink(target, "\(path.dropLast(".journal".count)).order.docx") == 0)
    let display = PatientDisplay([
      .init(seen: "SAMPLE", input: .keys([.control("o"), .character("7")])),
      .init(seen: "", input: .keys([.character("c")])),
      .init(seen: "it is a link, not a file", input: .keys([.control("c")])),
      .init(seen: "Enter/Esc", input: .keys([.character("c")])),
    ])
    let options = StationOptions(session: path, role: .secretary)
    let ending = try StationRun(options, in: office.office).run(on: { display })
    guard case .left = ending else {
      Issue.record("\(ending): \(display.text)")
      return
    }
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "the words of another")
  }
}
