import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct AnySizeTests {
  private static let places: [Place] = [
    .petitions, .conclusions, .card(1), .card(3), .card(99), .queue,
  ]

  /// Sizes about every border of the layout, in both languages.
  @Test(arguments: [Actor.secretary, .operator, .chair])
  func `every size is drawn within its bounds, from one cell on`(actor: Actor) throws {
    var desk = TestDesk(actor, try .concluded())
    let widths = [1, 2, 3, 5, 9, 17, 28, 43, 59, 60, 79, 99, 100, 130]
    let heights = [1, 2, 3, 5, 8, 16, 24, 45]
    for place in Self.places {
      desk.station.place = place
      for columns in widths {
        for rows in heights {
          desk.size = Size(rows: rows, columns: columns)
          desk.language = (rows + columns).isMultiple(of: 2) ? .vi : .en
          let frame = desk.frame()
          #expect(frame.size == desk.size)
          if let cursor = frame.cursor {
            #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
          }
        }
      }
    }
  }

  /// Keys in an order that looks random and is the same in every run.
  @Test(arguments: [Actor.secretary, .operator, .chair])
  func `any keys at any size leave a screen`(actor: Actor) throws {
    var desk = TestDesk(actor, try .concluded())
    let keys: [Key] = [
      .character("4"), .character(" "), .down, .enter, .right, .character("s"), .character("5"),
      .escape, .character("t"), .character("1"), .enter, .function(8), .character("2"), .tab,
      .character("x"), .character("c"), .character("d"), .function(6), .pageDown, .function(7),
      .up, .character("u"), .control("o"), .character("/"), .end, .home, .backTab,
    ]
    var seed: UInt64 = 20_240_524
    for _ in 0..<400 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      desk.press(keys[Int(seed >> 33) % keys.count])
      let rows = 1 + Int(seed >> 20) % 45
      let columns = 1 + Int(seed >> 40) % 130
      desk.size = Size(rows: rows, columns: columns)
      #expect(desk.frame().size == desk.size)
    }
    #expect(desk.rehearsal.refolded == desk.rehearsal.session)
  }
}
