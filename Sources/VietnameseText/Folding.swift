/// Spelling without marks or case, by which Vietnamese text is searched.
package enum Folding {
  /// The text in lower case without marks: "Đường" becomes "duong".
  ///
  /// Folding what is folded changes nothing. Marks of every script go, not only Vietnamese ones.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.decomposedScalars where !scalar.isMark {
      folded.append(contentsOf: plain(scalar))
    }
    return String(folded).nfc
  }

  /// The lower case letter under a bar or none, which Unicode does not decompose; a blank at which
  /// no line ends is a blank.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{A0}": [" "]
    case "đ", "Đ", "Ð", "ð": ["d"]
    default: String(scalar.properties.lowercaseMapping).decomposedScalars.filter { !$0.isMark }
    }
  }
}

extension Unicode.Scalar {
  /// Whether this scalar is written over, under or around the letter before it.
  var isMark: Bool {
    value >= 0x300
      && (properties.generalCategory == .nonspacingMark
        || properties.generalCategory == .enclosingMark)
  }
}
