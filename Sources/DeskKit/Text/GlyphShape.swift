import VietnameseText

/// What breaking lines must know of a grapheme; kept beside it, so that no picture asks again.
enum GlyphShape: UInt8 {
  case blank
  case lineFeed
  case narrow
  case wide

  init(_ character: Character) {
    switch character {
    case " ", "\t": self = .blank
    case "\n": self = .lineFeed
    default: self = !character.isASCII && CellWidth.of(character) > 1 ? .wide : .narrow
    }
  }

  /// In cells; a sign without any width takes one, to be seen.
  var width: Int { self == .wide ? 2 : 1 }
}
