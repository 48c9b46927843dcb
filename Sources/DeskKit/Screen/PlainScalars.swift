/// Signs known to be printable, one cell wide and complete in themselves.
///
/// Text of these alone needs neither cleaning nor grapheme breaking: nearly every row of a
/// Vietnamese screen in NFC is such text.
enum PlainScalars {
  /// Takes the next stretch of text off: plain signs, or others with the sign before them, which a
  /// mark may belong to.
  static func nextStretch(
    of rest: inout Substring.UnicodeScalarView
  ) -> (scalars: Substring.UnicodeScalarView, isPlain: Bool)? {
    guard !rest.isEmpty else { return nil }
    var end = rest.firstIndex { !holds($0) } ?? rest.endIndex
    let isPlain = end == rest.endIndex || end != rest.startIndex
    if isPlain, end != rest.endIndex {
      rest.formIndex(before: &end)
    }
    guard isPlain, end != rest.startIndex else {
      let start = rest.firstIndex { !holds($0) } ?? rest.endIndex
      end = rest[start...].firstIndex(where: holds) ?? rest.endIndex
      defer { rest = rest[end...] }
      return (rest[..<end], false)
    }
    defer { rest = rest[end...] }
    return (rest[..<end], true)
  }

  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Basic Latin; Latin-1 without its controls and soft hyphen; Latin Extended and Vietnamese.
    case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xB0...0x24F, 0x1E00...0x1EFF: true
    // Dashes, quotation marks, dots, primes.
    case 0x2013, 0x2014, 0x2016, 0x2018...0x201E, 0x2022, 0x2026, 0x2032, 0x2033: true
    // Signs of states: › ‼ − ⊘ ✎ ✓ ✔ ✗, and arrows.
    case 0x203A, 0x203C, 0x2212, 0x2298, 0x270E, 0x2713, 0x2714, 0x2717, 0x2190...0x2193, 0x21A9:
      true
    // Box drawing, blocks, and the shapes ▶ ▸ ◇ ○ ●.
    case 0x2500...0x259F, 0x25B6, 0x25B8, 0x25C7, 0x25CB, 0x25CF: true
    default: false
    }
  }
}
