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
        + blocks(of: notice, tasks) + closing,
      signed: signature(of: notice),
      recipients: notice.content.recipients
        ?? recipients(units: units(of: tasks) + units(of: uncovered(in: notice)))
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

  private func blocks(of notice: Notice, _ tasks: [NoticeTask]) -> [PaperBlock] {
    let rulings = uncovered(in: notice)
    let assessment = general(rulings, assessment: notice.content.assessment ?? [])
    let ruled = settled(rulings)
    let given = assignedByUnit(rulings)
    let isFollowed = tasks.contains { $0.content.kind == .supervision }
    let end = isFollowed ? [] : [following].compactMap(\.self)
    guard let labelled = LabelledTasks(tasks) else {
      return ([assessment] + ruled + inOrder(tasks, beside: given) + end).numberedParagraphs
    }
    let items = labelled.tasks.map { PaperText("\($0.label). ") + item($0.task, named: true) }
    guard ruled.isEmpty, given.isEmpty, labelled.first > 1 else {
      let title = given.isEmpty ? "Nhiệm vụ giao các cơ quan, đơn vị" : "Nhiệm vụ khác"
      let own = NoticeSection(title: title, marker: .none, items: items)
      // The office's own numbers stand in one section: those of the sections are Roman beside them.
      return ([assessment] + ruled + given.map(\.section) + [own] + end)
        .paragraphs(numbered: Numerals.roman)
    }
    return [assessment].numberedParagraphs + [.list(PaperList(.none, items))]
      + end.paragraphs { "\($0 + labelled.last)" }
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

  /// Tasks in the order in which they were entered, under a heading for each row of tasks of one
  /// unit; what the chair gave to a unit follows its first row, or comes last.
  private func inOrder(
    _ tasks: [NoticeTask],
    beside given: [(unit: UnitID?, section: NoticeSection)]
  ) -> [NoticeSection] {
    var rows: [(unit: UnitID?, tasks: [NoticeTask])] = []
    for task in tasks {
      if let last = rows.indices.last, rows[last].unit == task.content.lead {
        rows[last].tasks.append(task)
      } else {
        rows.append((task.content.lead, [task]))
      }
    }
    var rest = given
    let sections = rows.map { unit, tasks in
      var items = tasks.map { item($0, named: false) }
      if unit != nil, let place = rest.firstIndex(where: { $0.unit == unit }) {
        items += rest.remove(at: place).section.items
      }
      return NoticeSection(
        title: unit.map(dossier.charge) ?? "Nhiệm vụ chung",
        marker: .bracketedNumber,
        items: items
      )
    }
    return sections + rest.map(\.section)
  }

  private func units(of tasks: [NoticeTask]) -> [UnitID] {
    tasks.flatMap { [$0.content.lead].compactMap(\.self) + ($0.content.coordinating ?? []) }
  }
}

/// Tasks under the numbers that the office gave them, `2 (1)`, in the order of these.
private struct LabelledTasks {
  let tasks: [(label: String, task: NoticeTask)]

  /// The paragraphs of the notice that the first and the last task belong to.
  let first: Int
  let last: Int

  /// Nothing where a task has no number: beside numbers counted here those of others would confuse.
  init?(_ tasks: [NoticeTask]) {
    let labels = tasks.compactMap { $0.content.label?.clause }
    let numbers = labels.compactMap(Self.paragraph)
    guard !tasks.isEmpty, numbers.count == tasks.count, Set(labels).count == tasks.count else {
      return nil
    }
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    self.tasks = order.map { (labels[$0], tasks[$0]) }
    first = numbers[order[0]]
    last = numbers[order[order.count - 1]]
  }

  /// 2 of `2 (1)`.
  private static func paragraph(_ label: String) -> Int? {
    Int(label.prefix { $0.isASCII && $0.isNumber })
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
