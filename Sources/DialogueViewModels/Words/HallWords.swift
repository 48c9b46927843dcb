import DeskKit
import DialogueCore

/// The room's screen in words.
enum HallWords {
  /// How little time is left.
  enum Urgency: Equatable {
    case none
    case short
    case last
    case over
  }

  static let leave = Phrase(vi: "Tắt màn này?", en: "Leave?")
  static let sample = Phrase(vi: "MẪU · ", en: "SAMPLE · ")
  static let message = Phrase(vi: "THÔNG BÁO", en: "NOTICE")
  static let welcome = Phrase(vi: "KÍNH CHÀO QUÝ ĐẠI BIỂU", en: "WELCOME")
  static let adjourned = Phrase(vi: "TẠM NGHỈ", en: "ADJOURNED")
  static let resumes = Phrase(vi: "HỌP LẠI", en: "RESUMES")
  static let closed = Phrase(vi: "HỘI NGHỊ ĐÃ KẾT THÚC", en: "THE SESSION IS CLOSED")
  static let thanks = Phrase(vi: "Trân trọng cảm ơn.", en: "Thank you.")
  static let postponed = Phrase(vi: "HỘI NGHỊ HOÃN", en: "THE SESSION IS POSTPONED")
  static let cancelled = Phrase(vi: "HỘI NGHỊ KHÔNG TỔ CHỨC", en: "THE SESSION IS CANCELLED")
  static let underWay = Phrase(vi: "ĐANG DIỄN RA", en: "IN SESSION")
  static let pleaseSpeak = Phrase(vi: "XIN MỜI LÊN PHÁT BIỂU", en: "PLEASE SPEAK")
  static let spoken = Phrase(vi: "ĐÃ NÓI (phút : giây)", en: "SPOKEN (minutes : seconds)")
  static let next = Phrase(vi: "TIẾP THEO", en: "NEXT")

  static func called(_ number: RegistrationNumber) -> Phrase {
    Phrase(vi: "MỜI SỐ \(number.text)", en: "CALLED: NUMBER \(number.text)")
  }

  static func heading(of speech: Speech) -> Phrase {
    let deed =
      speech.state == .paused
      ? Phrase(vi: "TẠM DỪNG", en: "PAUSED") : speaking(speech.kind)
    return numbered(deed, speech)
  }

  static func ended(_ speech: Speech) -> Phrase {
    numbered(Phrase(vi: "HẾT LƯỢT", en: "TURN OVER"), speech)
  }

  private static func numbered(_ words: Phrase, _ speech: Speech) -> Phrase {
    if case .slip(let number) = speech.speaker {
      return words + Phrase(vi: "  ·  PHIẾU \(number.text)", en: "  ·  SLIP \(number.text)")
    }
    return speech.registration.map {
      words + Phrase(vi: "  ·  SỐ \($0.text)", en: "  ·  NUMBER \($0.text)")
    } ?? words
  }

  private static func speaking(_ kind: Speech.Kind) -> Phrase {
    switch kind {
    case .registered: Phrase(vi: "ĐANG PHÁT BIỂU", en: "SPEAKING")
    case .followUp: Phrase(vi: "ĐANG HỎI THÊM", en: "ASKING AGAIN")
    case .fromFloor: Phrase(vi: "Ý KIẾN TỪ HỘI TRƯỜNG", en: "FROM THE FLOOR")
    case .slip: Phrase(vi: "ĐANG ĐỌC PHIẾU", en: "READING A SLIP")
    case .online: Phrase(vi: "Ý KIẾN TRỰC TUYẾN", en: "ONLINE")
    case .answer: Phrase(vi: "ĐANG TRẢ LỜI", en: "ANSWERING")
    case .chair: Phrase(vi: "CHỦ TRÌ PHÁT BIỂU", en: "THE CHAIR SPEAKS")
    case .summary: Phrase(vi: "TỔNG HỢP Ý KIẾN", en: "SUMMARY")
    }
  }

  static func caption(_ urgency: Urgency) -> Phrase {
    switch urgency {
    case .none, .short, .last:
      Phrase(vi: "CÒN LẠI (phút : giây)", en: "LEFT (minutes : seconds)")
    case .over: Phrase(vi: "QUÁ GIỜ (phút : giây)", en: "OVERTIME (minutes : seconds)")
    }
  }

  static func sign(_ urgency: Urgency) -> Sign? {
    switch urgency {
    case .none: nil
    case .short: .needed
    case .last, .over: .urgent
    }
  }

  static func role(_ urgency: Urgency) -> StyleRole {
    switch urgency {
    case .none: .bold
    case .short: .warning
    case .last, .over: .alarm
    }
  }

  /// When and where the session opens.
  static func opening(_ plan: Plan) -> [Phrase] {
    let time = plan.startMinute.map {
      "\(TimeWords.padded($0 / 60)):\(TimeWords.padded($0 % 60))"
    }
    let day = plan.date.day.map { TimeWords.weekday($0) + " \($0.vietnamese)" }
    let opens = Phrase(vi: "Khai mạc ", en: "Opens ")
    let when = [time.map { Phrase(verbatim: $0) }, day].compactMap(\.self).joined(separator: " · ")
    return (time == nil && day == nil ? [] : [opens + when]) + [Phrase(verbatim: plan.venue)]
  }

  /// How many wait and whether more may ask, in full or in a few cells.
  static func waiting(_ queue: SpeakerQueue, isShort: Bool) -> Phrase {
    let count = queue.order.count
    let state: Phrase =
      queue.isListOpen ? Phrase(vi: "MỞ", en: "OPEN") : Phrase(vi: "ĐÓNG", en: "CLOSED")
    return isShort
      ? Phrase(vi: "Chờ \(count) · ", en: "\(count) wait · ") + state
      : Phrase(vi: "Đang chờ \(count) · nhận đăng ký: ", en: "\(count) waiting · list: ") + state
  }
}
