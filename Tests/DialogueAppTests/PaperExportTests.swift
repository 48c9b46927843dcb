import DialogueApp
import DialoguePapers
import Foundation
import Testing

struct PaperExportTests {
  @Test func `a paper is never written over a journal or its key`() throws {
    let test = try TestOffice()
    let journal = try test.sample()
    let before = try Data(contentsOf: URL(filePath: journal))
    let export = try PaperExport(.minutes, of: journal, isPublic: false, in: test.office)
    #expect(throws: Complaint.self) { try export.write(.txt, to: journal) }
    #expect(throws: Complaint.self) { try export.write(.txt, to: "\(journal).key") }
    let copy = test.folder + "/copy-of-a-journal.txt"
    try before.write(to: URL(filePath: copy))
    #expect(throws: Complaint.self) { try export.write(.txt, to: copy) }
    #expect(try Data(contentsOf: URL(filePath: journal)) == before)
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
  }

  @Test func `a paper is never written over a key through a link or under another name`() throws {
    let test = try TestOffice()
    let journal = try test.sample()
    let key = "\(journal).key"
    let before = try Data(contentsOf: URL(filePath: key))
    let export = try PaperExport(.minutes, of: journal, isPublic: false, in: test.office)
    let copy = test.folder + "/a-copy.txt"
    try before.write(to: URL(filePath: copy))
    let links = [
      "/key.txt": key, "/copy.txt": "a-copy.txt", "/chain.txt": "key.txt",
      "/journal.txt": journal, "/none-yet.txt": "\(test.folder)/other.journal.key",
    ]
    for (link, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: test.folder + link,
        withDestinationPath: target
      )
    }
    for path in [copy] + links.keys.map({ test.folder + $0 }) {
      #expect(throws: Complaint.self, "\(path)") { try export.write(.txt, to: path) }
    }
    #expect(try Data(contentsOf: URL(filePath: key)) == before)
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(!FileManager.default.fileExists(atPath: test.folder + "/other.journal.key"))
  }

  @Test func `a link keeps pointing where it points and no draft is left behind`() throws {
    let test = try TestOffice()
    let export = try PaperExport(
      .kind(.order),
      of: try test.sample(),
      isPublic: false,
      in: test.office
    )
    let papers = test.folder + "/papers"
    try FileManager.default.createDirectory(atPath: papers, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: papers + "/latest.txt",
      withDestinationPath: papers + "/order.txt"
    )
    try "old".write(toFile: papers + "/order.txt", atomically: false, encoding: .utf8)
    try export.write(.txt, to: papers + "/latest.txt")
    let written = try String(contentsOfFile: papers + "/order.txt", encoding: .utf8)
    #expect(try Array(written.utf8) == export.bytes(.txt))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: papers + "/latest.txt")
    #expect(link == papers + "/order.txt")
    let named = try export.write(.txt, to: papers)
    #expect(named == [papers + "/ngoc-chau-2024.order.txt"])
    let names = try FileManager.default.contentsOfDirectory(atPath: papers)
    #expect(Set(names) == ["latest.txt", "order.txt", "ngoc-chau-2024.order.txt"])
  }
}
