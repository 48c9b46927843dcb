extension String {
  /// As a clause inside a sentence: with a small letter at its start, unless that begins a name, an
  /// abbreviation or a word that official papers always write large.
  var inSentence: String {
    let text = clause
    let words = text.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return text }
    if first.dropFirst().first?.isUppercase == true { return text }
    if Self.writtenLarge.contains(where: text.hasPrefix) { return text }
    let isName = words.count > 1 && words[1].first?.isUppercase == true
    return isName && !Self.beforeNames.contains(String(first)) ? text : text.loweredFirst
  }

  private static let writtenLarge = [
    "Nhân dân", "Nhà nước", "Ủy ban", "Mặt trận", "Đảng", "Công an", "Hội đồng", "Văn phòng",
    "Phó Chủ tịch", "Chủ tịch", "Bí thư", "Phó Bí thư",
  ]

  /// Words that stand before a name and are no part of it.
  private static let beforeNames: Set = [
    "Ông/Bà", "Ông", "Bà", "Anh", "Chị", "Cụ", "Em", "Thôn", "Xóm", "Tổ", "Xã", "Huyện", "Tỉnh",
    "Giao",
    "Đề", "Hộ", "Của", "Trả", "Mời",
  ]
}
