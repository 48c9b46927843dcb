@_spi(_Unicode) import Swift

// The standard library's own normalisation is not public, and Foundation would double the time the
// program takes to start. This file alone reaches it; `StringNormalizationTests` pins what it does.
extension String {
  /// This text with every letter composed, as it is stored and drawn (NFC).
  package var nfc: String {
    if unicodeScalars.allSatisfy(\.isComposedAlready) { return self }
    // Taken apart first: composing alone misorders marks that are themselves two (U+0F73).
    var decomposed = UnicodeScalarView()
    decomposed.append(contentsOf: _nfd)
    var composed = UnicodeScalarView()
    composed.append(contentsOf: String(decomposed)._nfc)
    return String(composed)
  }

  /// The scalars of this text with every letter taken apart: `ệ` is e, dot below, circumflex (NFD).
  var decomposedScalars: [Unicode.Scalar] { Array(_nfd) }
}

extension Unicode.Scalar {
  /// Whether composing can neither change this scalar nor join it to the one before.
  ///
  /// True of all Latin letters, which is all of Vietnamese, and of dashes, quotes and box lines.
  fileprivate var isComposedAlready: Bool {
    switch value {
    case 0...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2500...0x257F: true
    default: false
    }
  }
}
