/// One word of a query or of a text, in the two spellings by which it is compared.
struct SearchWord {
  /// Without marks or case.
  let folded: String
  private let letters: [Character]
  private let tone: Tone?
  private let hasMarks: Bool

  init(_ word: Substring) {
    let plain = String(word).replacing("’", with: "'")
    let spelled = SpelledLetter.letters(of: plain)
    folded = Folding.folded(plain)
    letters = spelled.map(\.letter)
    // A tone belongs to the syllable, whichever of its vowels carries it.
    tone = spelled.lazy.map(\.tone).first { $0 != .ngang }
    hasMarks = tone != nil || String(letters) != folded
  }

  /// Whether `asked` is the beginning of this word when marks are left out.
  func isBegun(by asked: SearchWord) -> Bool { folded.hasPrefix(asked.folded) }

  /// Whether `asked` is the beginning of this word and its marks, if it has any, are this word's.
  func isBegunExactly(by asked: SearchWord) -> Bool {
    guard asked.hasMarks else { return isBegun(by: asked) }
    return letters.starts(with: asked.letters) && (asked.tone == nil || asked.tone == tone)
  }
}
