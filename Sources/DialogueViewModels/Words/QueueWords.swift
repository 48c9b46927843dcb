package import DeskKit
package import DialogueCore

/// The queue, its people and its clocks in words.
package enum QueueWords {
  static let ghostKeys = Phrase(
    vi: "đang dời: ↑↓ chọn chỗ, Enter xong, Esc thôi",
    en: "moving: ↑↓ choose the place, Enter done, Esc give up"
  )

  static func moving(_ number: RegistrationNumber, to place: Int) -> Phrase {
    Phrase(
      vi: "Dời \(number.text) tới chỗ \(place + 1): ↑↓, Enter rồi chọn lý do",
      en: "Move \(number.text) to place \(place + 1): ↑↓, Enter, then the reason"
    )
  }

  package static func state(_ state: Registration.State) -> Phrase {
    switch state {
    case .waiting: Phrase(vi: "đang chờ", en: "waits")
    case .called: Phrase(vi: "đã mời", en: "called")
    case .served: Phrase(vi: "đã phát biểu", en: "heard")
    case .absent: Phrase(vi: "vắng", en: "absent")
    case .withdrawn: Phrase(vi: "rút", en: "withdrew")
    case .declined: Phrase(vi: "không bố trí", en: "declined")
    case .written: Phrase(vi: "văn bản", en: "in writing")
    case .unheard: Phrase(vi: "chưa nói", en: "not heard")
    case .guided: Phrase(vi: "đã hướng dẫn", en: "guided")
    }
  }

  static func sign(_ state: Registration.State) -> Sign {
    switch state {
    case .waiting: .next
    case .called: .called
    case .served: .done
    case .absent: .absent
    case .withdrawn: .withdrawn
    case .declined: .declined
    case .written: .written
    case .unheard: .unheard
    case .guided: .guided
    }
  }

  static func reminder(_ kind: ReminderKind) -> Phrase {
    switch kind {
    case .offTopic: Phrase(vi: "ngoài nội dung đăng ký", en: "off the registered matter")
    case .timeNearlyUp: Phrase(vi: "sắp hết giờ", en: "time is nearly up")
    case .timeUp: Phrase(vi: "đã hết giờ", en: "time is up")
    case .order: Phrase(vi: "giữ trật tự, đúng nội quy", en: "keep to the rules of the room")
    }
  }

  /// What a slip is in the list, a word or two.
  static func slip(_ state: Slip.State) -> Phrase {
    switch state {
    case .received: Phrase(vi: "phiếu", en: "slip")
    case .readAloud: Phrase(vi: "đã đọc", en: "read aloud")
    case .answeredInWriting: Phrase(vi: "văn bản", en: "in writing")
    case .joined(let petition):
      Phrase(vi: "đã nêu YK-\(petition.text)", en: "raised YK-\(petition.text)")
    case .unreadable: Phrase(vi: "không đọc được", en: "unreadable")
    case .outOfScope: Phrase(vi: "ngoài phạm vi", en: "out of scope")
    case .void: Phrase(vi: "ghi nhầm, bỏ", en: "void")
    }
  }

  static func sign(_ state: Slip.State) -> Sign {
    switch state {
    case .received, .answeredInWriting: .written
    case .readAloud, .joined: .done
    case .unreadable, .outOfScope: .declined
    case .void: .withdrawn
    }
  }

  static func slipOutcome(_ outcome: SlipOutcome) -> Phrase {
    switch outcome {
    case .readAloud: Phrase(vi: "đã đọc trước hội trường", en: "read aloud")
    case .answeredInWriting: Phrase(vi: "trả lời bằng văn bản", en: "answered in writing")
    case .unreadable: Phrase(vi: "không đọc được", en: "unreadable")
    case .outOfScope: Phrase(vi: "ngoài phạm vi đối thoại", en: "out of scope")
    }
  }

  static func capacity(_ capacity: Registrant.Capacity) -> Phrase {
    switch capacity {
    case .individual: Phrase(vi: "cá nhân", en: "individual")
    case .household: Phrase(vi: "hộ gia đình", en: "household")
    case .organisation: Phrase(vi: "tổ chức", en: "organisation")
    case .hamletDelegate: Phrase(vi: "đại diện thôn", en: "hamlet delegate")
    }
  }

  static func form(_ form: Person.Form) -> Phrase {
    switch form {
    case .mr: Phrase(vi: "Ông", en: "Mr")
    case .mrs: Phrase(vi: "Bà", en: "Mrs")
    case .comrade: Phrase(vi: "Đồng chí", en: "Comrade")
    }
  }

  static func answerWanted(_ wanted: RegistrationEntry.AnswerWanted) -> Phrase {
    switch wanted {
    case .atTable: Phrase(vi: "tại chỗ", en: "at the table")
    case .inWriting: Phrase(vi: "bằng văn bản", en: "in writing")
    }
  }

  static func channel(_ channel: RegistrationEntry.Channel) -> Phrase {
    switch channel {
    case .desk: Phrase(vi: "tại bàn", en: "at the desk")
    case .advance: Phrase(vi: "đăng ký trước", en: "in advance")
    case .phone: Phrase(vi: "điện thoại", en: "by phone")
    case .online: Phrase(vi: "trực tuyến", en: "online")
    }
  }

  static func kind(_ kind: Speech.Kind) -> Phrase {
    switch kind {
    case .registered: Phrase(vi: "phát biểu", en: "speech")
    case .followUp: Phrase(vi: "hỏi thêm", en: "follow-up")
    case .fromFloor: Phrase(vi: "từ hội trường", en: "from the floor")
    case .slip: Phrase(vi: "đọc phiếu", en: "slip read aloud")
    case .online: Phrase(vi: "trực tuyến", en: "online")
    case .answer: Phrase(vi: "trả lời", en: "answer")
    case .chair: Phrase(vi: "chủ trì", en: "chair")
    case .summary: Phrase(vi: "tổng hợp ý kiến", en: "summary")
    }
  }

  /// The forecast at the foot of the queue.
  static func forecast(_ forecast: Forecast) -> Phrase {
    let pace = Int(forecast.pace / 1000)
    let minutes = pace / 60
    let seconds = pace % 60
    let left = Int(forecast.left / 60_000)
    let paceText = seconds == 0 ? "\(minutes)′" : "\(minutes)′\(TimeWords.padded(seconds))″"
    guard let last = forecast.reached.last else {
      return Phrase(
        vi: "nhịp \(paceText), còn \(left)′: không kịp ai, mời viết P",
        en: "pace \(paceText), \(left)′ left: nobody in time, offer slips P"
      )
    }
    guard !forecast.unreached.isEmpty else {
      return Phrase(
        vi: "nhịp \(paceText), còn \(left)′: kịp hết",
        en: "pace \(paceText), \(left)′ left: all in time"
      )
    }
    let missed = forecast.unreached.prefix(3).map(\.text).joined(separator: ", ")
    return Phrase(
      vi: "nhịp \(paceText), còn \(left)′: tới \(last.text); \(missed) mời viết P",
      en: "pace \(paceText), \(left)′ left: to \(last.text); \(missed) slips P"
    )
  }
}
