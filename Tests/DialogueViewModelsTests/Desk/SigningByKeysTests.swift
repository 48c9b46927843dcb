import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Whoever signs the minutes, by the keys of a station.
struct SigningByKeysTests {
  @Test func `nobody's name stands in the place of a secretary who is not known`() throws {
    var table = Table(try .closed(), .secretary)
    try open(&table, at: .secretary)
    let form = try #require(table[.secretary].topForm?.form)
    #expect(form.value("office") == "secretary")
    #expect(form.value("by.name").isEmpty)
  }

  @Test func `the secretary's station goes on with the chair once the secretary has signed`() throws
  {
    var table = Table(try .closed(), .secretary)
    try open(&table, at: .secretary)
    try table.fill(.secretary, [("by.name", "Nguyễn Thị Thư")])
    table.press(.secretary, .enter)
    #expect(table.session.minutes.signatures.map(\.office) == [.secretary])
    try open(&table, at: .secretary)
    let form = try #require(table[.secretary].topForm?.form)
    #expect(form.value("office") == "chair")
    #expect(form.value("by.name") == Examples.chairman.name)
  }

  @Test func `at the chair's station the chair signs first`() throws {
    var table = Table(try .closed(), .chair)
    try open(&table, at: .chair)
    let form = try #require(table[.chair].topForm?.form)
    #expect(form.value("office") == "chair")
    #expect(form.value("by.name") == Examples.chairman.name)
  }

  @Test func `u takes back a refusal that was recorded by mistake`() throws {
    var table = Table(try .closed(), .secretary)
    try table.happen(
      .signMinutes(person: Examples.deputy, refusal: "nhầm người"),
      as: .secretary
    )
    table.press(.secretary, .control("o"), .character("u"), .character("c"))
    #expect(table.session.minutes.signatures.isEmpty)
  }

  private func open(_ table: inout Table, at station: Actor) throws {
    table.press(station, .control("o"), .character("S"))
    try table.choose(station, DeskAction.sign.rawValue)
  }
}
