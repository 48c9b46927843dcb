import DeskKit
import DialogueCore

/// The terms that an assignment would have, under the form that gives it.
enum AssignmentTermWords {
  static func lines(
    _ clocks: AssignmentClocks,
    of content: AssignmentContent,
    count: Int,
    _ session: Session
  ) -> [Phrase] {
    let total =
      count > 1
      ? [Phrase(vi: "sẽ ghi \(count) việc giao", en: "\(count) assignments will be recorded")] : []
    let said = [content.deadline, content.reportDeadline].compactMap { reading($0, session) }
    guard let answer = clocks.answer else { return total + [silence(content, session)] + said }
    let report = clocks.report.map { own in
      // It is never owed before the answer.
      let counted = answer.deadline.due > own.deadline.due ? answer.deadline : own.deadline
      return Phrase(vi: "báo cáo ", en: "report ") + TimeWords.deadline(counted)
    }
    return total + [line(answer)] + [report].compactMap(\.self) + said
  }

  /// What the paper's words for a term come to, where they name no date of their own.
  static func reading(_ rule: DeadlineRule?, _ session: Session) -> Phrase? {
    guard case .open(let term) = rule else { return nil }
    switch term {
    case .after(let event, _):
      let start = session.ruleset.settlement.startEvent?.value ?? .dateOfAssignment
      return Phrase(verbatim: "“\(event)”: ") + SettlementWords.start(start)
    case .urgency(let word):
      return Phrase(
        vi: "“\(word)” không phải là hạn: áp dụng hạn của quy chế",
        en: "“\(word)” is no term: the term of the rules counts"
      )
    case .perOccurrence, .duty, .condition, .recurring: return RuleWords.undated(term)
    }
  }

  /// The date with its sum and where the rule stands.
  static func line(_ clock: Clock) -> Phrase {
    let source = clock.source.flatMap { text in
      clock.certainty.map { DutyWords.source(text, $0) }
    }
    let words = DutyWords.reckoning(clock.deadline, source: source)
    return clock.isReceiptAssumed ? words + AssignmentWords.receiptAssumed : words
  }

  private static func silence(_ content: AssignmentContent, _ session: Session) -> Phrase {
    guard session.ruleset.settlement.answerTerm != nil || content.deadline != nil else {
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
