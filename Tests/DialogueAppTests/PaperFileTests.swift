import DeskKit
import DialogueApp
import DialogueJournal
import DialoguePapers
import Foundation
import Testing

struct PaperFileTests {
  @Test func `a final document is kept read-only and the next wording lies beside it`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let path = folder + "/bien ban.txt"
    let draft = try PaperExport(.minutes, of: try test.sample(), isPublic: false, in: test.office)

    #expect(try draft.write(.txt, to: path) == [path])
    #expect(try draft.write(.txt, to: path) == [path])
    #expect(try mode(of: path) == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    #expect(try draft.write(.txt, to: path) == [path])
    try FileManager.default.removeItem(atPath: path)
    try "bản đã ký".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let next = folder + "/bien ban-v2.txt"
    #expect(try draft.write(.txt, to: path) == [next])
    #expect(try draft.write(.txt, to: path) == [next])

    #expect(try String(contentsOfFile: path, encoding: .utf8) == "bản đã ký")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["bien ban-v2.txt", "bien ban.txt"])
  }

  @Test func `in a folder a paper is named by rule`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let journal = test.folder + "/Đối thoại xã.dtj"
    let sample = try test.sample()
    let ending = "." + (sample.split(separator: ".").last.map(String.init) ?? "")
    let renamed = journal.replacingOccurrences(of: ".dtj", with: ending)
    try FileManager.default.copyItem(atPath: sample, toPath: renamed)
    let export = try PaperExport(.kind(.order), of: renamed, isPublic: false, in: test.office)

    #expect(try export.write(.docx, to: folder) == [folder + "/doi-thoai-xa.order.docx"])
  }

  @Test func `minutes are no sheet`() throws {
    let test = try TestOffice()
    let export = try PaperExport(.minutes, of: try test.sample(), isPublic: false, in: test.office)
    #expect(throws: Complaint.self) { try export.bytes(.csv) }
  }

  @Test func `minutes that replace none have nothing to be compared with`() throws {
    let test = try TestOffice()
    let complaint = try #require(throws: Complaint.self) {
      try PaperExport(.minutesChanges, of: test.sample(), isPublic: false, in: test.office)
    }
    #expect(complaint.sentence.vi.contains("chưa có bản trước"))
  }

  @Test func `a link under a name that nobody gave is not written through`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let other = test.folder + "/other.docx"
    try "another's".write(toFile: other, atomically: false, encoding: .utf8)
    let sample = try test.sample()
    let name = sample.split(separator: "/").last.map { $0.split(separator: ".")[0] } ?? ""
    for place in ["phieu-02.docx", "\(name).order.docx"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(place)",
        withDestinationPath: other
      )
    }
    for (paper, path) in [("registrations", folder + "/phieu.docx"), ("order", folder)] {
      let export = try PaperExport(
        try #require(PaperName(rawValue: paper)),
        of: sample,
        isPublic: false,
        in: test.office
      )
      #expect(throws: SystemFault.self) { try export.write(.docx, to: path) }
    }
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "another's")
  }

  @Test func `a template is for Word files, and one that is none is named`() throws {
    let test = try TestOffice()
    let path = test.folder + "/mau.docx"
    try "{{body}}".write(toFile: path, atomically: false, encoding: .utf8)
    let session = try test.sample()
    for (format, words) in [(PaperFormat.txt, "--format docx"), (.docx, "không phải tệp Word")] {
      let complaint = try #require(throws: Complaint.self) {
        try DocumentExport(
          .minutes,
          of: session,
          as: format,
          unit: nil,
          isPublic: false,
          template: path,
          in: test.office
        )
      }
      #expect(complaint.sentence.vi.contains(words))
    }
  }

  @Test func `several papers of one file each tell how far they are`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let export = try PaperExport(
      try #require(PaperName(rawValue: "registrations")),
      of: try test.sample(),
      isPublic: false,
      in: test.office
    )
    var steps: [[Int]] = []
    let paths = try export.write(.docx, to: folder + "/phieu.docx") { steps.append([$0, $1]) }

    #expect(paths.count > 1)
    #expect(paths.first == folder + "/phieu-01.docx")
    #expect(steps == paths.indices.map { [$0 + 1, paths.count] })
    #expect(throws: Complaint.self) { try export.bytes(.docx) }
  }

  @Test func `without LibreOffice a PDF is refused with what to install`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let office = Office(Surroundings { $0 == "PATH" ? folder : nil }, folder: test.folder)
    let export = try PaperExport(.kind(.order), of: try test.sample(), isPublic: false, in: office)

    let complaint = try #require(throws: Complaint.self) { try export.bytes(.pdf) }
    #expect(complaint.sentence.vi.contains("libreoffice-writer"))
  }

  @Test func `a conversion that fails is told and leaves nothing behind`() throws {
    let test = try TestOffice()
    let folder = try test.papersFolder()
    let program = folder + "/soffice"
    try "#!/bin/sh\nexit 3\n".write(toFile: program, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    let temporary = test.folder + "/temporary"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    let office = Office(
      Surroundings { ["PATH": folder, "TMPDIR": temporary][$0] },
      folder: test.folder
    )
    let export = try PaperExport(.kind(.order), of: try test.sample(), isPublic: false, in: office)

    #expect(throws: Complaint.self) { try export.bytes(.pdf) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
  }

  private func mode(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int) ?? 0
  }
}

extension TestOffice {
  fileprivate func papersFolder() throws -> String {
    let papers = folder + "/papers"
    try FileManager.default.createDirectory(atPath: papers, withIntermediateDirectories: true)
    return papers
  }
}
