import VietnameseText

/// Numbers said in words, from một to chín mươi chín, put into digits.
///
/// Told apart by their marks, because without them sáu is sau and mười is muối.
enum SpokenNumber {
  /// The words with each number in digits: "hai mươi lăm ngày" becomes "25 ngày".
  static func inDigits(_ words: [String]) -> [String] {
    var rest = words.map { $0.lowercased().nfc }[...]
    var said: [String] = []
    while !rest.isEmpty {
      let isName =
        rest.startIndex > words.startIndex
        && names.contains(words[rest.startIndex - 1].lowercased().nfc)
      if let number = isName ? takenName(from: &rest) : taken(from: &rest) {
        said.append(String(number))
      } else {
        // As it was written, case and all.
        said.append(words[rest.startIndex])
        rest = rest.dropFirst()
      }
    }
    return said
  }

  private static func taken(from words: inout ArraySlice<String>) -> Int? {
    if words.first == "mười" {
      words = words.dropFirst()
      return 10 + (takenUnit(from: &words, afterTens: true) ?? 0)
    }
    let isTens = words.dropFirst().first == "mươi"
    let isFive = words.first == "năm" && (isTens || isTimeUnit(words.dropFirst().first))
    guard isTens || isFive || !onlyAfterTens.contains(words.first ?? ""),
      let unit = takenUnit(from: &words, afterTens: isFive)
    else { return nil }
    guard isTens else { return unit }
    words = words.dropFirst()
    return unit * 10 + (takenUnit(from: &words, afterTens: true) ?? 0)
  }

  /// A digit.
  ///
  /// "năm" is five only where it can't be a year.
  private static func takenUnit(
    from words: inout ArraySlice<String>,
    afterTens: Bool
  ) -> Int? {
    guard let word = words.first, let unit = units[word], word != "năm" || afterTens else {
      return nil
    }
    words = words.dropFirst()
    return unit
  }

  /// What a day of the week, a month or a quarter is called by: "thứ Tư", "tháng Năm".
  private static func takenName(from words: inout ArraySlice<String>) -> Int? {
    guard let word = words.first, word != "mười", words.dropFirst().first != "mươi" else {
      return taken(from: &words)
    }
    let next = words.dropFirst().first
    // "tháng năm 2026" is May as little as it is a month of 2026.
    let isYear = word == "năm" && next.map { $0 == "nay" || $0.first?.isNumber == true } ?? false
    guard let unit = units[word], !isYear, word != "mốt", word != "lăm" else { return nil }
    words = words.dropFirst()
    return unit
  }

  private static let names: Set = ["thứ", "tháng", "quý"]

  /// "hai tư" is 24, "hai mốt" 21: by themselves they count nothing.
  private static let onlyAfterTens: Set = ["mốt", "lăm", "tư"]

  private static func isTimeUnit(_ word: String?) -> Bool { word == "ngày" || word == "tuần" }

  private static let units = [
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
  ]
}
