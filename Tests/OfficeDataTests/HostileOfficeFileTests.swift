import DialogueCore
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
      try OfficeFiles().file(atPath: path)
    }
  }

  @Test func `a device is refused, also behind a link`() throws {
    let office = TemporaryOffice()
    try office.write("", to: "tags/none")
    let path = office.path("tags/tags.yaml")
    try #require(symlink("/dev/zero", path) == 0)
    #expect(throws: OfficeFileError(path: path, problem: .notReadable)) {
      try OfficeFiles().file(atPath: path)
    }
  }

  @Test func `a file longer than people write is refused, and one as long is read`() throws {
    let office = TemporaryOffice()
    let path = office.path("plan.yaml")
    try office.write(String(repeating: "#", count: OfficeFiles.longest), to: "plan.yaml")
    #expect(try OfficeFiles().file(atPath: path).text.utf8.count == OfficeFiles.longest)
    try office.write(String(repeating: "#", count: OfficeFiles.longest + 1), to: "plan.yaml")
    #expect(
      throws: OfficeFileError(path: path, problem: .tooLong(limit: OfficeFiles.longest))
    ) {
      try OfficeFiles().file(atPath: path)
    }
  }

  @Test(arguments: [
    ("a: &x [1]\nb: *x\n", "x", 2), ("a: &x-1 1\n? *x-1\n: 2\n", "x-1", 2),
    ("{\"a\":&x 1,\"b\":*x}\n", "x", 1),
  ])
  func `a word that stands for another is refused where it stands`(
    text: String,
    name: String,
    line: Int
  ) throws {
    let office = TemporaryOffice()
    try office.write(text, to: "tags/tags.yaml")
    let error = OfficeFileError(
      path: office.path("tags/tags.yaml"),
      line: line,
      problem: .alias(name)
    )
    #expect(throws: error) { try office.library.tags() }
  }

  @Test func `signs of such words in a text are no such words`() throws {
    let office = TemporaryOffice()
    try office.write(Self.marked, to: "tags/tags.yaml")
    #expect(try office.library.tags().map(\.name.vi) == ["*đã ký* R&D &A *B"])
  }

  private static let marked = """
    tags:
      - {id: a, name: {vi: "*đã ký* R&D &A *B", en: A}}

    """
}
