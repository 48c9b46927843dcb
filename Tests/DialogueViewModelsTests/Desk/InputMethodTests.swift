import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct InputMethodTests {
  /// Every key that is a command of the station where it stands now.
  private func commandKeys(_ desk: TestDesk) -> [Key] {
    let keys = desk.station.keyTable(showing: desk.scene).bindings.flatMap(\.keys)
    let moves = "kjhlgG".map(Key.character)
    return Array(Set(keys + moves)).filter { if case .character = $0 { true } else { false } }
  }

  private func places(of actor: Actor) -> [Place] {
    actor.role == .secretary
      ? [.agenda, .queue, .petitions, .conclusions] : [.queue, .petitions, .conclusions]
  }

  @Test(arguments: [Actor.secretary, .operator, .chair], InputMethod.Layout.allCases)
  func `three command keys through an input method do what the bare keys do, or nothing`(
    actor: Actor,
    layout: InputMethod.Layout
  ) throws {
    let rehearsal = try Rehearsal.concluded()
    var tried = 0
    for place in places(of: actor) {
      var desk = TestDesk(actor, rehearsal)
      desk.station.place = place
      _ = desk.frame()
      let keys = commandKeys(desk)
      let start = Walk(method: InputMethod(layout), desk: desk, bare: desk)
      for first in keys {
        let afterFirst = start.pressing(first)
        for second in keys {
          let thirds = keys.filter { differs([first, second, $0], layout) }
          guard !thirds.isEmpty else { continue }
          let afterSecond = afterFirst.pressing(second)
          for third in thirds {
            let walk = afterSecond.pressing(third)
            let isSame = walk.desk.commands == walk.bare.commands
            #expect(isSame, "\(first.label) \(second.label) \(third.label) in \(place)")
            tried += 1
          }
        }
      }
    }
    #expect(tried > 100)
  }

  /// Whether the input method changes anything: all other sequences arrive as they are.
  private func differs(_ keys: [Key], _ layout: InputMethod.Layout) -> Bool {
    guard keys.contains(where: InputMethod.touches) else { return false }
    var method = InputMethod(layout)
    return keys.map { method.read($0) } != keys
  }
}

/// The same keys at two desks: one behind an input method, one without, where what the method only
/// composes was never pressed.
private struct Walk {
  var method: InputMethod
  var desk: TestDesk
  var bare: TestDesk

  func pressing(_ key: Key) -> Walk {
    var walk = self
    walk.press(key)
    return walk
  }

  private mutating func press(_ key: Key) {
    let read = method.read(key)
    let isComposing = CommandKey.reading(read).isComposing
    let isText = desk.station.takesText
    let isPlain = desk.station.overlays.isEmpty && !isText
    let count = desk.commands.count
    desk.read([read])
    if isComposing {
      #expect(desk.commands.count == count, "\(key.label) gave an act")
      if isPlain { #expect(desk.said == CommandKey.composingAdvice.vi, "\(key.label)") }
    }
    if !isComposing || isText { bare.press(key) }
  }
}

extension CommandKey {
  fileprivate var isComposing: Bool {
    if case .composing = self { true } else { false }
  }
}

extension Station {
  /// Letters are written now: in the line, a form, the filter or the palette.
  fileprivate var takesText: Bool {
    switch overlays.last {
    case .form, .help: true
    case .menu, .bar, .text, .gaps, .reading, .earlier: false
    case nil: isInLine || filter.isOpen
    }
  }
}
