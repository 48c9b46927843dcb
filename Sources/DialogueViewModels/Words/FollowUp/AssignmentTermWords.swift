import DeskKit
import DialogueCore

/// The terms that an assignment would have, under the form that gives it.
enum AssignmentTermWords {
  static func lines(_ clocks: AssignmentClocks, of count: Int, _ session: Session) -> [Phrase] {
    let total =
      count > 1
      ? [Phrase(vi: "sẽ ghi \(count) việc giao", en: "\(count) assignments will be recorded")] : []
    guard let answer = clocks.answer else { return total + [silence(session)] }
    let report = clocks.report.map {
      Phrase(vi: "báo cáo ", en: "report ") + TimeWords.deadline($0.deadline)
    }
    return total + [line(answer)] + [report].compactMap(\.self)
  }

  /// The date with its sum and where the rule stands.
  static func line(_ clock: Clock) -> Phrase {
    let source = clock.source.flatMap { text in
      clock.certainty.map { DutyWords.source(text, $0) }
    }
    let words = DutyWords.reckoning(clock.deadline, source: source)
    return clock.isReceiptAssumed ? words + AssignmentWords.receiptAssumed : words
  }

  private static func silence(_ session: Session) -> Phrase {
    guard session.ruleset.settlement.answerTerm != nil else {
      return Phrase(
        vi: "quy chế không ấn định hạn trả lời: ghi hạn của chủ trì nếu có",
        en: "the rules set no term: enter the chair's date if there is one"
      )
    }
    return Phrase(
      vi: "chưa có hạn: tính từ ngày đơn vị nhận văn bản",
      en: "no date yet: it runs from the day on which the unit has the paper"
    )
  }
}
