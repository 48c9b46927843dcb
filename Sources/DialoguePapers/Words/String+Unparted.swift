extension String {
  /// A blank at which no line ends.
  static let noBreak = "\u{A0}"

  private static let signs: Set<Substring> = [
    "Điều", "điều", "Khoản", "khoản", "Điểm", "điểm", "Chương", "chương", "số",
  ]

  /// In words of the program and of its rules: no line ends between `Điều` and `43`.
  var unparted: String {
    var words = split(separator: " ", omittingEmptySubsequences: false)[...]
    guard var text = words.popFirst().map(String.init) else { return self }
    var last = text[...]
    for word in words {
      let isNumbered = word.first.map { $0.isNumber } == true && Self.signs.contains(last)
      text += (isNumbered ? Self.noBreak : " ") + word
      last = word
    }
    return text
  }
}
