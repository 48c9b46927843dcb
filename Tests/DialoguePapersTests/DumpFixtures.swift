import DialoguePapers
import Foundation
import Testing

@Test(arguments: ["ngoc-chau", "thach-ha"]) func `dump fixtures now`(id: String) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/papers/\(id)")
  let sample = try PaperSample(id)
  for kind in PaperKind.allCases {
    let file = folder.appending(path: "\(kind.rawValue).txt")
    if !FileManager.default.fileExists(atPath: file.path), let text = sample.first(kind) {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
