import Foundation
import Testing

/// The README, whose examples must be true.
struct Manual {
  let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let text: String

  init() throws {
    text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The session that is printed as commands, one to a line.
  var commands: String {
    get throws {
      let start = try #require(text.range(of: "```json\n")?.upperBound)
      let end = try #require(text[start...].range(of: "```")?.lowerBound)
      return String(text[start..<end])
    }
  }
}
