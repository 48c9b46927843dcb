import DialogueCore

extension FormatProfile {
  var house: PaperHouse {
    switch self {
    case .stateND30: .state
    case .partyHD36, .partyHD05: .party
    }
  }

  /// What stands over the title's right half.
  var nation: String {
    switch house {
    case .state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    case .party: "ĐẢNG CỘNG SẢN VIỆT NAM"
    }
  }

  var motto: String? {
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
  var bodyEnd: String {
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

  /// The number line of minutes, the number left to be written when the paper is registered.
  func minutesNumber(of authority: String) -> String {
    switch house {
    case .state: "Số: …/BB-\(authority.hasPrefix("UBND ") ? "UBND" : "…")"
    case .party: "Số …-BB/…"
    }
  }

  /// The authority's name over the paper: `ỦY BAN NHÂN DÂN`, `XÃ NGỌC CHÂU`.
  func authorityLines(_ authority: String) -> [String] {
    let short = "UBND "
    guard authority.hasPrefix(short) else { return [authority.uppercased()] }
    return ["ỦY BAN NHÂN DÂN", authority.dropFirst(short.count).uppercased()]
  }
}
