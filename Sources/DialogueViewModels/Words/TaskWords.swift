package import DeskKit
package import DialogueCore

/// One task of a notice with everything that was done about it, a fact to a line.
package enum TaskWords {
  package static func lines(
    _ task: NoticeTask,
    _ session: Session,
    on today: Day
  ) -> [Phrase] {
    let content = task.content
    let text =
      task.isRestricted
      ? Phrase(vi: "(không công khai)", en: "(not public)") : Phrase(verbatim: content.text)
    var lines = [
      Phrase(vi: "Nhiệm vụ ", en: "Task ") + (content.label ?? task.id.text) + "  " + text
        + ChainWords.struck(task.struck)
    ]
    if let lead = content.lead {
      let helpers = (content.coordinating ?? []).map { UnitWords.short($0, session) }
      let others =
        helpers.isEmpty
        ? Phrase(verbatim: "")
        : Phrase(vi: "; phối hợp: ", en: "; with: ") + helpers.joined(separator: ", ")
      lines.append(
        ChainWords.line("Giao", "Given to", UnitWords.full(lead, session) + others)
      )
    }
    if let place = content.place {
      lines.append(ChainWords.line("Nơi", "Place", Phrase(verbatim: place)))
    }
    if let condition = content.condition { lines.append(self.condition(condition, task)) }
    if let limit = task.occurrenceLimit {
      lines.append(
        ChainWords.line(
          "Mỗi lần",
          "Each time",
          Phrase(verbatim: limit.occurrence + ": ") + TimeWords.rule(limit.term)
        )
      )
    }
    if let urgency = content.urgency {
      lines.append(ChainWords.line("Yêu cầu", "Asked", Phrase(verbatim: urgency)))
    }
    return lines + owed(task, session, on: today) + trace(task, session)
  }

  private static func condition(_ text: String, _ task: NoticeTask) -> Phrase {
    let since = task.condition.map { Phrase(vi: ", từ ", en: ", since ") + $0.on.vietnamese }
    return ChainWords.line(
      "Điều kiện",
      "Condition",
      Phrase(verbatim: text) + (since ?? Phrase(vi: ", chưa đủ", en: ", does not hold"))
    )
  }

  private static func owed(_ task: NoticeTask, _ session: Session, on today: Day) -> [Phrase] {
    session.dueItems(on: today).filter { item in
      switch item.kind {
      case .milestone(task.id, _), .indicator(task.id), .periodic(task.id), .task(task.id): true
      case .incident(let id): session.followUp[id]?.task == task.id
      default: false
      }
    }.flatMap { item -> [Phrase] in
      let text = OwedWords.text(item)
      let head =
        Phrase(verbatim: "  ") + OwedWords.kind(item, session) + ": " + text + " · "
        + OwedWords.urgency(item, on: today)
      return [head] + OwedWords.reckoning(item, session).map { Phrase(verbatim: "    ") + $0 }
    }
  }

  private static func trace(_ task: NoticeTask, _ session: Session) -> [Phrase] {
    let followUp = session.followUp
    var lines = task.progress.compactMap { followUp[$0] }.map { progress in
      ChainWords.line(
        "Tiến độ",
        "Progress",
        Phrase(verbatim: "\(progress.content.on.vietnamese): \(progress.content.text)")
          + ChainWords.struck(progress.struck)
      )
    }
    for reading in task.readings.compactMap({ followUp[$0] }) {
      let whole = reading.content.whole.map { "/\($0)" } ?? ""
      let unit = task.content.indicator.map { $0.isPercentage && !whole.isEmpty ? "" : $0.unit }
      lines.append(
        ChainWords.line(
          "Số liệu",
          "Figure",
          Phrase(
            verbatim:
              "\(reading.content.on.vietnamese): \(reading.content.count)\(whole) \(unit ?? "")"
          ) + ChainWords.struck(reading.struck)
        )
      )
    }
    for urging in followUp.urgings where urging.content.matters.contains(.task(id: task.id)) {
      lines.append(
        ChainWords.line(
          "Đôn đốc",
          "Urged",
          Phrase(verbatim: urging.content.on.vietnamese) + ChainWords.struck(urging.struck)
        )
      )
    }
    if let closing = task.closing?.content {
      let reason = closing.reason.map { ": \($0)" } ?? ""
      lines.append(
        ChainWords.line(
          "Kết thúc",
          "Closed",
          Phrase(verbatim: closing.on.vietnamese + " ") + ChainWords.end(closing.kind) + reason
        )
      )
    }
    return lines
  }
}
