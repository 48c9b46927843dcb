import Testing
import VietnameseText

/// Typing the keys of any syllable gives that syllable.
struct SyllableTypingTests {
  /// The keys of letters and of tones, in the order of `SyllableTable.tones`.
  struct Keyboard: Sendable {
    let method: TypingMethod
    let letters: [Character: String]
    let tones: [String]
  }

  static let keyboards = [
    Keyboard(
      method: .telex,
      letters: [
        "ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd",
      ],
      tones: ["", "f", "r", "x", "s", "j"]
    ),
    Keyboard(
      method: .vni,
      letters: ["ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9"],
      tones: ["", "2", "3", "4", "1", "5"]
    ),
  ]

  @Test(arguments: keyboards)
  func `the keys of every syllable give it, the tone at its end or at its vowel`(
    keyboard: Keyboard
  ) {
    var wrong: [String] = []
    var count = 0
    for (onset, rhyme) in SyllableTable.toneless {
      for tone in 0..<6 where tone == 0 || tone > 3 || !SyllableTable.isStopped(rhyme) {
        let keys = (onset + rhyme).map { keyboard.letters[$0] ?? String($0) }.joined()
        let typed = TypedLine.text(ofKeys: keys + keyboard.tones[tone], keyboard.method)
        let wanted = SyllableTable.toned(onset, rhyme, SyllableTable.tones[tone])
        count += 1
        if typed != wanted { wrong.append("\(keys)\(keyboard.tones[tone]) \(typed) ≠ \(wanted)") }
      }
    }
    #expect(count > 14_000)
    #expect(wrong == [])
  }
}
