import DeskKit
import DialogueCore

/// The names of what a ruleset says.
enum RulesetWords {
  static let title = Phrase(vi: "Quy chế của hội nghị", en: "The session's ruleset")
  static let notSet = Phrase(vi: "Quy chế không ấn định: ", en: "The ruleset does not say: ")

  static let eventName = Phrase(vi: "Tên gọi", en: "Name of the event")
  static let inEffect = Phrase(vi: "Hiệu lực", en: "In effect")
  static let legalBasis = Phrase(vi: "Căn cứ", en: "Basis")

  static let before = Phrase(vi: "TỔ CHỨC VÀ CHỦ TRÌ", en: "OCCASION AND CHAIR")
  static let triggers = Phrase(vi: "Tổ chức khi", en: "Held")
  static let frequency = Phrase(vi: "Định kỳ", en: "How often")
  static let audience = Phrase(vi: "Thành phần tham dự", en: "Audience")
  static let chair = Phrase(vi: "Người chủ trì", en: "Presides")
  static let delegation = Phrase(vi: "Ủy quyền chủ trì", en: "Delegation")
  static let delegate = Phrase(vi: "Người được ủy quyền", en: "Delegate")
  static let delegationGround = Phrase(vi: "Căn cứ ủy quyền", en: "Ground of delegation")
  static let coChairs = Phrase(vi: "Đồng chủ trì", en: "Co-chairs")

  static let announcement = Phrase(vi: "THÔNG BÁO", en: "ANNOUNCEMENT")
  static let invitations = Phrase(vi: "GIẤY MỜI", en: "INVITATIONS")
  static let preparedAnswers = Phrase(vi: "CHUẨN BỊ TRẢ LỜI", en: "PREPARED ANSWERS")
  static let postponement = Phrase(vi: "HOÃN HỌP", en: "POSTPONEMENT")
  static let term = Phrase(vi: "Thời hạn", en: "Term")
  static let issuer = Phrase(vi: "Nơi phát hành", en: "Issued by")
  static let channels = Phrase(vi: "Hình thức", en: "Channels")
  static let contents = Phrase(vi: "Nội dung phải có", en: "Must contain")
  static let invitees = Phrase(vi: "Mời", en: "Invited")
  static let by = Phrase(vi: "Do", en: "By")
  static let via = Phrase(vi: "Qua", en: "By way of")
  static let to = Phrase(vi: "Gửi", en: "To")
  static let decidedBy = Phrase(vi: "Người quyết định", en: "Decided by")
  static let needsReason = Phrase(vi: "Phải nêu lý do", en: "Needs a reason")
  static let announcedAnew = Phrase(vi: "Thông báo lại từ đầu", en: "Announced anew")

  static let queue = Phrase(vi: "ĐĂNG KÝ VÀ THỨ TỰ", en: "REGISTRATION AND ORDER")
  static let order = Phrase(vi: "Thứ tự mời", en: "Order of calling")
  static let absentReturn = Phrase(vi: "Vắng rồi trở lại", en: "An absent speaker returns")
  static let absencesAllowed = Phrase(vi: "Số lần vắng", en: "Absences allowed")
  static let declining = Phrase(vi: "Không bố trí phát biểu", en: "Declining a speaker")
  static let requiredFields = Phrase(vi: "Đăng ký phải có", en: "A registration needs")
  static let registersWhileAdjourned = Phrase(
    vi: "Đăng ký lúc tạm nghỉ",
    en: "Registers while adjourned"
  )

  static let speaking = Phrase(vi: "PHÁT BIỂU VÀ TRẢ LỜI", en: "SPEECHES AND ANSWERS")
  static let perSpeech = Phrase(vi: "Mỗi lượt phát biểu", en: "A speech")
  static let perAnswer = Phrase(vi: "Mỗi lượt trả lời", en: "An answer")
  static let perFollowUp = Phrase(vi: "Mỗi lần hỏi lại", en: "A follow-up question")
  static let followUps = Phrase(vi: "Số lần được hỏi lại", en: "Follow-up questions")
  static let yellow = Phrase(vi: "Báo vàng khi còn", en: "Yellow when this is left")
  static let red = Phrase(vi: "Báo đỏ khi còn", en: "Red when this is left")
  static let answeringTime = Phrase(vi: "Trả lời khi nào", en: "When answers are given")
  static let answeringHand = Phrase(vi: "Ai trả lời", en: "Who answers")
  static let outcomes = Phrase(vi: "Hướng kết luận", en: "Outcomes")
  static let petitionClasses = Phrase(vi: "Loại ý kiến", en: "Kinds of petitions")

  static let minutes = Phrase(vi: "BIÊN BẢN", en: "MINUTES")
  static let required = Phrase(vi: "Bắt buộc", en: "Required")
  static let readBack = Phrase(vi: "Đọc lại và thông qua", en: "Read back and agreed")
  static let signatories = Phrase(vi: "Người ký", en: "Signed by")
  static let refusalToSign = Phrase(vi: "Được từ chối ký", en: "A signature may be refused")

  static let notice = Phrase(vi: "THÔNG BÁO KẾT LUẬN", en: "NOTICE OF CONCLUSIONS")
  static let signedBy = Phrase(vi: "Người ký", en: "Signed by")
  static let conferenceResults = Phrase(
    vi: "CÔNG KHAI KẾT QUẢ HỘI NGHỊ",
    en: "PUBLICATION OF THE CONFERENCE'S RESULTS"
  )
  static let settlementResults = Phrase(
    vi: "CÔNG KHAI KẾT QUẢ GIẢI QUYẾT",
    en: "PUBLICATION OF THE SETTLEMENT"
  )
  static let recipients = Phrase(vi: "Gửi tới", en: "Recipients")
  static let grouping = Phrase(vi: "PHÂN NHÓM KIẾN NGHỊ", en: "GROUPING OF PETITIONS")

  static let settlement = Phrase(vi: "GIẢI QUYẾT KIẾN NGHỊ", en: "SETTLEMENT OF PETITIONS")
  static let assignmentTerm = Phrase(vi: "Giao giải quyết", en: "Assigned within")
  static let startEvent = Phrase(vi: "Hạn trả lời", en: "The term runs")
  static let receiptFallback = Phrase(
    vi: "Không xác nhận thì coi là đã nhận sau",
    en: "Without a receipt, counts as received after"
  )
  static let acknowledgementTerm = Phrase(vi: "Báo tiếp nhận", en: "Taken up within")
  static let answerTerm = Phrase(vi: "Trả lời", en: "Answered within")
  static let inWriting = Phrase(vi: "Trả lời bằng văn bản", en: "Answered in writing")
  static let criteria = Phrase(vi: "Văn bản trả lời phải", en: "A written answer must be")
  static let criteriaApplyTo = Phrase(vi: "Áp dụng cho", en: "Which applies to")
  static let waitingStopsClock = Phrase(
    vi: "Chờ công dân thì dừng tính hạn",
    en: "The term rests while the citizen is awaited"
  )
  static let extensions = Phrase(vi: "Được gia hạn", en: "May be extended")
  static let extensionsMost = Phrase(vi: "Số lần gia hạn", en: "Extensions at most")
  static let extensionBasis = Phrase(vi: "Gia hạn khi", en: "Ground of an extension")
  static let extensionTell = Phrase(vi: "Gia hạn phải báo", en: "An extension is told to")
  static let reportTo = Phrase(vi: "Báo cáo kết quả cho", en: "The result is reported to")
  static let reportTerm = Phrase(vi: "Hạn báo cáo", en: "Reported within")
  static let beyondCompetence = Phrase(vi: "Vượt thẩm quyền", en: "Beyond competence")

  static let papers = Phrase(vi: "VĂN BẢN VÀ LƯU GIỮ", en: "PAPERS AND KEEPING")
  static let numbering = Phrase(vi: "Số văn bản chạy theo", en: "Papers are numbered by")
  static let rollsForward = Phrase(
    vi: "Hạn theo ngày lịch trúng ngày nghỉ thì lùi",
    en: "A calendar term that ends on a day of rest moves on"
  )
  static let masked = Phrase(vi: "Che trong bản công khai", en: "Masked in public copies")
  static let retention = Phrase(vi: "Số năm giữ khóa riêng tư", en: "Years the private key is kept")
}
