import DeskKit
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueApp

struct FollowUpReadingTests {
  @Test func `a rehearsal is marked, and an unreadable journal keeps no other from the board`()
    throws
  {
    let test = try TestOffice()
    _ = try Demonstration(in: test.office).create(isWhole: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(test.office.sessions.path)/lost.journal",
      withDestinationPath: "nowhere.journal"
    )
    let display = ScriptedDisplay(size: Size(rows: 24, columns: 120))
    _ = try FollowUpReading(of: nil, in: test.office).choose(on: display)
    #expect(display.text.contains("MẪU ") || display.text.contains("SAMPLE "))
    #expect(display.text.contains("lost"), "\(display.text)")
  }

  @Test func `a session that is to come stands on the board, a rehearsal of one does not`() throws {
    let test = try TestOffice()
    func board() throws -> String {
      let display = ScriptedDisplay(size: Size(rows: 24, columns: 120))
      _ = try FollowUpReading(of: nil, in: test.office).choose(on: display)
      return display.text
    }
    _ = try test.planned(isRehearsal: true)
    let without = try board()
    #expect(!without.contains("Announcement"), "\(without)")
    _ = try test.planned(isRehearsal: false)
    let text = try board()
    #expect(text.contains("Announcement"), "\(text)")
    #expect(text.contains("Commune portal: NOT RECORDED"), "\(text)")
  }
}
