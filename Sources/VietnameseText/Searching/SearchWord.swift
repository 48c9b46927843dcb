/// One word of a text, in the spellings by which it is compared.
///
/// Most words are of no interest: only one that begins as the word asked for is spelled out.
struct SearchWord {
  /// Without marks or case.
  let folded: String
  private let plain: String

  init(_ word: Substring) {
    plain = String(word).replacing("’", with: "'")
    folded = Folding.folded(plain)
  }

  /// How `asked` begins this word, nil when it does not.
  func spelling(begunBy asked: AskedWord) -> SearchRank.Spelling? {
    if folded.hasPrefix(asked.folded) {
      guard asked.hasMarks else { return .exact }
      let letters = spelled
      let isSame = letters.map(\.letter).starts(with: asked.letters) && asked.hasTone(of: letters)
      return isSame ? .exact : .folded
    }
    guard let variant = asked.variant, variant == self.variant else { return nil }
    return asked.hasTone(of: spelled) ? .variant : .folded
  }

  /// Whether `asked` is this word whole, not its beginning only.
  func isWhole(_ asked: AskedWord) -> Bool { folded.count == asked.folded.count }

  var spelled: [SpelledLetter] { SpelledLetter.letters(of: plain) }

  /// A syllable that ends in i or y alone, with its end as i: kỹ and kĩ are one word.
  var variant: String? {
    guard let last = folded.last, last == "i" || last == "y" else { return nil }
    let onset = folded.dropLast()
    return Self.onsetsOfBoth.contains(String(onset)) ? onset + "i" : nil
  }

  /// The first consonants after which both letters are written for the one sound.
  private static let onsetsOfBoth: Set = ["b", "h", "k", "l", "m", "qu", "s", "t", "th", "v"]
}
