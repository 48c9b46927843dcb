/// The consonants that a syllable can begin with.
enum Onset {
  static func isWhole(_ letters: ArraySlice<WordLetter>) -> Bool {
    code(of: letters).map(all.contains) ?? false
  }

  /// Whether typing on can make one of these letters.
  static func isBegun(by letters: ArraySlice<WordLetter>) -> Bool {
    code(of: letters).map(beginnings.contains) ?? false
  }

  /// How many letters are consonants before the rhyme: in `giữ` and `quê` two, in `gì` one.
  static func length(of letters: [WordLetter]) -> Int {
    stride(from: min(3, letters.count - 1), through: 1, by: -1).first { count in
      isWhole(letters[..<count]) && letters[count].isVowel
    } ?? 0
  }

  /// Up to three letters as one number, nil for signs that begin no syllable.
  private static func code(of letters: ArraySlice<WordLetter>) -> UInt32? {
    var code: UInt32 = 0
    for letter in letters {
      guard let ascii = letter.base.asciiValue else { return nil }
      code = code << 8 | UInt32(ascii)
    }
    return letters.count > 3 ? nil : code
  }

  /// Without the bar of đ; the second line is of names: Krông, Plông, Mnông, Hrê, Ksơr, Xtiêng.
  private static let spellings =
    """
    b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    br bl dr gl gr hl hm hn hr kb kd kl kn kp kr ks ml mn pl pn pr xt
    """.split(whereSeparator: \.isWhitespace).map(Array.init)

  private static let all = Set(spellings.compactMap { code(of: $0[...]) })

  private static let beginnings = Set(
    spellings.flatMap { whole in (0...whole.count).compactMap { code(of: whole[..<$0]) } }
  )

  private static func code(of letters: ArraySlice<Character>) -> UInt32? {
    code(of: letters.map { WordLetter($0) }[...])
  }
}
