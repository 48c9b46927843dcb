import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

struct DeskSizeTests {
  private static let places: [Place] = [
    .agenda, .queue, .minutes, .petitions, .conclusions, .preparation, .order, .papers, .card(1),
  ]

  /// What can lie over a place, by the keys that open it; none for the place alone.
  private static let overlays: [[Key]] = [
    [], [.function(5)], [.control("o"), .character("S")], [.control("o"), .character("L")],
    [.control("o"), .character("?")], [.control("o"), .character(":")],
    [.control("o"), .character("P")],
    [.control("o"), .character("/"), .character("đ")],
  ]

  /// Many heights and widths once, and those about each border of the layout together.
  private static let sizes: [Size] = {
    let widths = [1, 19, 20, 59, 60, 79, 80, 99, 100, 119, 120, 140]
    let heights = [1, 2, 3, 15, 16, 23, 24, 40]
    let stepped = stride(from: 1, through: 140, by: 2).map {
      Size(rows: 1 + $0 * 7 % 45, columns: $0)
    }
    return stepped + heights.flatMap { rows in widths.map { Size(rows: rows, columns: $0) } }
  }()

  @Test(arguments: [Actor.secretary, .operator, .chair], places)
  func `every place with everything over it is drawn at any size`(
    actor: Actor,
    place: Place
  ) throws {
    let rehearsal = try Rehearsal.concluded()
    for (index, keys) in Self.overlays.enumerated() {
      var table = Table(rehearsal, actor)
      table[actor].place = place
      for key in keys { table.press(actor, key) }
      for (step, size) in Self.sizes.enumerated() where step % Self.overlays.count == index {
        table.size = size
        table.language = step.isMultiple(of: 2) ? .vi : .en
        let frame = table.frame(actor)
        #expect(frame.size == size)
        expectInside(frame, "\(actor.text) \(place) \(keys)")
      }
    }
  }

  private func expectInside(_ frame: Frame, _ what: String) {
    let size = frame.size
    for row in 0..<size.rows {
      let width = CellWidth.of(frame.text(ofRow: row))
      #expect(width <= size.columns, "\(what) row \(row) of \(size)")
    }
    if let cursor = frame.cursor {
      let isInside =
        (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column)
      #expect(isInside, "\(what) cursor of \(size)")
    }
  }

  @Test(arguments: [Actor.secretary, .operator, .chair])
  func `the help line names only keys of the table, and their words are those of the table`(
    actor: Actor
  ) throws {
    var table = Table(try .speaking(), actor)
    for language in Language.allCases {
      table.language = language
      let line = table.frame(actor).text(ofRow: 23)
      let keys = table[actor].keyTable(showing: table.scene)
      let inText = table[actor].isWriting
      let printed = keys.helpLine(columns: 80, language: language, inText: inText)
      #expect(line == printed.text(ofRow: 0))
      #expect(!line.isEmpty)
    }
  }

  @Test func `every act has a word and a sentence in both languages`() {
    for action in DeskAction.allCases {
      for phrase in [action.label, action.title] {
        #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty, "\(action)")
      }
      #expect(CellWidth.of(action.label.vi) <= 20 && CellWidth.of(action.label.en) <= 20)
    }
  }

  @Test func `the palette lists every act there is`() throws {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .character(":"))
    guard case .help(let palette)? = table[.secretary].overlays.last else {
      Issue.record("no palette")
      return
    }
    let listed = Set(palette.bindings.map(\.action))
    #expect(listed == Set(DeskAction.allCases.map(\.id)))
  }
}
