import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Foundation
import Testing

@testable import DialogueApp

/// What is read while the command line is parsed.
struct ForesightTests {
  @Test(arguments: [[], ["list"], ["verify", "a.journal"], ["--lang", "vi", "secretary"]])
  func `only a station's command line is looked at`(arguments: [String]) {
    #expect(Foresight(arguments, in: .ofProcess).journal == nil)
  }

  @Test(arguments: StationRole.allCases)
  func `every station has its journal read`(role: StationRole) throws {
    #expect(Foresight([role.rawValue, "--take-over", "a"], in: .ofProcess).journal != nil)
  }

  @Test func `a station that foresaw its journal shows and records the same`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let before = try office.store(path, as: Actor(.hall), isViewOnly: true).session.recordCount
    var options = StationOptions(session: path, role: .operator)
    options.foresight = Foresight(["operator", path], in: office.office.surroundings)
    let display = PatientDisplay([
      .init(seen: "SAMPLE", input: .keys([.control("c")])),
      .init(seen: "Enter/Esc", input: .keys([.character("c")])),
    ])
    guard case .left = try StationRun(options, in: office.office).run(on: { display }) else {
      Issue.record("the station did not end by itself")
      return
    }
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(session.recordCount == before + 1)
  }

  @Test func `a name means the journal in the folder of sessions`() throws {
    let office = try TestOffice()
    let path = try office.planned(isRehearsal: false)
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    #expect(office.office.sessions.path(ofJournalNamed: name) == path)
  }
}
