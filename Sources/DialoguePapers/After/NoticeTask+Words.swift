import DialogueCore

// Terms as the notice sets them, whatever moved them since: an issued number keeps its words.
extension Milestone {
  /// The date or the term, where days are counted from the day on which the task's condition holds.
  func paperWords(waiting condition: String?) -> String {
    let rule = content.deadline
    switch rule {
    case .open(.recurring), .open(.urgency), .open(.perOccurrence):
      return rule.words(since: NoticeTask.issue)
    case .open, .workingDays, .calendarDays, .before, .by, .withinMonth, .endOfMonth, .endOfYear,
      .withinQuarters, .period, .beforeTime, .earliest:
      let words = rule.paperWords(deadline, waiting: condition)
      return "hoàn thành \(words.first?.isNumber == true ? "trong " : "")\(words)"
    }
  }
}

extension NoticeTask {
  fileprivate static let issue = "ngày ban hành Thông báo này"

  /// By when the figure is to be reached.
  var indicatorWords: String? {
    content.indicator?.deadline?.paperWords(indicatorDeadline, waiting: content.condition)
  }
}

extension DeadlineRule {
  fileprivate func paperWords(_ first: Deadline?, waiting condition: String?) -> String {
    if dependsOnStart, condition != nil { return words(since: "khi có đủ điều kiện nêu trên") }
    guard isDated, let first else { return words(since: NoticeTask.issue) }
    return first.taskWords
  }
}
