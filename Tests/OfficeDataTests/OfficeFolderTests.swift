import DialogueCore
import Foundation
import OfficeData
import Testing

struct OfficeFolderTests {
  @Test func `an office's own file comes before the shipped one`() throws {
    let office = TemporaryOffice()
    try office.write(
      "blocks:\n  - {key: xc, name: {vi: Xin chào, en: Hello}, text: Kính chào.}\n",
      to: "text-blocks/blocks.yaml"
    )
    #expect(try office.library.textBlocks().map(\.key) == ["xc"])
    #expect(try office.library.tags().count == 7)
  }

  @Test func `an office's ruleset joins the list and says only what differs`() throws {
    let office = TemporaryOffice()
    try office.write(
      """
      inherits: ngoc-chau-2024
      name: {vi: Đối thoại năm 2025, en: Dialogues 2025}
      announcement:
        term: {value: -10d, source: "Kế hoạch 2025, mục III", certainty: document}
        issuer: ~
      queue: ~
      """,
      to: "rulesets/our-own.yaml"
    )
    #expect(office.library.rulesets.contains(RulesetID("our-own")))
    let parent = try office.library.ruleset(RulesetID("ngoc-chau-2024"))
    let own = try office.library.ruleset(RulesetID("our-own"))
    #expect(own.name.vi == "Đối thoại năm 2025")
    #expect(own.announcement.term?.source == "Kế hoạch 2025, mục III")
    #expect(own.announcement.channels == parent.announcement.channels)
    #expect(own.announcement.issuer == nil)
    #expect(own.queue == QueueRule())
    #expect(own.chair == parent.chair)
  }

  @Test func `a grandchild inherits what its parent inherited, inside groups too`() throws {
    let office = TemporaryOffice()
    try office.write(
      """
      inherits: ngoc-chau-2024
      announcement: {term: {value: -10d, source: A, certainty: document}}
      """,
      to: "rulesets/parent.yaml"
    )
    try office.write(
      "inherits: parent\nannouncement: {issuer: ~}\n",
      to: "rulesets/child.yaml"
    )
    let child = try office.library.ruleset(RulesetID("child"))
    #expect(child.announcement.term?.value == .calendarDays(count: -10))
    #expect(child.announcement.channels?.value.count == 3)
    #expect(child.announcement.issuer == nil)
  }

  @Test func `decomposed letters of a file are composed when read`() throws {
    let office = TemporaryOffice()
    let name = "Kết luận".decomposedStringWithCanonicalMapping
    try office.write(
      "blocks: [{key: kl, name: {vi: \(name), en: End}, text: \(name)}]",
      to: "text-blocks/blocks.yaml"
    )
    let text = try #require(try office.library.textBlocks().first).text
    #expect(Array(text.utf8) == Array("Kết luận".utf8))
  }

  @Test func `a quarter stands in a plan until the day is fixed`() throws {
    let office = TemporaryOffice()
    let sample = try OfficeFiles().file("samples/ngoc-chau/plan.yaml").text
    try office.write(
      sample.replacing("date: 2024-05-24", with: "date: quý II/2024"),
      to: "plan.yaml"
    )
    let file = try office.library.plan(atPath: office.path("plan.yaml"))
    #expect(file.plan.date == .quarter(number: 2, year: 2024))
  }

  @Test(arguments: [
    "quý II, III/2024", "quý II,III/2024", "quý II và III/2024", "quý II, quý III/2024",
  ])
  func `quarters that follow each other may stand in a plan`(date: String) throws {
    let office = TemporaryOffice()
    let sample = try OfficeFiles().file("samples/ngoc-chau/plan.yaml").text
    try office.write(sample.replacing("date: 2024-05-24", with: "date: \(date)"), to: "plan.yaml")
    let file = try office.library.plan(atPath: office.path("plan.yaml"))
    #expect(file.plan.date == .quarters(first: 2, last: 3, year: 2024))
  }

  @Test(arguments: ["quý I, III/2024", "quý III, II/2024", "quý/2024", "quý V/2024", "quý II, III"])
  func `quarters that do not follow each other are no date of a plan`(date: String) throws {
    let office = TemporaryOffice()
    let sample = try OfficeFiles().file("samples/ngoc-chau/plan.yaml").text
    try office.write(sample.replacing("date: 2024-05-24", with: "date: \(date)"), to: "plan.yaml")
    #expect(throws: OfficeFileError.self) {
      try office.library.plan(atPath: office.path("plan.yaml"))
    }
  }

  @Test func `a plan may set the minutes of the agenda and the rounds of answers`() throws {
    let office = TemporaryOffice()
    let sample = try OfficeFiles().file("samples/ngoc-chau/plan.yaml").text
    try office.write(
      sample + "agenda_minutes: [5, 5, 60, 30, 10, 5]\nanswering: rounds of 5\n",
      to: "plan.yaml"
    )
    let file = try office.library.plan(atPath: office.path("plan.yaml"))
    #expect(file.agenda.items.map(\.plannedMinutes) == [5, 5, 60, 30, 10, 5])
    #expect(
      file.ruleset.answering.time
        == Sourced(.inRounds(of: 5), source: "12/KH-UBND", certainty: .document)
    )
  }
}
