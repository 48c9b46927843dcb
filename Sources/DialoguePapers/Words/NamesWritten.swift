import DialogueCore

/// The names that somebody wrote into one field: `Ông Trần Văn Tám`, `Ngô Đình Bưởi (Tư Bưởi)`,
/// `Mai Văn Cót và Hồ Thị Dừa`, `Phùng Văn Mít - thôn Hạ`.
struct NamesWritten {
  /// Each without its form of address; what names a place is none.
  let names: [String]

  init(_ field: String) {
    let words = field.split(whereSeparator: \.isWhitespace).map(String.init)
    let pieces = words.split { ["và", "-", "–", "/"].contains($0.lowercased()) }
      .flatMap { piece in
        piece.joined(separator: " ").split { "(),;/".contains($0) }
      }
    names = pieces.compactMap(Self.name)
  }

  private static func name(_ piece: Substring) -> String? {
    var words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased(), !places.contains(first) else { return nil }
    if words.count > 1, forms.contains(first) { words.removeFirst() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let places: Set = ["thôn", "xóm", "tổ", "khu", "ấp", "bản", "tdp", "xã", "phường"]
  private static let forms: Set = ["ông", "bà", "anh", "chị", "cụ", "cô", "chú", "bác", "em"]
}
