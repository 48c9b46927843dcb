import Foundation
import Testing

/// One terminal of a table: what is pressed in it and what it shows.
struct Seat {
  let table: Table
  let pane: String
  let files: SeatFiles

  /// How long anything may take before the test gives up, in milliseconds: a slow machine with
  /// everything else of the test run going on.
  private static let patience = 180_000
  private static let pause = 40

  /// Presses keys by tmux's names: `F5`, `Enter`, `C-o`.
  func press(_ keys: String...) throws {
    try table.tmux(["send-keys", "-t", pane] + keys)
  }

  /// Types a text, each character a key.
  func type(_ text: String) throws {
    try table.tmux(["send-keys", "-t", pane, "-l", "--", text])
  }

  /// Pastes as terminals do that mark a paste.
  func paste(_ text: String) throws {
    try table.tmux(["load-buffer", "-"], input: text)
    try table.tmux(["paste-buffer", "-p", "-r", "-t", pane])
  }

  func resize(rows: Int, columns: Int) throws {
    try table.tmux(["resize-window", "-t", pane, "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What is on the screen.
  func screen() throws -> String {
    try table.tmux(["capture-pane", "-p", "-t", pane])
  }

  /// What is on the screen, below all that has left it at the top.
  func wholeScreen() throws -> String {
    try table.tmux(["capture-pane", "-p", "-S", "-", "-t", pane])
  }

  /// The column and row of the cursor.
  func cursor() throws -> String {
    try asked("#{cursor_x},#{cursor_y}")
  }

  /// The process of the program.
  func process() throws -> Int32 {
    try #require(try SeatFiles.number(in: files.process))
  }

  /// Waits until the screen shows a text, and gives the screen.
  @discardableResult
  func shows(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await shows("shows “\(text)”", sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Waits until the screen no longer shows a text.
  func showsNoMore(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await shows("no “\(text)”", sourceLocation: sourceLocation) { !$0.contains(text) }
  }

  /// Waits until the screen is as wanted.
  @discardableResult
  func shows(
    _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation,
    when isWanted: (String) throws -> Bool
  ) async throws -> String {
    var last = ""
    for _ in 0..<(Self.patience / Self.pause) {
      last = try screen()
      if try isWanted(last) { return last }
      try await Task.sleep(for: .milliseconds(Self.pause))
    }
    let wanted: String? = nil
    return try #require(wanted, "\(what) was awaited:\n\(last)", sourceLocation: sourceLocation)
  }

  /// Waits for the end of the program: its code, or 128 and its signal.
  func ending(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int32 {
    for _ in 0..<(Self.patience / Self.pause) {
      if let code = try SeatFiles.number(in: files.ended) { return code }
      try await Task.sleep(for: .milliseconds(Self.pause))
    }
    let last = try screen()
    let end: Int32? = nil
    return try #require(end, "the end was awaited:\n\(last)", sourceLocation: sourceLocation)
  }

  private func asked(_ format: String) throws -> String {
    try table.tmux(["display-message", "-p", "-t", pane, format])
      .trimmingCharacters(in: .newlines)
  }
}
