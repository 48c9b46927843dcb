import DeskKit
import DialogueCore

// What the units did.
extension ChainWords {
  /// An assignment with everything that hangs on it.
  static func assignment(
    _ assignment: Assignment,
    _ session: Session,
    on today: Day
  ) -> [Phrase] {
    let followUp = session.followUp
    let part =
      assignment.part == .lead
      ? Phrase(vi: " (chủ trì) ", en: " (leads) ") : Phrase(vi: " (phối hợp) ", en: " (helps) ")
    var lines = [
      line(
        "Giao",
        "Given to",
        UnitWords.full(assignment.unit, session) + part + paper(assignment.content.paper)
          + " · " + state(assignment, session)
      )
    ]
    lines += clocks(assignment, session, on: today)
    for id in assignment.extensions {
      guard let step = followUp[id] else { continue }
      lines.append(
        inner(
          "Gia hạn",
          "Extended",
          Phrase(
            verbatim:
              "\(step.before.due.vietnamese) → \(step.deadline.due.vietnamese): \(step.content.reason)"
          ) + struck(step.struck)
        )
      )
    }
    for progress in assignment.progress.compactMap({ followUp[$0] }) {
      let percent = progress.content.percent.map { " \($0)%" } ?? ""
      lines.append(
        inner(
          "Tiến độ",
          "Progress",
          Phrase(
            verbatim: "\(progress.content.on.vietnamese)\(percent): \(progress.content.text)"
          ) + struck(progress.struck)
        )
      )
    }
    for difficulty in followUp.difficulties
    where difficulty.content.matter == .assignment(id: assignment.id) {
      let word = difficulty.instruction.map { " → \($0.text)" } ?? ""
      lines.append(
        inner(
          "Vướng mắc",
          "Difficulty",
          Phrase(verbatim: difficulty.content.text + word) + struck(difficulty.struck)
        )
      )
    }
    return lines + papers(assignment, session)
  }

  static func inner(_ vi: String, _ en: String, _ value: Phrase) -> Phrase {
    Phrase(verbatim: "  ") + line(vi, en, value)
  }

  private static func state(_ assignment: Assignment, _ session: Session) -> Phrase {
    switch session.state(of: assignment) {
    case .issued: Phrase(vi: "chưa xác nhận nhận văn bản", en: "receipt not confirmed")
    case .received: received(assignment)
    case .inProgress: received(assignment) + Phrase(vi: ", đang giải quyết", en: ", being settled")
    case .answered: received(assignment) + Phrase(vi: ", đã trả lời", en: ", answered")
    case .transferred(let next):
      Phrase(vi: "đã chuyển ", en: "handed on to ")
        + (session.followUp[next].map { UnitWords.short($0.unit, session) }
          ?? Phrase(verbatim: next.text))
    case .struck(let reason): Phrase(vi: "đã bỏ: \(reason)", en: "struck: \(reason)")
    }
  }

  private static func received(_ assignment: Assignment) -> Phrase {
    guard let receipt = assignment.receipt else {
      return Phrase(vi: "chưa xác nhận nhận văn bản", en: "receipt not confirmed")
    }
    return Phrase(vi: "nhận ", en: "received ") + receipt.on.vietnamese
  }

  /// Each date with its reckoning: a deadline can always say why.
  private static func clocks(
    _ assignment: Assignment,
    _ session: Session,
    on today: Day
  ) -> [Phrase] {
    let items = session.dueItems(on: today).filter { item in
      switch item.kind {
      case .answer(assignment.id), .report(assignment.id), .acknowledgement(assignment.id): true
      default: false
      }
    }
    return items.flatMap { item -> [Phrase] in
      let word = OwedWords.kind(item, session) + " · " + OwedWords.urgency(item, on: today)
      return [Phrase(verbatim: "    ") + word]
        + OwedWords.reckoning(item, session).map { Phrase(verbatim: "      ") + $0 }
    }
  }

  private static func papers(_ assignment: Assignment, _ session: Session) -> [Phrase] {
    let followUp = session.followUp
    let answers = assignment.answers.compactMap { followUp[$0] }.map { answer in
      inner(
        "Văn bản trả lời",
        "Written answer",
        Phrase(verbatim: paper(answer.content.paper) + " ")
          + RecordWords.verdictWord(answer.verdict) + ": " + answer.content.text
          + struck(answer.struck)
      )
    }
    let reports = assignment.reports.compactMap { followUp[$0] }.map { report in
      inner(
        "Báo cáo",
        "Report",
        Phrase(verbatim: paper(report.content.paper)) + struck(report.struck)
      )
    }
    let urgings = followUp.urgings.filter {
      $0.content.matters.contains(.assignment(id: assignment.id))
    }.map { urging in
      inner(
        "Đôn đốc",
        "Urged",
        Phrase(verbatim: urging.content.on.vietnamese) + struck(urging.struck)
      )
    }
    return answers + reports + urgings
  }
}
