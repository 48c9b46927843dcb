import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Every size up to 8×12, then those around each change of layout up to 45×130.
private let sizes: [Size] = {
  let rows = Array(1...8) + [11, 12, 15, 16, 20, 29, 30, 45]
  let columns = Array(1...12) + [20, 39, 40, 53, 59, 60, 79, 80, 109, 110, 119, 120, 130]
  return rows.flatMap { row in columns.map { Size(rows: row, columns: $0) } }
}()

private func check(_ frame: Frame, _ size: Size) {
  #expect(frame.size == size)
  guard let cursor = frame.cursor else { return }
  #expect((0..<size.rows).contains(cursor.row), "\(size)")
  #expect((0..<size.columns).contains(cursor.column), "\(size)")
}

@Test func `the room's screen draws at any size`() throws {
  let speaking = try Rehearsal.speaking()
  var called = try Rehearsal.queued()
  try called.perform(.callNext(expected: 1, ending: nil))
  for rehearsal in [speaking, called, Rehearsal()] {
    let scene = Scene(session: rehearsal.session, now: rehearsal.now, isASCII: true)
    var hall = HallScreen()
    for size in sizes { check(hall.frame(showing: scene, in: size), size) }
    _ = hall.handle([.character("q")], showing: scene, in: Size(rows: 1, columns: 1))
    for size in sizes { check(hall.frame(showing: scene, in: size), size) }
  }
}

@Test(arguments: Language.allCases)
func `the checklist, the order and the papers draw at any size`(language: Language) throws {
  let before = try Prepared.scene(language: language)
  let during = try Ordered.scene(language: language)
  var checklist = Prepared.station(on: .issue(2), before)
  var station = Station(actor: .secretary, run: "test")
  for size in sizes {
    checklist.settlePreparation(in: size, before)
    check(checklist.preparationFrame(in: size, before), size)
    station.place = .order
    station.settleOrder(in: size, during)
    check(station.orderFrame(in: size, during), size)
    station.place = .papers
    station.settlePapers(in: size, during)
    check(station.papersFrame(in: size, during), size)
  }
}
