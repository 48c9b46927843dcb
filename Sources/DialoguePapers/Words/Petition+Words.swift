import DialogueCore

extension PetitionNumber {
  /// `YK 03`, on one line: never "KN", which every reception book reads as khiếu nại.
  var code: String { "YK\(String.noBreak)\(text)" }
}

extension [PetitionNumber] {
  /// `YK 03, YK 05`.
  var codes: String { map(\.code).joined(separator: ", ") }
}

extension PetitionClass {
  /// `Kiến nghị`.
  var words: String {
    switch self {
    case .request: "Kiến nghị"
    case .report: "Phản ánh"
    case .proposal: "Đề xuất"
    case .comment: "Góp ý"
    case .complaint: "Khiếu nại"
    case .denunciation: "Tố cáo"
    }
  }
}

extension Petition.Stance {
  /// `đồng ý`.
  var words: String {
    switch self {
    case .agrees: "đồng ý"
    case .disagrees: "chưa đồng ý"
    case .absent: "vắng mặt"
    }
  }
}

extension AnswerContent.Standing {
  /// In what standing somebody answered; nothing for the head of the unit itself.
  var words: String? {
    switch self {
    case .head: nil
    case .forAbsentHead: "trả lời thay thủ trưởng vắng mặt"
    case .higherLevel: "đại diện cơ quan cấp trên"
    case .outsideBody: "đại diện cơ quan, tổ chức liên quan"
    case .chair: "chủ trì trực tiếp trả lời"
    }
  }
}
