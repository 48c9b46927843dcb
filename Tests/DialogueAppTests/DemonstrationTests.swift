import DialogueApp
import Foundation
import Testing

struct DemonstrationTests {
  @Test func `a sample with a command that is refused leaves nothing behind`() throws {
    let office = try TestOffice()
    try office.write(
      "samples/ngoc-chau/commands.jsonl",
      #"{"k":"call.next","d":{"expected":9},"at":"2024-05-24T07:40:00+07:00"}"# + "\n"
    )
    #expect(throws: Complaint.self) {
      try Demonstration(in: office.office).create(isWhole: false)
    }
    #expect(try demonstrations(of: office) == [])
  }

  @Test func `a demonstration that could not be shown is taken back, the others stay`() throws {
    let office = try TestOffice()
    let demonstration = try Demonstration(in: office.office)
    let first = try demonstration.create(isWhole: false)
    let second = try demonstration.create(isWhole: false)
    #expect(try demonstrations(of: office) == ["demo-1", "demo-2"])
    demonstration.remove(second)
    #expect(try demonstrations(of: office) == ["demo-1"])
    #expect(FileManager.default.fileExists(atPath: first))
  }

  private func demonstrations(of office: TestOffice) throws -> [String] {
    let folder = office.office.sessions.path
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
