import DeskKit
import DialogueCore

// The values of rules in words.
extension RulesetWords {
  /// ` (Kế hoạch 12/KH-UBND)`: by what a sentence holds a person to a rule.
  static func inBrackets<Value>(_ rule: Sourced<Value>) -> Phrase {
    Phrase(verbatim: " (") + DutyWords.source(rule.source, rule.certainty) + ")"
  }

  static func effect(_ ruleset: Ruleset) -> Phrase {
    switch (ruleset.effectiveFrom, ruleset.effectiveUntil) {
    case (let from?, let until?):
      Phrase(
        vi: "từ \(from.vietnamese) đến \(until.vietnamese)",
        en: "from \(from.vietnamese) to \(until.vietnamese)"
      )
    case (let from?, nil): Phrase(vi: "từ \(from.vietnamese)", en: "from \(from.vietnamese)")
    case (nil, let until?):
      Phrase(vi: "đến hết \(until.vietnamese)", en: "until \(until.vietnamese)")
    case (nil, nil): Phrase(vi: "không ấn định", en: "not set")
    }
  }

  static func each<Value>(_ values: [Value], _ words: (Value) -> Phrase) -> Phrase {
    values.map(words).joined(separator: ", ")
  }

  static func list(_ wordings: [Wording]) -> Phrase {
    wordings.map { Phrase($0) }.joined(separator: "; ")
  }

  static func items(_ items: [NamedItem]) -> Phrase { list(items.map(\.name)) }

  static func channels(_ channels: [Channel]) -> Phrase { list(channels.map(\.name)) }

  static func number(_ number: Int) -> Phrase { Phrase(verbatim: "\(number)") }

  static func yesOrNo(_ isSo: Bool) -> Phrase {
    isSo ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")
  }

  /// `5 phút`, `1 phút 30 giây`.
  static func seconds(_ seconds: Int) -> Phrase {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    let parts = [
      minutes > 0 ? Phrase(vi: "\(minutes) phút", en: "\(minutes) min") : nil,
      rest > 0 || minutes == 0 ? Phrase(vi: "\(rest) giây", en: "\(rest) s") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  static func trigger(_ trigger: Trigger) -> Phrase {
    switch trigger {
    case .regular: Phrase(vi: "định kỳ", en: "regularly")
    case .votersRequest(let percent):
      Phrase(vi: "\(percent) % cử tri yêu cầu", en: "\(percent) % of the voters ask")
    case .adHoc: Phrase(vi: "đột xuất", en: "when there is need")
    }
  }

  static func order(_ order: SpeakingOrder) -> Phrase {
    switch order {
    case .byNumber: Phrase(vi: "theo số đăng ký", en: "by number")
    case .byTopic: Phrase(vi: "theo lĩnh vực", en: "by topic")
    case .byHamlet: Phrase(vi: "theo thôn", en: "by hamlet")
    case .delegatesFirst: Phrase(vi: "người đại diện trước", en: "delegates first")
    case .elderlyOrDisabledFirst:
      Phrase(vi: "người cao tuổi, khuyết tật trước", en: "elderly and disabled people first")
    case .firstTimeFirst:
      Phrase(vi: "người lần đầu phát biểu trước", en: "first-time speakers first")
    }
  }

  static func absentReturn(_ rule: AbsentReturn) -> Phrase {
    switch rule {
    case .afterWaiting(let count):
      Phrase(vi: "xếp sau \(count) người đang chờ", en: "behind \(count) of those who wait")
    case .atEnd: Phrase(vi: "xếp cuối", en: "at the end")
    }
  }

  static func declining(_ rule: Declining) -> Phrase {
    switch rule {
    case .chairOnly: Phrase(vi: "chỉ chủ trì quyết định", en: "the chair alone decides")
    case .notAllowed: Phrase(vi: "không được", en: "not allowed")
    }
  }

  static func answeringTime(_ time: AnsweringTime) -> Phrase {
    switch time {
    case .afterEachSpeech: Phrase(vi: "sau mỗi lượt phát biểu", en: "after each speech")
    case .inRounds(let size):
      Phrase(vi: "theo đợt, \(size) lượt một đợt", en: "in rounds of \(size) speeches")
    case .atEnd: Phrase(vi: "sau khi mọi người phát biểu", en: "at the end")
    }
  }

  static func answeringHand(_ hand: AnsweringHand) -> Phrase {
    switch hand {
    case .chair: Phrase(vi: "chủ trì", en: "the chair")
    case .assigned: Phrase(vi: "đơn vị được giao", en: "the unit that is told to")
    case .chairOrAssigned:
      Phrase(vi: "chủ trì hoặc đơn vị được giao", en: "the chair or the unit that is told to")
    }
  }

  static func numbering(_ numbering: PaperNumbering) -> Phrase {
    let span =
      switch numbering.span {
      case .year: Phrase(vi: "năm", en: "year")
      case .term: Phrase(vi: "nhiệm kỳ", en: "term of office")
      }
    guard let day = numbering.beganOn else { return span }
    return span + Phrase(vi: ", từ \(day.vietnamese)", en: ", from \(day.vietnamese)")
  }

  static func privateField(_ field: PrivateField) -> Phrase {
    switch field {
    case .phone: FormWords.name(of: .phone)
    case .address: FormWords.name(of: .address)
    case .birthYear: FormWords.name(of: .birthYear)
    case .denouncer: Phrase(vi: "người tố cáo", en: "who denounces")
    case .restricted: Phrase(vi: "việc hạn chế người xem", en: "matters of restricted view")
    }
  }
}
