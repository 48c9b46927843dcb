/// The consonants that a syllable can begin with.
enum Onset {
  static func isWhole(_ letters: ArraySlice<WordLetter>) -> Bool {
    all.contains(spelling(letters))
  }

  /// Whether typing on can make one of these letters.
  static func isBegun(by letters: ArraySlice<WordLetter>) -> Bool {
    let begun = spelling(letters)
    return all.contains { $0.hasPrefix(begun) }
  }

  /// How many letters are consonants before the rhyme: in `giữ` and `quê` two, in `gì` one.
  static func length(of letters: [WordLetter]) -> Int {
    stride(from: min(3, letters.count - 1), through: 1, by: -1).first { count in
      isWhole(letters[..<count]) && letters[count].isVowel
    } ?? 0
  }

  private static func spelling(_ letters: ArraySlice<WordLetter>) -> String {
    String(letters.map(\.base))
  }

  /// Without the bar of đ; the second line is of names: Krông, Plông, Mnông, Hrê, Ksơr, Xtiêng.
  private static let all = Set(
    """
    b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
    br bl dr gl gr hl hm hn hr kb kd kl kn kp kr ks ml mn pl pn pr xt
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
