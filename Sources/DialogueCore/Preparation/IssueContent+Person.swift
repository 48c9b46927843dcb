extension IssueContent {
  /// Whether one citizen brought the matter, and no body or earlier session gathered it.
  ///
  /// Known by a form of address before a name (`đơn của ông Lê Văn Tám`, never `bà con thôn Đoài`), or
  /// by a full name with one of the family names that most people have.
  package var isFromOneCitizen: Bool {
    guard origin == nil else { return false }
    let words = source.split(whereSeparator: \.isWhitespace)
    return Self.addressesSomebody(words) || Self.isFullName(words)
  }

  private static func addressesSomebody(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).enumerated().contains { index, pair in
      // In the middle `Anh Sơn` and `Cô Tô` are places.
      let form = index == 0 ? pair.0.lowercased() : String(pair.0)
      return formsOfAddress.contains(form) && isCapitalised(pair.1)
    }
  }

  /// Names of two words are those of places as well.
  private static func isFullName(_ words: [Substring]) -> Bool {
    guard 3...5 ~= words.count, let family = words.first, familyNames.contains(String(family))
    else { return false }
    return words.allSatisfy(isCapitalised)
  }

  /// `Tám` and no abbreviation.
  private static func isCapitalised(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    return letters.first?.isUppercase == true && letters.dropFirst().allSatisfy(\.isLowercase)
  }

  private static let formsOfAddress: Set = [
    "ông", "bà", "anh", "chị", "cụ", "em", "cô", "chú", "bác", "thầy",
  ]

  private static let familyNames: Set = [
    "Bùi", "Cao", "Chu", "Dương", "Đào", "Đặng", "Đinh", "Đỗ", "Hà", "Hoàng", "Hồ", "Huỳnh", "Lê",
    "Lương", "Lưu", "Lý", "Mai", "Ngô", "Nguyễn", "Nông", "Phạm", "Phan", "Phùng", "Tạ", "Trần",
    "Triệu", "Trịnh", "Trương", "Vi", "Võ", "Vũ",
  ]
}
