import Testing
import VietnameseText

/// Strings of keys from a fixed seed: nothing may trap, and no key may be lost.
struct AnyTypingTests {
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let keys = Array("aeiouydwsfrxjzghncmptkqAEODWSđôếừ0123456789 .@/'")

  @Test(arguments: TypingMethod.allCases, 1...4)
  func `the keys of a word can always be had back`(method: TypingMethod, seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    for _ in 1...2000 {
      let word = (0...numbers.next(below: 9)).map { _ in
        Self.keys[numbers.next(below: Self.keys.count - 5)]
      }
      var composer = Composer()
      var text: [Character] = []
      for key in word {
        apply(composer.type(key, after: text[...], method, .old), to: &text)
      }
      let shown = String(text)
      let keys = composer.rawKeys ?? shown
      #expect(keys == String(word))
      if let change = composer.revert(after: text[...]) { apply(change, to: &text) }
      #expect(String(text) == String(word))
    }
  }

  @Test(arguments: TypingMethod.allCases, 1...4)
  func `any keys make clean text of no more letters than keys`(method: TypingMethod, seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    for _ in 1...1000 {
      let line = String(
        (0...numbers.next(below: 40)).map { _ in
          numbers.next(below: 9) == 0 ? "\u{7F}" : Self.keys[numbers.next(below: Self.keys.count)]
        }
      )
      let text = TypedLine.text(ofKeys: line, method)
      #expect(text.count <= line.count)
      #expect(text.utf8.elementsEqual(text.nfc.utf8))
    }
  }

  @Test func `a word without end is taken as it is`() {
    let keys = String(repeating: "nghix", count: 5000)
    #expect(TypedLine.text(ofKeys: keys, .telex) == keys)
  }

  private func apply(_ change: Replacement, to text: inout [Character]) {
    text.removeLast(change.deletions)
    text += change.text
  }
}
