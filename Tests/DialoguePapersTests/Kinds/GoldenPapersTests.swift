import DialoguePapers
import Foundation
import Testing

/// What every paper of the sample sessions says, as text, in `Fixtures/papers/SAMPLE/KIND.txt`; of
/// kinds with a paper for each recipient or person the first.
@Suite struct GoldenPapersTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/papers")

  @Test(arguments: ["ngoc-chau", "thach-ha", "son-dong"])
  func `every paper of a sample reads as it was approved`(id: String) throws {
    let sample = try PaperSample(id)
    for kind in PaperKind.allCases {
      let file = Self.folder.appending(path: "\(id)/\(kind.rawValue).txt")
      guard let text = sample.first(kind) else {
        #expect(!FileManager.default.fileExists(atPath: file.path), "\(kind.rawValue)")
        continue
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(kind.rawValue)")
    }
  }

  @Test func `there is a paper for each recipient, person and body`() throws {
    let commune = try PaperSample("ngoc-chau")
    let district = try PaperSample("thach-ha")
    #expect(commune.papers(.invitation).count == 4)
    #expect(commune.papers(.registrations).count == 24)
    #expect(commune.papers(.slips).count == 6)
    #expect(commune.papers(.receipt).count == 2)
    #expect(district.papers(.invitation).count == 4)
    #expect(district.papers(.transfer).count == 1)
    #expect(district.papers(.proposal).map(\.addressees) == [["UBND tỉnh"]])
  }

  @Test(arguments: ["ngoc-chau", "thach-ha", "son-dong"])
  func `a kind is ready when it has a paper that says something`(id: String) throws {
    let sample = try PaperSample(id)
    for kind in PaperKind.allCases where kind.isReady(in: sample.session) {
      #expect(!sample.papers(kind).isEmpty, "\(kind.rawValue)")
    }
  }
}
