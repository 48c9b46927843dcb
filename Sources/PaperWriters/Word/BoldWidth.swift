import VietnameseText

/// How wide words are in Times New Roman bold, for the rules drawn under them.
enum BoldWidth {
  /// In twentieths of a point.
  static func of(_ text: String, size: Int) -> Int {
    thousandths(text) * size * 20 / 1000
  }

  private static func thousandths(_ text: String) -> Int {
    text.map { letter in
      let folded = Folding.folded(String(letter))
      let base = letter.isUppercase ? folded.uppercased() : folded
      return base.first.flatMap { widths[$0] } ?? 500
    }.reduce(0, +)
  }

  private static let widths: [Character: Int] = {
    let groups: [(Int, String)] = [
      (250, " .,"), (278, "il/"), (333, "fjt-:;()"), (389, "sI"), (444, "cerz"),
      (500, "agovxyJ"), (556, "bdhknpquS"), (611, "FP"), (667, "BELTZ"), (722, "ACDNRUVXYw"),
      (778, "GHKOQ"),
      (833, "m"), (944, "M"), (1000, "W"),
    ]
    let pairs = groups.flatMap { width, letters in letters.map { ($0, width) } }
    return Dictionary(pairs) { _, last in last }
  }()
}
