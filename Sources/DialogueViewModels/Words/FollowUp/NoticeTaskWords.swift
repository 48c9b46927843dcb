import DeskKit
import DialogueCore

/// Tasks of the notice of conclusions in words.
enum NoticeTaskWords {
  static let milestonesNotRead = Phrase(
    vi: "mỗi dòng một mốc: «tên; trước 25/4/2024»",
    en: "a line for each milestone: “name; before 25/4/2024”"
  )
  static let indicatorHalf = Phrase(
    vi: "chỉ tiêu cần tên, so sánh, ngưỡng và đơn vị tính",
    en: "an indicator needs a name, a comparison, a threshold and a unit"
  )
  static let limitHalf = Phrase(
    vi: "hạn cho từng lần cần cả việc xảy ra và số ngày",
    en: "a limit needs both the occurrence and the term"
  )

  static func kind(_ kind: NoticeTaskContent.Kind) -> Phrase {
    switch kind {
    case .work: Phrase(vi: "công việc", en: "work")
    case .accountability: Phrase(vi: "trách nhiệm (hạn chế)", en: "accountability (restricted)")
    case .supervision: Phrase(vi: "theo dõi, đôn đốc", en: "supervision")
    }
  }

  static func period(_ period: Period) -> Phrase {
    switch period {
    case .weekly: Phrase(vi: "hằng tuần", en: "weekly")
    case .monthly: Phrase(vi: "hằng tháng", en: "monthly")
    case .quarterly: Phrase(vi: "hằng quý", en: "quarterly")
    case .halfYearly: Phrase(vi: "6 tháng", en: "half-yearly")
    case .yearly: Phrase(vi: "hằng năm", en: "yearly")
    }
  }

  static func comparison(_ comparison: Indicator.Comparison) -> Phrase {
    switch comparison {
    case .above: Phrase(vi: "trên", en: "above")
    case .atLeast: Phrase(vi: "ít nhất", en: "at least")
    case .atMost: Phrase(vi: "không quá", en: "at most")
    case .below: Phrase(vi: "dưới", en: "below")
    case .exactly: Phrase(vi: "đúng", en: "exactly")
    }
  }

  /// `Dự án đủ mặt bằng: trên 90 %`.
  static func indicator(_ indicator: Indicator) -> Phrase {
    Phrase(verbatim: "\(indicator.name): ") + comparison(indicator.comparison)
      + " \(indicator.threshold) \(indicator.unit)"
  }

  static func closing(_ kind: ClosingContent.Kind) -> Phrase {
    switch kind {
    case .done: Phrase(vi: "đã giải quyết xong", en: "done")
    case .notDone: Phrase(vi: "không giải quyết được", en: "not done")
    case .withdrawn: Phrase(vi: "công dân rút", en: "taken back by the citizen")
    case .transferred(let body): Phrase(vi: "chuyển ", en: "handed to ") + body
    }
  }
}
