import DeskKit
import DialogueTestSupport

/// Keys drawn at random: those that mean something more often than those that do not.
struct RandomKeys {
  var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func next() -> Key {
    switch random.number(0...11) {
    case 0...3: .character(Self.letters[random.number(0...Self.letters.count - 1)])
    case 4: .function(random.number(1...12))
    case 5: .control(Self.controls[random.number(0...Self.controls.count - 1)])
    case 6: .alt(Self.letters[random.number(0...Self.letters.count - 1)])
    case 7: text()
    default: Self.keys[random.number(0...Self.keys.count - 1)]
    }
  }

  private mutating func text() -> Key {
    switch random.number(0...3) {
    case 0: .imeComposed(deletions: random.number(0...4), text: "ồ")
    case 1: .paste(Self.pastes[random.number(0...Self.pastes.count - 1)])
    case 2: .character("\u{301}")
    default: .character(Self.signs[random.number(0...Self.signs.count - 1)])
    }
  }

  private static let letters: [Character] = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 :/?.,-+*"
  )
  private static let controls: [Character] = Array("abcdefghjklmnopqrstuvwxyz_]^@\\")
  private static let signs: [Character] = Array("ếđươ中👩‍👩‍👧‍👦ﷺ\u{202E}\u{7}\u{9B}")
  private static let keys: [Key] = [
    .enter, .enter, .lineFeed, .tab, .backTab, .escape, .escape, .backspace, .delete, .up, .down,
    .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .unknown,
  ]
  private static let pastes = [
    "", "một\nhai", "\u{1B}[2J\u{1B}]0;tên\u{7}\u{202E}ngược", "24/05/2024", "08:00",
    String(repeating: "dài ", count: 3000), "\r\n\r\n\t\0",
  ]
}
