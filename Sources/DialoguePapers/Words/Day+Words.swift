package import DialogueCore

extension Day {
  /// `ngày 05 tháng 3 năm 2024`, as papers are dated.
  ///
  /// Days below ten and the first two months take a zero (Decree 30/2020/NĐ-CP, Appendix I).
  package var longVietnamese: String {
    let month = month < 3 ? Numerals.padded(month) : String(month)
    return "ngày \(Numerals.padded(day)) tháng \(month) năm \(year)"
  }
}
