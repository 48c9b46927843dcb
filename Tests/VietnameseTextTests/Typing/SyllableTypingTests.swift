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
        let wanted = Self.toned(onset, rhyme, SyllableTable.tones[tone])
        count += 1
        if typed != wanted { wrong.append("\(keys)\(keyboard.tones[tone]) \(typed) ≠ \(wanted)") }
      }
    }
    #expect(count > 14_000)
    #expect(wrong == [])
  }

  /// The tone on the letter that bears it in the old style, found by the rule of school books.
  private static func toned(_ onset: String, _ rhyme: String, _ tone: String) -> String {
    guard !tone.isEmpty else { return onset + rhyme }
    var letters = Array(rhyme)
    let vowels = letters.prefix { "aăâeêioôơuưy".contains($0) }
    let seat: Int
    if let marked = vowels.lastIndex(where: { "ăâêôơư".contains($0) }) {
      seat = marked
    } else if vowels.count == 3 || vowels.count == 2 && letters.count > 2 {
      seat = 1
    } else {
      seat = 0
    }
    let text = String(letters[seat]) + tone
    letters[seat] = text.nfc.first ?? "?"
    return onset + String(letters)
  }
}
