/// The letters of VNI for Windows: a vowel and behind it one sign for its mark and tone together.
enum VNILetters {
  /// The text whose scalars are bytes of this encoding.
  static func unicode(_ latin: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    var place = 0
    while place < latin.count {
      let letter = latin[place]
      if place + 1 < latin.count, let marks = marks(latin[place + 1], on: letter) {
        text.append(single[letter] ?? letter)
        text.append(contentsOf: marks)
        place += 2
      } else {
        text.append(single[letter] ?? letter)
        place += 1
      }
    }
    return String(text).nfc
  }

  /// The combining marks that a sign writes on the letter before it, nil where it can write none.
  private static func marks(
    _ sign: Unicode.Scalar,
    on letter: Unicode.Scalar
  ) -> [Unicode.Scalar]? {
    guard let marks = tones[sign] ?? circumflexes[sign] ?? breves[sign] else { return nil }
    let bearers =
      tones[sign] != nil ? "aeouyôöAEOUYÔÖ" : circumflexes[sign] != nil ? "aeoAEO" : "aA"
    return bearers.unicodeScalars.contains(letter) ? marks : nil
  }

  /// Letters with a sign of their own.
  private static let single: [Unicode.Scalar: Unicode.Scalar] = [
    "ñ": "đ", "Ñ": "Đ", "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư",
    "æ": "ỉ", "Æ": "Ỉ", "ó": "ĩ", "Ó": "Ĩ", "ò": "ị", "Ò": "Ị", "î": "ỵ", "Î": "Ỵ",
  ]

  private static let tones = signs([
    "ø": [huyen], "û": [hoi], "õ": [nga], "ù": [sac], "ï": [nang],
  ])

  private static let circumflexes = signs([
    "â": [circumflex], "à": [circumflex, huyen], "å": [circumflex, hoi],
    "ã": [circumflex, nga], "á": [circumflex, sac], "ä": [circumflex, nang],
  ])

  private static let breves = signs([
    "ê": [breve], "è": [breve, huyen], "ú": [breve, hoi],
    "ü": [breve, nga], "é": [breve, sac], "ë": [breve, nang],
  ])

  private static let circumflex: Unicode.Scalar = "\u{302}"
  private static let breve: Unicode.Scalar = "\u{306}"
  private static let huyen: Unicode.Scalar = "\u{300}"
  private static let hoi: Unicode.Scalar = "\u{309}"
  private static let nga: Unicode.Scalar = "\u{303}"
  private static let sac: Unicode.Scalar = "\u{301}"
  private static let nang: Unicode.Scalar = "\u{323}"

  /// Signs of small letters with those of capitals, which stand 0x20 lower.
  private static func signs(
    _ small: [Unicode.Scalar: [Unicode.Scalar]]
  ) -> [Unicode.Scalar: [Unicode.Scalar]] {
    var all = small
    for (sign, marks) in small {
      if let capital = Unicode.Scalar(sign.value - 0x20) { all[capital] = marks }
    }
    return all
  }
}
