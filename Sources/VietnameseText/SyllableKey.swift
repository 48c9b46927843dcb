/// Words by which names are compared: the two styles of placing a tone are one spelling.
package enum SyllableKey {
  /// The words of a text in lower case, each with its tone behind its letters.
  ///
  /// Hòa and Hoà have one key, and so have Thủy and Thuỷ. Marks of letters and tones count: Hoa and
  /// Hóa are others. Any blanks between two words are one space.
  package static func of(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).map(of(word:)).joined(separator: " ")
  }

  /// The key of a word that is known to be one.
  package static func of(word: Substring) -> String {
    let lowered = word.lowercased()
    if lowered.utf8.allSatisfy({ $0 < 0x80 }) { return lowered }
    var letters = String.UnicodeScalarView()
    var tones: [Unicode.Scalar] = []
    for scalar in lowered.decomposedScalars {
      if Tone(mark: scalar) != nil {
        tones.append(scalar)
      } else {
        letters.append(scalar == "ð" ? "đ" : scalar)
      }
    }
    letters.append(contentsOf: tones)
    return String(letters).nfc
  }
}
