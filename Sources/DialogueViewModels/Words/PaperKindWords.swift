import DeskKit
import DialoguePapers

/// The kinds of papers by name.
enum PaperKindWords {
  static func title(_ kind: PaperKind) -> Phrase {
    switch kind {
    case .plan: Phrase(vi: "Kế hoạch đối thoại", en: "Plan of the session")
    case .announcement: Phrase(vi: "Thông báo tổ chức", en: "Announcement")
    case .loudspeaker: Phrase(vi: "Bản tin phát thanh", en: "Text for loudspeakers")
    case .invitation: Phrase(vi: "Giấy mời", en: "Invitations")
    case .collected:
      Phrase(vi: "Báo cáo tổng hợp trước đối thoại", en: "Report of collected matters")
    case .preparation:
      Phrase(vi: "Công văn đề nghị chuẩn bị trả lời", en: "Letter asking for prepared answers")
    case .mandate: Phrase(vi: "Giấy ủy quyền chủ trì", en: "Mandate to preside")
    case .change: Phrase(vi: "Thông báo hoãn, thay đổi", en: "Notice of a change")
    case .programme: Phrase(vi: "Chương trình điều hành", en: "Programme for the chair")
    case .script: Phrase(vi: "Lời dẫn", en: "Words that lead through")
    case .houseRules: Phrase(vi: "Nội quy hội nghị", en: "Rules of the hall")
    case .attendance: Phrase(vi: "Danh sách đại biểu ký", en: "List to sign at the door")
    case .registrationForm:
      Phrase(vi: "Phiếu đăng ký phát biểu (mẫu)", en: "Registration form, blank")
    case .registrations:
      Phrase(vi: "Phiếu đăng ký phát biểu (đã ghi)", en: "Registration forms, filled")
    case .slipForm: Phrase(vi: "Phiếu đề xuất (mẫu)", en: "Slip, blank")
    case .slips: Phrase(vi: "Phiếu đề xuất (đã ghi)", en: "Slips, filled")
    case .receipt: Phrase(vi: "Giấy biên nhận tài liệu", en: "Receipt for papers")
    case .guidance: Phrase(vi: "Phiếu hướng dẫn", en: "Where to send a complaint")
    case .order: Phrase(vi: "Bảng thứ tự phát biểu", en: "Proof of order")
    case .notice: Phrase(vi: "Thông báo kết luận", en: "Notice of conclusions")
    case .petitions:
      Phrase(vi: "Bảng tổng hợp, phân nhóm kiến nghị", en: "Table of petitions by field")
    case .quickReport: Phrase(vi: "Báo cáo nhanh", en: "Quick report")
    case .results: Phrase(vi: "Công bố kết quả hội nghị", en: "Results of the conference")
    case .proposal: Phrase(vi: "Đề xuất cấp có thẩm quyền", en: "Proposal to a higher level")
    case .transfer: Phrase(vi: "Phiếu chuyển kiến nghị", en: "Transfer to another body")
    case .grouping: Phrase(vi: "Tờ trình phân nhóm kiến nghị", en: "Submission of the groups")
    case .assignment: Phrase(vi: "Văn bản giao giải quyết", en: "Letters of assignment")
    case .extensionNotice: Phrase(vi: "Thông báo gia hạn", en: "Notice of an extension")
    case .extensionReport: Phrase(vi: "Báo cáo gia hạn", en: "Report of an extension")
    case .urging: Phrase(vi: "Công văn đôn đốc", en: "Letters that urge")
    case .citizenAnswer: Phrase(vi: "Trả lời công dân", en: "Answers to citizens")
    case .settlement: Phrase(vi: "Công khai kết quả giải quyết", en: "Settlement, published")
    case .settlementReport: Phrase(vi: "Báo cáo kết quả giải quyết", en: "Report of settlement")
    case .register: Phrase(vi: "Sổ theo dõi kiến nghị", en: "Register of petitions")
    }
  }
}
