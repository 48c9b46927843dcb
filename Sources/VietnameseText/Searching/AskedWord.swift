/// One word of a query, spelled out once for all the words it is compared with.
struct AskedWord {
  /// Without marks or case.
  let folded: String
  let letters: [Character]
  let hasMarks: Bool

  /// With its end as i, where both letters are written for the one sound.
  let variant: String?
  private let tone: Tone?

  init(_ word: SearchWord) {
    let spelled = word.spelled
    folded = word.folded
    letters = spelled.map(\.letter)
    tone = Self.tone(of: spelled)
    hasMarks = tone != nil || String(letters) != folded
    variant = word.variant
  }

  /// Whether letters carry the tone that was asked for, if one was.
  func hasTone(of letters: [SpelledLetter]) -> Bool {
    tone == nil || tone == Self.tone(of: letters)
  }

  /// A tone belongs to the syllable, whichever of its vowels carries it.
  private static func tone(of letters: [SpelledLetter]) -> Tone? {
    letters.lazy.map(\.tone).first { $0 != .ngang }
  }
}
