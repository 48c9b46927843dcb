import DialogueCore

extension ConclusionNotice {
  /// The notice that was drafted last and stands, with its tasks: then its words are the paper's,
  /// be there a task or none.
  var drafted: (notice: Notice, tasks: [NoticeTask])? {
    guard let notice = dossier.followUp.notices.last(where: \.isStanding) else { return nil }
    let tasks = dossier.followUp.tasks.filter {
      $0.notice == notice.id && $0.isStanding && dossier.discretion.shows($0)
    }
    return (notice, tasks)
  }

  func paper(of notice: Notice, _ tasks: [NoticeTask]) -> Paper {
    var paper = dossier.official(
      .announcement,
      about: notice.content.subject.clause,
      issued: notice.paper.map { PlanDocument(number: $0.number, date: $0.date) },
      PaperBlock.texts([notice.content.preamble?.sentence ?? lead])
        + sections(of: notice, tasks).numberedParagraphs + closing,
      signed: signature(of: notice),
      recipients: notice.content.recipients ?? recipients(units: units(of: tasks))
    )
    if notice.paper != nil, notice.signature == nil { paper.isFinal = false }
    return paper
  }

  /// Whoever signed, in whose name; else whoever is to.
  private func signature(of notice: Notice) -> PaperSignature {
    guard let signature = notice.signature else { return dossier.noticeSignature }
    return PaperSignature(
      office: [signature.capacity?.uppercased()].compactMap(\.self),
      post: signature.person.position?.uppercased(),
      name: signature.person.name.isEmpty ? nil : signature.person.name,
      state: .signed(on: signature.on.shortVietnamese)
    )
  }

  private func sections(of notice: Notice, _ tasks: [NoticeTask]) -> [NoticeSection] {
    let rulings = uncovered(in: notice)
    let assessment = general(rulings, assessment: notice.content.assessment ?? [])
    let common = tasks.filter { $0.content.lead == nil }
    let general =
      common.isEmpty
      ? []
      : [
        section("Nhiệm vụ chung", common)
      ]
    let asked = tasks.compactMap { task in task.content.lead.map { (unit: $0, task: task) } }
    let units = dossier.byUnit(asked, \.unit).map { unit, tasks in
      section(dossier.charge(unit), tasks.map(\.task))
    }
    let isFollowed = tasks.contains { $0.content.kind == .supervision }
    return [assessment] + general + settled(rulings) + assigned(rulings) + units
      + (isFollowed ? [] : [following].compactMap(\.self))
  }

  /// What the chair ruled on petitions that no task bears on, and on the whole session: a notice
  /// says all of it.
  private func uncovered(in notice: Notice) -> [Ruling] {
    let tasks = dossier.followUp.tasks.filter { $0.notice == notice.id && $0.isStanding }
    let covered = Set(tasks.filter(\.settlesPetitions).flatMap { $0.content.petitions ?? [] })
    return dossier.rulings.compactMap { ruling in
      if ruling.conclusion.scope == .session { return ruling }
      let rest = ruling.petitions.filter { !covered.contains($0.number) }
      return rest.isEmpty ? nil : ruling.about(rest)
    }
  }

  /// Tasks under the numbers that the secretary gave them, or counted here.
  private func section(_ title: String, _ tasks: [NoticeTask]) -> NoticeSection {
    let isLabelled = tasks.contains { $0.content.label != nil }
    return NoticeSection(
      title: title,
      marker: isLabelled ? .none : .bracketedNumber,
      items: tasks.map { task in
        guard isLabelled else { return item(task) }
        return PaperText(task.content.label.map { "\($0.clause). " } ?? "- ") + item(task)
      },
      isNumberedByHand: isLabelled
    )
  }

  /// What is asked, with its dates in italics.
  private func item(_ task: NoticeTask) -> PaperText {
    let content = task.content
    let others = (content.coordinating ?? []).map(dossier.session.name(of:))
    let parts = [
      content.place.map { "tại \($0.clause)" },
      others.isEmpty ? nil : "phối hợp: \(others.joined(separator: ", "))",
      content.condition.map { "điều kiện: \($0.inSentence)" },
      content.indicator.map { "chỉ tiêu: \($0.words)" }, content.limit.map(\.words),
    ].compactMap(\.self)
    let details = parts.isEmpty ? "" : "; \(parts.joined(separator: "; "))"
    let codes = (content.petitions ?? []).filter(dossier.discretion.shows)
    let known = codes.isEmpty ? "" : " (\(codes.codes))"
    return PaperText("\(content.text.clause)\(known)\(details)") + term(of: task) + "."
  }

  private func term(of task: NoticeTask) -> PaperText {
    let several = task.milestones.count > 1
    let dates = task.milestones.map { milestone in
      let day = milestone.paperWords(waiting: task.content.condition)
      return several ? "\(milestone.content.name.inSentence): \(day)" : day
    }
    let words =
      dates
      + [
        task.indicatorWords.map { "đạt chỉ tiêu \($0)" },
        task.content.period.map { "báo cáo \($0.words)" }, task.content.urgency?.inSentence,
      ].compactMap(\.self)
    return .italic(words.isEmpty ? "" : " (\(words.joined(separator: "; ")))")
  }

  private func units(of tasks: [NoticeTask]) -> [UnitID] {
    tasks.flatMap { [$0.content.lead].compactMap(\.self) + ($0.content.coordinating ?? []) }
  }
}

extension NoticeTask {
  /// It does what the chair ruled: to hold somebody to account or to watch over others does not.
  fileprivate var settlesPetitions: Bool {
    switch content.kind {
    case .work, nil: !isRestricted
    case .accountability, .supervision: false
    }
  }
}

extension Indicator {
  /// `trên 90 % các dự án có đủ mặt bằng`, `ít nhất 2 hộ được rà soát`; where the unit is no part of
  /// what is counted: `hồ sơ mỗi hộ đúng 1 bộ hồ sơ/hộ`.
  var words: String {
    let count = "\(comparison.words) \(threshold)"
    if name.inSentence.hasPrefix("\(unit) ") { return "\(count) \(name.inSentence)" }
    return isPercentage
      ? "\(count) \(unit) \(name.inSentence)" : "\(name.inSentence) \(count) \(unit)"
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
