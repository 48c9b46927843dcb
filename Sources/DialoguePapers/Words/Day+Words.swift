package import DialogueCore

extension Day {
  /// `ngày 05 tháng 3 năm 2024`, as papers are dated.
  ///
  /// Days below ten and the first two months take a zero (Decree 30/2020/NĐ-CP, Appendix I).
  package var longVietnamese: String {
    "ngày \(Numerals.padded(day)) tháng \(monthOfPapers) năm \(year)"
  }

  /// `05/3/2024`, as papers name a day in passing, with the zeros of ``longVietnamese``.
  package var shortVietnamese: String { "\(Numerals.padded(day))/\(monthOfPapers)/\(year)" }

  private var monthOfPapers: String { month < 3 ? Numerals.padded(month) : String(month) }
}
