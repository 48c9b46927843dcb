/// The mark that makes another letter of the alphabet, apart from the tone.
enum LetterMark: UInt8, CaseIterable {
  case none
  case circumflex
  case breve
  case horn
  /// The bar of đ.
  case bar

  /// The hook of `w` on a letter: breve on a, horn on o and u.
  static func hook(on base: Character) -> LetterMark { base == "a" ? .breve : .horn }

  /// The combining sign; none where the letter is not composed of two.
  var sign: Unicode.Scalar? {
    switch self {
    case .circumflex: "\u{302}"
    case .breve: "\u{306}"
    case .horn: "\u{31B}"
    case .none, .bar: nil
    }
  }
}
