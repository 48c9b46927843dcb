extension LineWrap {
  /// A person's name in at most `width` cells: "Phạm Thị Ngọc Hà" becomes "Phạm…Hà".
  ///
  /// Middle words go first, those nearest the family name before the others; then the family name.
  /// The given name stays whole as long as it fits at all.
  package static func shortenedName(_ name: String, width: Int) -> String {
    if CellWidth.of(name) <= width { return name }
    let words = name.split(separator: " ")
    guard let given = words.last, let family = words.first, words.count > 1 else {
      return clipped(name, width: width)
    }
    let shorter = (1..<words.count).map { words[$0...].joined(separator: " ") }
    let candidates = shorter.map { "\(family)…\($0)" } + ["…\(given)", String(given)]
    return candidates.dropFirst(words.count > 2 ? 1 : 0).first { CellWidth.of($0) <= width }
      ?? clipped(String(given), width: width)
  }
}
