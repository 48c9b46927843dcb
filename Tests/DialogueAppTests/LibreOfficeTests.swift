import DialogueApp
import Foundation
import Glibc
import Testing

/// LibreOffice opens what is written; skipped and reported so where it is not installed.
@Suite(.enabled(if: access("/usr/bin/soffice", X_OK) == 0, "LibreOffice is not installed"))
struct LibreOfficeTests {
  @Test(arguments: ["minutes", "notice", "register", "petitions"])
  func `a paper becomes a PDF`(name: String) throws {
    let test = try TestOffice()
    let office = Office(Surroundings { $0 == "PATH" ? "/usr/bin" : nil }, folder: test.folder)
    let export = try PaperExport(
      try #require(PaperName(rawValue: name)),
      of: try test.sample(),
      isPublic: name != "register",
      in: office
    )
    #expect(try export.bytes(.pdf).starts(with: Array("%PDF-".utf8)))
  }
}
