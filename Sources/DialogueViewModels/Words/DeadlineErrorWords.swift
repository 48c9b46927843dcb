package import DeskKit
package import DialogueCore

/// Why a rule gives no date, in words.
package enum DeadlineErrorWords {
  package static func sentence(_ error: DeadlineError) -> Phrase {
    switch error {
    case .noDays: Phrase(vi: "thời hạn phải từ một ngày", en: "the term needs at least one day")
    case .tooManyDays(let days):
      Phrase(
        vi: "thời hạn \(days) ngày quá dài",
        en: "a term of \(TimeWords.counted(days, "day")) is too long"
      )
    case .noSuchMonth(let year, let month):
      Phrase(vi: "không có tháng \(month)/\(year)", en: "there is no month \(month)/\(year)")
    case .noSuchYear(let year): Phrase(vi: "không có năm \(year)", en: "there is no year \(year)")
    case .noSuchQuarter(let year, let first, let last):
      Phrase(
        vi: "không có quý \(first)–\(last)/\(year)",
        en: "there are no quarters \(first)–\(last) of \(year)"
      )
    case .noSuchTime: Phrase(vi: "giờ từ 00:01 đến 24:00", en: "a time is from 00:01 to 24:00")
    case .noSuchDayOfMonth(let day):
      Phrase(vi: "không tháng nào có ngày \(day)", en: "no month has a day \(day)")
    case .endsBeforeItBegins(let first, let last):
      Phrase(
        vi: "\(last.vietnamese) trước cả \(first.vietnamese)",
        en: "\(last.vietnamese) comes before \(first.vietnamese)"
      )
    case .alternativesUnfit:
      Phrase(vi: "chọn giữa 2 đến 8 hạn, không lồng nhau", en: "choose among 2 to 8 plain terms")
    case .wordsUnfit:
      Phrase(
        vi: "lời của hạn: một dòng, đến 200 chữ, không có dấu |",
        en: "the words of a term: one line, up to 200 letters, without |"
      )
    case .countsBackwards:
      Phrase(
        vi: "không thể trước một việc chưa biết ngày",
        en: "nothing can come before an event whose day is unknown"
      )
    case .noDate(let term): RuleWords.reason(term)
    case .noDateAmong: Phrase(vi: "chưa hạn nào có ngày", en: "none of the terms has a day yet")
    case .noWorkingDay(let day):
      Phrase(
        vi: "lịch không có ngày làm việc nào gần \(day.vietnamese)",
        en: "the calendar has no working day near \(day.vietnamese)"
      )
    case .notLater(let due):
      Phrase(
        vi: "gia hạn phải sau \(due.vietnamese)",
        en: "an extension must end after \(due.vietnamese)"
      )
    case .doesNotStandStill:
      Phrase(
        vi: "hạn ấn định bằng ngày không tạm dừng được: ấn định ngày khác",
        en: "a day set by name does not stand still: set another one"
      )
    case .suspensionUnfit(let suspension):
      Phrase(
        vi: "không tạm dừng được \(suspension.first.vietnamese) – \(suspension.last.vietnamese)",
        en: "no suspension \(suspension.first.vietnamese) – \(suspension.last.vietnamese)"
      )
    }
  }
}
