import Foundation
import OfficeData
import Testing

struct EmbeddedFilesTests {
  private let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../data")
    .standardizedFileURL

  @Test func `every file of data is inside the program, byte for byte`() throws {
    let onDisk = try #require(FileManager.default.subpaths(atPath: folder.path()))
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { FileManager.default.isFile("\(folder.path())/\($0)") }
      .sorted()
    #expect(OfficeFiles.embedded == onDisk)
    for path in onDisk {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      #expect(try OfficeFiles().file(path) == OfficeFile(path: "data/\(path)", text: text))
    }
  }

  @Test func `texts in data are composed, so that equal words are equal bytes`() throws {
    for path in OfficeFiles.embedded {
      let text = try OfficeFiles().file(path).text
      #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(path)")
    }
  }
}

extension FileManager {
  fileprivate func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
  }
}
