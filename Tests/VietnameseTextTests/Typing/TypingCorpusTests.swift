import Foundation
import Testing
import VietnameseText

/// Pairs of keys and syllables from another engine's tests, where the file lies beside the house.
struct TypingCorpusTests {
  private static let path = ProcessInfo.processInfo.environment["TELEX_PAIRS"] ?? ""

  @Test(.enabled(if: FileManager.default.isReadableFile(atPath: path), "TELEX_PAIRS names no file"))
  func `every pair of the corpus is typed as it says`() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let pairs = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    let wrong = pairs.filter { TypedLine.text(ofKeys: $0[0], .telex) != $0[1] }
    #expect(pairs.count > 1000)
    #expect(wrong == [])
  }
}
