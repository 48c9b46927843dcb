extension String {
  /// The short form of an authority's name in the numbers of its papers: `UBND`, `HU`, `ĐU`; dots
  /// where none is known.
  var organ: String {
    let organs = [
      ("UBND", "UBND"), ("Ủy ban nhân dân", "UBND"), ("HĐND", "HĐND"), ("Tỉnh ủy", "TU"),
      ("Thành ủy", "TU"), ("Huyện ủy", "HU"), ("Quận ủy", "QU"), ("Thị ủy", "ThU"),
      ("Đảng ủy", "ĐU"),
    ]
    return organs.first { hasPrefix($0.0) }?.1 ?? "…"
  }
}
