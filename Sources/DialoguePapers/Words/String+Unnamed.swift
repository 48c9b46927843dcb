import VietnameseText

extension String {
  /// Stands where a name should, because nobody gave or could read one.
  var isUnnamed: Bool {
    let words = Folding.folded(self).split { !$0.isLetter }.joined(separator: " ")
    return Self.unnamed.contains(words)
  }

  private static let unnamed: Set = [
    "", "khong ro", "khong ro ten", "khong ro ho ten", "khong ro nguoi gui", "khong ten",
    "khong ghi ten", "khong ghi ho ten", "khong de ten", "khong neu ten", "chua ro", "chua ro ten",
    "an danh", "nac danh", "khuyet danh", "giau ten",
  ]
}
