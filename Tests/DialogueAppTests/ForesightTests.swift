import DeskKit
import DialogueCore
import DialogueViewModels
import Foundation
import Testing

@testable import DialogueApp
@testable import DialogueJournal

/// What is read while the command line is parsed.
struct ForesightTests {
  private static let leaving: [PatientDisplay.Step] = [
    .init(seen: "SAMPLE", input: .keys([.control("c")])),
    .init(seen: "Enter/Esc", input: .keys([.character("c")])),
  ]

  /// What the thread has begun to read of these bytes, once it has.
  private func taken(_ foresight: Foresight, _ bytes: [UInt8]) throws -> ReadAhead? {
    let journal = try #require(foresight.journal)
    for _ in 0..<6000 where !journal.isReading { usleep(10_000) }
    return journal.take(bytes)
  }

  @Test(arguments: [[], ["list"], ["verify", "a.journal"], ["--lang", "vi", "secretary"]])
  func `only a station's command line is looked at`(arguments: [String]) {
    #expect(Foresight(arguments, in: .ofProcess).journal == nil)
  }

  @Test(arguments: StationRole.allCases)
  func `every station has its journal read, whatever stands before it`(role: StationRole) throws {
    let office = try TestOffice()
    let path = try office.sample()
    let letter = "\(office.folder)/e.log"
    try Data("x".utf8).write(to: URL(filePath: letter))
    let foresight = Foresight(
      [role.rawValue, "--take-over", "--log", letter, path],
      in: office.office.surroundings
    )
    #expect(try taken(foresight, Array(Data(contentsOf: URL(filePath: path)))) != nil)
  }

  @Test func `a name means the journal in the folder of sessions`() throws {
    let office = try TestOffice()
    let sample = URL(filePath: try office.sample())
    let path = office.office.sessions.path(ofJournalNamed: "mau")
    try FileManager.default.copyItem(at: sample, to: URL(filePath: path))
    let foresight = Foresight(["secretary", "mau"], in: office.office.surroundings)
    #expect(try taken(foresight, Array(Data(contentsOf: sample))) != nil)
    #expect(try office.office.sessions.journal(named: "mau") == path)
  }

  @Test func `a station takes over what was foreseen, and shows itself before it records`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    func records() throws -> Int {
      try office.store(path, as: Actor(.hall), isViewOnly: true).session.recordCount
    }
    let before = try records()
    var options = StationOptions(session: path, role: .operator)
    let foresight = Foresight(["operator", path], in: office.office.surroundings)
    options.foresight = foresight
    let display = PatientDisplay(Self.leaving)
    display.atFirstFrame = {
      let count = try records()
      #expect(count == before)
    }
    guard case .left = try StationRun(options, in: office.office).run(on: { display }) else {
      Issue.record("the station did not end by itself")
      return
    }
    #expect(try records() == before + 1)
    #expect(foresight.journal?.take(bytes) == nil)
  }
}
