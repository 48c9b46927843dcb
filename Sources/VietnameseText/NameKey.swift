/// The place of a person's name in a Vietnamese list: by given name, then family name, then middle.
///
/// Within a word letters decide before tones (ngang, huyền, hỏi, ngã, sắc, nặng); case decides last.
package struct NameKey: Comparable, Hashable, Sendable {
  /// Ranks of letters and tones, word by word, each part closed by a zero; compared in order.
  private let ranks: [UInt32]

  package init(_ fullName: String) {
    let words = fullName.nfc.split(whereSeparator: \.isWhitespace)
      .map(SpelledLetter.letters(of:))
    var ordered = [words.last ?? []]
    if words.count > 1 { ordered.append(words[0]) } else { ordered.append([]) }
    ordered += words.dropFirst().dropLast()
    var ranks: [UInt32] = []
    for word in ordered {
      ranks += word.map { Self.rank(of: $0.letter) } + [0]
      ranks += word.map { UInt32($0.tone.rawValue) + 1 } + [0]
    }
    ranks.append(0)
    ranks += ordered.joined().map { $0.isUpperCase ? 2 : 1 }
    self.ranks = ranks
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
