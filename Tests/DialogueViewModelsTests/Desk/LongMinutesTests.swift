import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Minutes of more rows than are made before somebody goes up in them.
struct LongMinutesTests {
  private let intake = Actor(.operator)
  private let last = 120

  private func table(_ actor: Actor) throws -> Table {
    var rehearsal = try Rehearsal.speaking()
    for number in 1...last {
      let draft = MinutesDraft(kind: .note, text: "Dòng số \(number).", speaker: .secretary)
      try rehearsal.perform(.writeEntry(draft))
    }
    return Table(rehearsal, actor)
  }

  private func shows(_ words: String, _ table: inout Table, _ actor: Actor) -> Bool {
    table.frame(actor).description.contains(words)
  }

  @Test func `the end is shown, and what lies above is no news`() throws {
    var table = try table(.secretary)
    #expect(shows("Dòng số \(last).", &table, .secretary))
    #expect(!shows("↑", &table, .secretary))
    #expect(table[.secretary].lists.wrappedMinutes.isCut)
  }

  @Test func `whoever scrolls up comes to every row, and none of them is new`() throws {
    var table = try table(.secretary)
    table.press(.secretary, .pageUp)
    #expect(!table[.secretary].lists.wrappedMinutes.isCut)
    #expect(!shows("Dòng số \(last).", &table, .secretary))
    #expect(!shows("mới", &table, .secretary))
    table.press(.secretary, .pageDown)
    #expect(shows("Dòng số \(last).", &table, .secretary))
  }

  @Test func `the first key that moves in the pane reaches the first row`() throws {
    var table = try table(intake)
    table.press(intake, .character("3"), .character("g"))
    #expect(shows("Dòng số 1.", &table, intake))
    table.press(intake, .character("G"))
    #expect(shows("Dòng số \(last).", &table, intake))
  }

  @Test func `a filter finds what lies above the rows that were made`() throws {
    var table = try table(intake)
    table.press(intake, .character("3"), .character("/"))
    table.type(intake, "so 2.")
    #expect(shows("Dòng số 2.", &table, intake))
  }

  @Test func `a new record is at the end, whether the rows above are there or not`() throws {
    var table = try table(intake)
    for words in ["Dòng thêm một.", "Dòng thêm hai."] {
      let draft = MinutesDraft(kind: .note, text: words, speaker: .secretary)
      try table.happen(.writeEntry(draft), as: .secretary)
      #expect(shows(words, &table, intake))
      table.press(intake, .character("3"), .character("k"), .character("G"))
    }
  }
}
