import DialogueCore

extension Registration.State {
  /// What became of someone who did not speak; nothing for those who spoke or still may.
  var unheardWords: String? {
    switch self {
    case .served, .guided: nil
    case .waiting, .called: "đang chờ phát biểu"
    case .absent: "vắng mặt khi được mời"
    case .withdrawn(let reason): "rút đăng ký" + reason.because
    case .declined(let reason): "chủ trì không bố trí phát biểu (lý do: \(reason.clause))"
    case .written: "chuyển sang trả lời bằng văn bản"
    case .unheard: "chưa được phát biểu vì hết thời gian"
    }
  }
}

extension Slip.State {
  /// What became of a slip.
  var words: String {
    switch self {
    case .received: "đã tiếp nhận"
    case .readAloud: "đã đọc tại hội nghị"
    case .answeredInWriting: "trả lời bằng văn bản"
    case .joined(let petition): "tổng hợp vào \(petition.code)"
    case .unreadable: "không đọc được nội dung"
    case .outOfScope: "ngoài nội dung đối thoại"
    case .void: "nhập nhầm"
    }
  }
}

extension ReminderKind {
  /// Of what the chair reminded a speaker.
  var words: String {
    switch self {
    case .offTopic: "ngoài nội dung đăng ký"
    case .timeNearlyUp: "sắp hết thời gian"
    case .timeUp: "hết thời gian"
    case .order: "giữ trật tự, đúng nội quy"
    }
  }
}

extension String? {
  /// ` (lý do: …)`, or nothing without a reason.
  var because: String {
    switch self {
    case .some(let reason) where !reason.clause.isEmpty: " (lý do: \(reason.clause))"
    case .some, .none: ""
    }
  }
}
