import Foundation
import Glibc
import OfficeData
import Testing

/// What stands in the place of an office file to stop the program or to fill its memory.
struct HostileOfficeFileTests {
  @Test func `a pipe in the place of a file is refused at once`() throws {
    let office = TemporaryOffice()
    try office.write("", to: "tags/none")
    let path = office.path("tags/tags.yaml")
    try #require(mkfifo(path, 0o600) == 0)
    #expect(throws: OfficeFileError(path: path, problem: .notReadable)) {
      try office.library.tags()
    }
    #expect(throws: OfficeFileError(path: path, problem: .notReadable)) {
      try OfficeFiles.file(atPath: path)
    }
  }

  @Test func `a device is refused, also behind a link`() throws {
    let office = TemporaryOffice()
    try office.write("", to: "tags/none")
    let path = office.path("tags/tags.yaml")
    try #require(symlink("/dev/zero", path) == 0)
    #expect(throws: OfficeFileError(path: path, problem: .notReadable)) {
      try OfficeFiles.file(atPath: path)
    }
  }

  @Test func `a file longer than people write is refused, and one as long is read`() throws {
    let office = TemporaryOffice()
    let path = office.path("plan.yaml")
    try office.write(String(repeating: "#", count: OfficeFiles.longest), to: "plan.yaml")
    #expect(try OfficeFiles.file(atPath: path).text.utf8.count == OfficeFiles.longest)
    try office.write(String(repeating: "#", count: OfficeFiles.longest + 1), to: "plan.yaml")
    #expect(
      throws: OfficeFileError(path: path, problem: .tooLong(limit: OfficeFiles.longest))
    ) {
      try OfficeFiles.file(atPath: path)
    }
  }
}
