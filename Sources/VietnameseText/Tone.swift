/// The six tones of a Vietnamese syllable, in the order of the dictionary.
package enum Tone: Int, CaseIterable, Sendable {
  case ngang
  case huyen
  case hoi
  case nga
  case sac
  case nang

  /// The tone that a combining mark writes, nil for any other mark.
  init?(mark: Unicode.Scalar) {
    switch mark {
    case "\u{300}": self = .huyen
    case "\u{309}": self = .hoi
    case "\u{303}": self = .nga
    case "\u{301}": self = .sac
    case "\u{323}": self = .nang
    default: return nil
    }
  }
}
