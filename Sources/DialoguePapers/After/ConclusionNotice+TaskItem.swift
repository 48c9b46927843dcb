import DialogueCore

extension ConclusionNotice {
  /// What is asked, with its dates in italics; of whom too when `named`.
  func item(_ task: NoticeTask, named: Bool) -> PaperText {
    let content = task.content
    let others = (content.coordinating ?? []).map(dossier.session.name(of:))
    let parts = [
      content.place.map { "tại \($0.clause)" },
      others.isEmpty ? nil : "phối hợp: \(others.joined(separator: ", "))",
      content.condition.map(Self.condition),
      content.indicator.map { "chỉ tiêu: \($0.words)" }, content.limit.map(\.words),
    ].compactMap(\.self)
    let details = parts.isEmpty ? "" : "; \(parts.joined(separator: "; "))"
    let codes = (content.petitions ?? []).filter(dossier.discretion.shows)
    let known = codes.isEmpty ? "" : " (\(codes.codes))"
    let unit = named ? content.lead.map(dossier.charge) : nil
    let text = unit.map { "\($0): \(content.text.inSentence)" } ?? content.text.clause
    return PaperText("\(text)\(known)\(details)") + term(of: task) + "."
  }

  /// `khi đủ điều kiện` says itself that it is a condition.
  private static func condition(_ text: String) -> String {
    let words = text.inSentence
    let saysItself = ["khi", "nếu", "sau", "trong trường hợp", "trường hợp", "với điều kiện"]
      .contains { words.hasPrefix("\($0) ") }
    return saysItself ? words : "điều kiện: \(words)"
  }

  private func term(of task: NoticeTask) -> PaperText {
    let several = task.milestones.count > 1
    let dates = task.milestones.map { milestone in
      let day = milestone.paperWords(waiting: task.content.condition)
      return several ? "\(milestone.content.name.inSentence): \(day)" : day
    }
    let said = task.content.text.lowercased()
    let manner = [
      task.content.period.map { ($0.words, "báo cáo \($0.words)") },
      task.content.urgency.map { ($0.inSentence, $0.inSentence) },
    ].compactMap(\.self).filter { !said.contains($0.0.lowercased()) }.map(\.1)
    let figure = task.indicatorWords.map { "đạt chỉ tiêu \($0)" }
    let words = dates + [figure].compactMap(\.self) + manner
    return .italic(words.isEmpty ? "" : " (\(words.joined(separator: "; ")))")
  }
}

extension Indicator {
  /// `trên 90 % các dự án có đủ mặt bằng`, `ít nhất 2 hộ được rà soát`; where the unit is no part of
  /// what is counted: `mỗi hộ đúng 1 bộ hồ sơ` of so many `bộ hồ sơ/hộ`.
  fileprivate var words: String {
    let count = "\(comparison.words) \(threshold)"
    let name = self.name.inSentence
    if name.hasPrefix("\(unit) ") { return "\(count) \(name)" }
    if isPercentage { return "\(count) \(unit) \(name)" }
    let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, name.hasSuffix("mỗi \(parts[1])") else {
      return "\(name) \(count) \(unit)"
    }
    let counted = parts[0].split(separator: " ")
    let doubled = counted.indices.map { counted[$0...].joined(separator: " ") }
      .first { name.hasPrefix("\($0) ") }
    return "\(name.dropFirst(doubled.map { $0.count + 1 } ?? 0)) \(count) \(parts[0])"
  }
}

extension OccurrenceLimit {
  /// `không quá 05 ngày mỗi lần mất nước`.
  fileprivate var words: String {
    let event = occurrence.inSentence
    if case .open(.perOccurrence(_, let days)) = term {
      return DeadlineRule.open(term: .perOccurrence(event: event, days: days)).words(since: event)
    }
    return term.length.map { "không quá \($0) mỗi lần \(event)" }
      ?? "mỗi lần \(event): \(term.words(since: "khi xảy ra"))"
  }
}

extension Indicator.Comparison {
  fileprivate var words: String {
    switch self {
    case .above: "trên"
    case .atLeast: "ít nhất"
    case .atMost: "không quá"
    case .below: "dưới"
    case .exactly: "đúng"
    }
  }
}

extension Period {
  fileprivate var words: String {
    switch self {
    case .weekly: "hằng tuần"
    case .monthly: "hằng tháng"
    case .quarterly: "hằng quý"
    case .halfYearly: "06 tháng một lần"
    case .yearly: "hằng năm"
    }
  }
}
