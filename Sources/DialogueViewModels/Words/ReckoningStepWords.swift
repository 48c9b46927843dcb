package import DeskKit
package import DialogueCore

/// Steps of a reckoning beside its days: where a period ends, what was chosen, what stood still.
package enum ReckoningStepWords {
  /// None for the steps that tell of single days; `written` gives a day as the reader is used to it.
  package static func line(_ step: ReckoningStep, _ written: (Day) -> String) -> Phrase? {
    switch step {
    case .start, .weeklyRest, .dayOff, .makeUpWork, .strictlyBefore, .rolledForward,
      .lastWorkingDay, .alreadyPast, .notCovered:
      nil
    case .periodEnds(let day):
      Phrase(vi: "kỳ ấy hết ngày \(written(day))", en: "the period ends on \(written(day))")
    case .notBefore(let day):
      Phrase(vi: "không làm trước ngày \(written(day))", en: "not to begin before \(written(day))")
    case .timeOfDay(let minute):
      Phrase(
        vi: "phải xong trước \(TimeOfDay.text(minute)) ngày cuối",
        en: "to be done before \(TimeOfDay.text(minute)) of the last day"
      )
    case .begun(let term):
      Phrase(vi: "bắt đầu tính: ", en: "has begun: ") + TimeWords.rule(.open(term: term))
    case .suspended(let first, let last):
      Phrase(
        vi: "tạm dừng \(written(first)) – \(written(last)), không tính",
        en: "the clock stood still \(written(first)) – \(written(last)), not counted"
      )
    case .alternative(let rule, let due, _): alternative(rule, due.map(written))
    case .earliest(let rule):
      Phrase(vi: "đến trước: ", en: "earliest: ") + TimeWords.rule(rule)
    }
  }

  private static func alternative(_ rule: DeadlineRule, _ due: String?) -> Phrase {
    TimeWords.rule(rule)
      + (due.map { Phrase(verbatim: ": \($0)") }
        ?? Phrase(vi: ": chưa có ngày, có thể đến sớm hơn", en: ": no day yet, may come earlier"))
  }
}
