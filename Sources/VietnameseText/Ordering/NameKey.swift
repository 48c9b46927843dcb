/// The place of a person's name in a Vietnamese list.
///
/// Letters decide before tones (ngang, huyền, hỏi, ngã, sắc, nặng): word by word where the words are
/// ordered one after the other, in the whole string where the name is one. Case decides last.
package struct NameKey: Comparable, Hashable, Sendable {
  /// Ranks of letters and tones, word by word, each part closed by a zero; compared in order.
  private let ranks: [UInt32]

  package init(_ fullName: String, _ order: NameOrder = .given) {
    let words = fullName.nfc.split(whereSeparator: \.isWhitespace)
      .map(SpelledLetter.letters(of:))
    let ordered = order == .given ? Self.givenFirst(words) : words
    let parts = order == .given ? ordered.map { [$0] } : [ordered]
    var ranks: [UInt32] = []
    for part in parts {
      ranks += part.flatMap { word in word.map { Self.rank(of: $0.letter) } + [0] }
      ranks += [0] + part.joined().map { UInt32($0.tone.rawValue) + 1 } + [0]
    }
    ranks.append(0)
    ranks += ordered.joined().map { $0.isUpperCase ? 2 : 1 }
    self.ranks = ranks
  }

  /// Given name, family name, and the names between; one name alone is a given name.
  private static func givenFirst(_ words: [[SpelledLetter]]) -> [[SpelledLetter]] {
    [words.last ?? [], words.count > 1 ? words[0] : []] + words.dropFirst().dropLast()
  }

  package static func < (left: NameKey, right: NameKey) -> Bool {
    left.ranks.lexicographicallyPrecedes(right.ranks)
  }

  /// The Vietnamese alphabet with f, j, w, z in their Latin places.
  private static let alphabet: [Character: UInt32] = {
    let letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
    return Dictionary(uniqueKeysWithValues: zip(letters, 0x100...))
  }()

  /// Signs and digits come before letters, foreign letters beside the one they are written on.
  private static func rank(of letter: Character) -> UInt32 {
    if let rank = alphabet[letter] { return rank << 8 }
    let base = String(letter).decomposedScalars.first ?? "?"
    if let rank = alphabet[Character(base)] { return rank << 8 + 1 }
    return base.value < 0x80 ? base.value + 1 : base.value << 8 | 0x8000_0000
  }
}
