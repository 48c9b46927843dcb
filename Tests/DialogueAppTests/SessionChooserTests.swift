import DeskKit
import DialogueApp
import DialogueTestSupport
import Foundation
import Testing

/// What `doithoai` alone offers.
struct SessionChooserTests {
  @Test func `the board is offered once a meeting is over, and only then`() throws {
    let office = try TestOffice()
    _ = try office.sample()
    let display = ScriptedDisplay(typing: "board\n")
    #expect(try SessionChooser(in: office.office).choose(on: display) != .followUp)
    #expect(!display.text.contains("follow-up board"))

    _ = try Demonstration(in: office.office).create(isWhole: true)
    let after = ScriptedDisplay(typing: "board\n")
    #expect(try SessionChooser(in: office.office).choose(on: after) == .followUp)
    #expect(after.text.contains("The follow-up board of all sessions"))
  }

  @Test func `the board is offered for a session that is to come, not for a rehearsal of one`()
    throws
  {
    let office = try TestOffice()
    func isOffered() throws -> Bool {
      let display = ScriptedDisplay(typing: "board\n")
      return try SessionChooser(in: office.office).choose(on: display) == .followUp
    }
    _ = try office.planned(isRehearsal: true)
    #expect(try !isOffered())
    _ = try office.planned(isRehearsal: false)
    #expect(try isOffered())
  }

  @Test func `a journal without its first record cannot be chosen`() throws {
    let office = try TestOffice()
    let path = try office.planned(isRehearsal: false)
    let whole = ScriptedDisplay()
    _ = try SessionChooser(in: office.office).choose(on: whole)
    #expect(whole.text.contains("·  planned"), "\(whole.text)")
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    bytes[60] ^= 1
    try Data(bytes).write(to: URL(filePath: path))
    let altered = ScriptedDisplay()
    _ = try SessionChooser(in: office.office).choose(on: altered)
    #expect(!altered.text.contains("·  planned"), "\(altered.text)")
    #expect(altered.text.contains("Ngọc Châu"))
  }
}
