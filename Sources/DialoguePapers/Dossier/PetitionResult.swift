/// What following a petition came to.
enum PetitionResult: CaseIterable {
  case settledAtMeeting
  /// Explained, noted, guided or found without ground: answered, and nothing done.
  case answeredAtMeeting
  case settled
  case answeredInWriting
  case endedUnsettled
  case withdrawn
  case handedOn
  case open

  /// After a number of petitions.
  var counted: String {
    switch self {
    case .settledAtMeeting: "đã giải quyết tại hội nghị"
    case .answeredAtMeeting: "đã trả lời, giải trình tại hội nghị"
    case .settled: "đã giải quyết xong"
    case .answeredInWriting: "đã trả lời bằng văn bản"
    case .endedUnsettled: "kết thúc theo dõi, chưa giải quyết được"
    case .withdrawn: "công dân đã rút"
    case .handedOn: "đã chuyển cơ quan có thẩm quyền"
    case .open: "đang giải quyết, tiếp tục theo dõi"
    }
  }

  var isSettled: Bool { self == .settledAtMeeting || self == .settled }

  var isAnswered: Bool { self == .answeredAtMeeting || self == .answeredInWriting }

  var isAtMeeting: Bool { self == .settledAtMeeting || self == .answeredAtMeeting }
}
