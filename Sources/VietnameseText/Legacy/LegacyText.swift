/// Recognises text that was stored before Unicode and read as if it were Latin letters.
package enum LegacyText {
  /// What was recognised, and where it begins.
  package struct Finding: Equatable, Sendable {
    package let encoding: LegacyEncoding
    /// Counts from 1.
    package let line: Int
  }

  /// The encoding of a text, nil for Unicode and for other languages.
  ///
  /// A letter that only Unicode has decides against every other encoding. Otherwise words that are
  /// no Vietnamese as they stand must be syllables, nearly all of them, once converted.
  package static func finding(in text: String) -> Finding? {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }),
      !text.nfc.unicodeScalars.contains(where: isUnicodeOnly)
    else { return nil }
    let words = words(of: text)
    let suspects = words.filter(\.isSuspect)
    guard !suspects.isEmpty else { return nil }
    let direct = suspects.count { VietnameseSyllable.isWritten($0.text) }
    let scored = LegacyEncoding.allCases.map { encoding in
      (encoding: encoding, found: suspects.filter { isSyllable($0, by: encoding) })
    }
    guard let best = scored.max(by: { $0.found.count < $1.found.count }),
      best.found.count > direct, isEnough(best.found, of: suspects, among: words),
      let first = best.found.first(where: { !VietnameseSyllable.isWritten($0.text) })
    else { return nil }
    return Finding(encoding: best.encoding, line: first.line)
  }

  /// The encoding of a file's bytes: like that of a text, and never UTF-8.
  package static func finding(in bytes: [UInt8]) -> Finding? {
    finding(in: WindowsLatin.text(of: bytes))
  }

  private struct Word {
    let text: String
    let line: Int

    /// Letters besides ASCII and at least one of ASCII: a lone sign is a bullet or a quote.
    var isSuspect: Bool {
      text.unicodeScalars.contains { !$0.isASCII }
        && text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }
    }
  }

  /// One word may be anything; two that differ, or one among plain syllables, are no accident.
  private static func isEnough(_ found: [Word], of suspects: [Word], among words: [Word]) -> Bool {
    guard found.count * 5 >= suspects.count * 4 else { return false }
    if Set(found.map(\.text)).count > 1 { return true }
    let others = words.filter { !$0.isSuspect }
    return !others.isEmpty && others.allSatisfy { VietnameseSyllable.isWritten($0.text) }
  }

  private static func isSyllable(_ word: Word, by encoding: LegacyEncoding) -> Bool {
    VietnameseSyllable.isWritten(encoding.unicode(word.text))
  }

  /// Runs between blanks, digits and signs of ASCII; both encodings leave those as they are.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    for (line, scalars) in text.unicodeScalars.split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).enumerated() {
      let runs = scalars.split { scalar in
        scalar.isASCII && scalar.value >= 0x20 && !scalar.properties.isAlphabetic
          || scalar == "\t" || scalar == "\r"
      }
      words += runs.map { Word(text: String($0), line: line + 1) }
    }
    return words
  }

  /// Whether a scalar is a Vietnamese letter that no byte stands for: ă, đ, ơ, ư, ạ … ỹ.
  private static func isUnicodeOnly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    case 0x1EA0...0x1EF9: true
    default: false
    }
  }
}
