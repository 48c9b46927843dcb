package import DialogueCore

extension FormatProfile {
  /// What stands over the title's right half.
  package var nation: String {
    switch house {
    case .state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    case .party: "ĐẢNG CỘNG SẢN VIỆT NAM"
    }
  }

  package var motto: String? {
    house == .state ? "Độc lập - Tự do - Hạnh phúc" : nil
  }

  /// The chair's office under the minutes.
  var chairOffice: String {
    switch house {
    case .state: "CHỦ TỌA"
    case .party: "CHỦ TRÌ HỘI NGHỊ"
    }
  }

  /// The secretary's office under the minutes.
  var secretaryOffice: String {
    switch house {
    case .state: "THƯ KÝ"
    case .party: "NGƯỜI GHI BIÊN BẢN"
    }
  }

  /// What ends the body: state papers close with a slash between two stops.
  package var bodyEnd: String {
    switch house {
    case .state: "./."
    case .party: "."
    }
  }

  /// The recipients' last line.
  var filing: String {
    switch house {
    case .state: "Lưu: VT, Hồ sơ"
    case .party: "Lưu Văn phòng"
    }
  }

  /// The number line of a paper: `Số: 05/TB-UBND`, or `Số 05-TB/HU` on Party papers.
  ///
  /// There is no `number` while the paper is not registered, and no `kind` (`TB`) on official
  /// letters, which name the `unit` that drafted them instead.
  package func number(
    _ number: Int?,
    kind: String?,
    organ: String,
    unit: String? = nil
  ) -> String {
    let digits = number.map(Numerals.padded) ?? "…"
    switch house {
    case .state:
      let symbol = [kind, organ, unit].compactMap(\.self).joined(separator: "-")
      return "Số: \(digits)/\(symbol)"
    case .party:
      let symbol = [kind ?? "CV", organ].joined(separator: "/")
      return "Số \(digits)-\(symbol)"
    }
  }

  /// `Ngọc Châu, ngày 05 tháng 3 năm 2024`, the day left to be written while it is unknown.
  package func placeAndDate(_ place: String, _ day: Day?) -> String {
    "\(place), \(day?.longVietnamese ?? "ngày … tháng … năm …")"
  }

  /// The recipients' last line with the unit that drafted the paper: `Lưu: VT, VP`.
  package func filing(by unit: String?) -> String {
    switch house {
    case .state: "Lưu: VT" + (unit.map { ", \($0)" } ?? "")
    case .party: "Lưu Văn phòng" + (unit.map { " \($0)" } ?? "")
    }
  }

  /// The number line of minutes, the number left to be written when the paper is registered.
  func minutesNumber(of authority: String) -> String {
    number(nil, kind: "BB", organ: authority.organ)
  }

  /// The authority's name over the paper: `ỦY BAN NHÂN DÂN`, `XÃ NGỌC CHÂU`.
  func authorityLines(_ authority: String) -> [String] {
    let short = "UBND "
    guard authority.hasPrefix(short) else { return [authority.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", authority.dropFirst(short.count).uppercased()]
  }
}
