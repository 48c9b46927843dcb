import DeskKit
import DialogueCore

/// Labels and hints of the forms before the session.
enum BeforeWords {
  static let day = Phrase(vi: "Ngày", en: "Day")
  static let proof = Phrase(vi: "Minh chứng", en: "Proof")
  static let note = Phrase(vi: "Ghi chú", en: "Note")
  static let yes = Phrase(vi: "có", en: "yes")
  static let no = Phrase(vi: "không", en: "no")
  static let missing = Phrase(vi: "chưa nhập", en: "is missing")

  static let announceAnew = Phrase(
    vi: "! Đổi ngày, giờ, địa điểm hoặc nội dung: ghi xong phải thông báo lại",
    en: "! Day, time, place or content changes: once saved, announce anew"
  )

  static let dayMissing = Phrase(
    vi: "nhập ngày họp, hoặc quý và năm",
    en: "enter the day, or a quarter and its year"
  )
  static let numberOfDocument = Phrase(
    vi: "nhập số văn bản ủy quyền",
    en: "enter the number of the document"
  )
  static let noDayInYear = Phrase(
    vi: "năm này không có ngày đó",
    en: "this year has no such day"
  )
  static let termNotRead = Phrase(
    vi: "chưa đọc được hạn: «10 ngày làm việc», «trước 17/5»",
    en: "no term found: “10 working days”, “before 17/5”"
  )

  static let countedFromDay = Phrase(
    vi: "chưa ghi được số ngày đếm từ một ngày đã nêu: nhập ngày hạn, «trước 17/5»",
    en: "days counted from a named day cannot be kept: enter the date itself, “before 17/5”"
  )

  static func weekday(_ day: Day) -> Phrase {
    let name = TimeWords.weekday(day)
    return Phrase(vi: "→ \(name.vi) \(day.vietnamese)", en: "→ \(name.en) \(day.vietnamese)")
  }

  static func late(_ days: Int, due: Day) -> Phrase {
    Phrase(
      vi: "! muộn \(days) ngày so với hạn \(due.vietnamese); vẫn ghi được",
      en: "! \(TimeWords.counted(days, "day")) after the due day \(due.vietnamese); "
        + "it is recorded all the same"
    )
  }

  /// The ruleset's word on a deputy in the chair, and the ground that it asks for.
  static func deputy(_ chair: ChairRule, isPlanned: Bool) -> [Phrase] {
    let ground = chair.delegationGround.map {
      Phrase(vi: "căn cứ: ", en: "ground: ") + Phrase($0.value)
    }
    return [delegation(chair.delegation, isPlanned: isPlanned), ground].compactMap(\.self)
  }

  /// A deputy who is planned before the opening stands among the gaps.
  private static func delegation(_ rule: Sourced<Delegation>?, isPlanned: Bool) -> Phrase {
    guard let rule else {
      return Phrase(
        vi: "quy chế không nói về ủy quyền chủ trì",
        en: "the ruleset says nothing of delegating the chair"
      )
    }
    let words: Phrase =
      switch rule.value {
      case .allowed: Phrase(vi: "quy chế cho ủy quyền", en: "the ruleset allows a deputy")
      case .warned:
        Phrase(
          vi: "! quy chế hạn chế ủy quyền chủ trì",
          en: "! the ruleset is wary of a deputy in the chair"
        )
      case .forbidden where !isPlanned:
        Phrase(
          vi: "‼ quy chế KHÔNG cho ủy quyền chủ trì; vẫn ghi được",
          en: "‼ the ruleset FORBIDS a deputy in the chair; it is recorded all the same"
        )
      case .forbidden:
        Phrase(
          vi: "‼ quy chế KHÔNG cho ủy quyền; vẫn ghi được và nằm trong mục còn thiếu",
          en: "‼ the ruleset FORBIDS a deputy; recorded all the same, and listed as a gap"
        )
      }
    return words + " (" + DutyWords.source(rule.source, rule.certainty) + ")"
  }
}
