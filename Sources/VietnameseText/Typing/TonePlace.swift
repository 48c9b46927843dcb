/// The vowel of a syllable that bears the tone.
enum TonePlace {
  /// The index among `letters`, nil when there is no vowel.
  static func index(in letters: [WordLetter], onset: Int, _ style: ToneStyle) -> Int? {
    let first = letters.indices.first { $0 >= onset && letters[$0].isVowel }
    guard let start = first ?? letters.lastIndex(where: \.isVowel) else { return nil }
    let end = letters[start...].firstIndex { !$0.isVowel } ?? letters.count
    // ươ bears it on ơ: the last marked letter.
    if let marked = letters[start..<end].lastIndex(where: { $0.mark != .none }) { return marked }
    switch end - start {
    case 1: return start
    case 2:
      let isOpen = end == letters.count
      return isOpen && (style == .old || !isNewPair(letters[start...])) ? start : start + 1
    default: return start + 1
    }
  }

  /// oa, oe and uy: the pairs on which the two styles differ.
  private static func isNewPair(_ vowels: ArraySlice<WordLetter>) -> Bool {
    switch String(vowels.map(\.base)) {
    case "oa", "oe", "uy": true
    default: false
    }
  }
}
