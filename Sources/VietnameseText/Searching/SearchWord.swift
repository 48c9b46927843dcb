/// One word of a query or of a text, in the spellings by which it is compared.
struct SearchWord {
  /// Without marks or case.
  let folded: String
  private let letters: [Character]
  private let tone: Tone?
  private let hasMarks: Bool

  /// A syllable that ends in i or y alone, with its end as i: kỹ and kĩ are one word.
  private let foldedVariant: String?

  init(_ word: Substring) {
    let plain = String(word).replacing("’", with: "'")
    let spelled = SpelledLetter.letters(of: plain)
    folded = Folding.folded(plain)
    letters = spelled.map(\.letter)
    // A tone belongs to the syllable, whichever of its vowels carries it.
    tone = spelled.lazy.map(\.tone).first { $0 != .ngang }
    hasMarks = tone != nil || String(letters) != folded
    foldedVariant = Self.variant(of: folded)
  }

  /// How `asked` begins this word, nil when it does not.
  func spelling(begunBy asked: SearchWord) -> SearchRank.Spelling? {
    if folded.hasPrefix(asked.folded) {
      guard asked.hasMarks else { return .exact }
      return letters.starts(with: asked.letters) && hasTone(of: asked) ? .exact : .folded
    }
    guard let foldedVariant, foldedVariant == asked.foldedVariant else { return nil }
    return hasTone(of: asked) ? .variant : .folded
  }

  /// Whether `asked` is this word whole, not its beginning only.
  func isWhole(_ asked: SearchWord) -> Bool { folded.count == asked.folded.count }

  private func hasTone(of asked: SearchWord) -> Bool { asked.tone == nil || asked.tone == tone }

  private static func variant(of folded: String) -> String? {
    guard let last = folded.last, last == "i" || last == "y" else { return nil }
    let onset = folded.dropLast()
    return onsetsOfBoth.contains(String(onset)) ? onset + "i" : nil
  }

  /// The first consonants after which both letters are written for the one sound.
  private static let onsetsOfBoth: Set = ["b", "h", "k", "l", "m", "qu", "s", "t", "th", "v"]
}
