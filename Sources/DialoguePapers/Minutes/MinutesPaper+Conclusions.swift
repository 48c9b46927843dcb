import DialogueCore

extension MinutesPaper {
  /// What the chair's rulings came to, by outcome.
  var conclusionsPart: Part? {
    guard session.sitting.openedAt != nil else { return nil }
    let sections = [countSection, generalSection].compactMap(\.self) + outcomeSections
    return Part(
      title: "KẾT LUẬN CỦA CHỦ TRÌ",
      blocks: (sections + [unruledSection].compactMap(\.self)).numbered
    )
  }

  private var followed: [Petition] {
    session.followedPetitions.filter { discretion.shows($0.number) }
  }

  /// Petitions whose ruling was spoken here, by outcome.
  private func ruled(_ kind: OutcomeKind) -> [Petition] {
    followed.filter { petition in
      ruling(on: petition).map { standingVersion(of: $0).content.outcome.kind } == kind
    }
  }

  private func ruling(on petition: Petition) -> Conclusion? {
    petition.conclusion.flatMap { session[$0] }.flatMap { conclusion in
      conclusion.origin == .spoken && conclusion.state != .void ? conclusion : nil
    }
  }

  private var countSection: MinutesSection? {
    // Numbers given, as the list shows them: one person may hold two, and one given by mistake stays
    // used.
    let speakers =
      "Hội nghị có \(Numerals.padded(session.queue.registrations.count)) lượt đăng ký,"
      + " \(Numerals.padded(citizensTurns)) lượt ý kiến phát biểu;"
    let petitions = " tiếp nhận \(Numerals.padded(followed.count)) ý kiến, kiến nghị"
    let kinds = OutcomeKind.inMinutes.compactMap { kind -> String? in
      let count = ruled(kind).count
      return count > 0 ? "\(kind.counted) \(Numerals.padded(count))" : nil
    }
    let unruled = followed.count { ruling(on: $0) == nil }
    let rest = unruled > 0 ? ["chưa có kết luận \(Numerals.padded(unruled))"] : []
    let split = (kinds + rest).joined(separator: "; ")
    return MinutesSection(
      title: "Tổng hợp chung",
      blocks: [
        .paragraph(
          PaperText("\(speakers)\(petitions)\(split.isEmpty ? "" : ", trong đó: \(split)").")
        )
      ]
    )
  }

  /// Rulings on the session as a whole that give no unit a task.
  private var generalSection: MinutesSection? {
    let rulings = spokenConclusions.filter { conclusion in
      conclusion.scope == .session
        && standingVersion(of: conclusion).content.outcome.kind != .assigned
    }
    guard !rulings.isEmpty else { return nil }
    let items = rulings.map { conclusion in
      let version = standingVersion(of: conclusion)
      let term = version.deadline.map { " Thời hạn: \($0.words)." } ?? ""
      return PaperText(version.content.text.sentence.capitalisedFirst + term)
        + .italic(standing(of: conclusion))
    }
    return MinutesSection(
      title: "Kết luận chung",
      blocks: [.list(PaperList(.dash, items))]
    )
  }

  private var outcomeSections: [MinutesSection] {
    OutcomeKind.inMinutes.compactMap { kind in
      let blocks = kind == .assigned ? taskTable : rulingList(kind)
      return blocks.isEmpty ? nil : MinutesSection(title: kind.heading, blocks: blocks)
    }
  }

  private func rulingList(_ kind: OutcomeKind) -> [PaperBlock] {
    let items = ruled(kind).compactMap { petition -> PaperText? in
      guard let ruling = ruling(on: petition) else { return nil }
      let version = standingVersion(of: ruling)
      let detail = version.content.saysMoreThanItsKind ? " — \(outcomeWords(version.content))" : ""
      let term = version.deadline.map { "; thời hạn: \($0.words)" } ?? ""
      return PaperText(
        """
        \(petition.number.code) — \(petitioners(of: petition)): \(petition.content.text.clause)\
        \(detail)\(term).
        """
      ) + .italic(standing(of: ruling))
    }
    return items.isEmpty ? [] : [.list(PaperList(.dash, items))]
  }

  /// Unit, task and last day, a row for each ruling that gives a task.
  private var taskTable: [PaperBlock] {
    let rulings = spokenConclusions.filter { conclusion in
      if case .superseded = conclusion.state { return false }
      return standingVersion(of: conclusion).content.outcome.kind == .assigned
    }
    guard !rulings.isEmpty else { return [] }
    let rows = rulings.enumerated().map { index, conclusion in row(index + 1, conclusion) }
    return [
      .table(
        PaperTable(
          columns: [
            PaperTable.Column("TT", weight: 2),
            PaperTable.Column("Đơn vị", weight: 9),
            PaperTable.Column("Việc", weight: 18),
            PaperTable.Column("Hạn cuối", weight: 5),
          ],
          rows: rows
        )
      )
    ]
  }

  private func row(_ number: Int, _ conclusion: Conclusion) -> [PaperText] {
    let version = standingVersion(of: conclusion)
    let content = version.content
    let others = (content.coordinating ?? []).map(session.name(of:)).joined(separator: ", ")
    let codes = shown(conclusion.scope.petitions).codes
    return [
      "\(number)",
      PaperText(
        (content.lead.map(session.name(of:)) ?? "")
          + (others.isEmpty ? "" : "\nPhối hợp: \(others)")
      ),
      PaperText((codes.isEmpty ? "" : "\(codes): ") + content.text.clause)
        + .italic(standing(of: conclusion)),
      PaperText(version.deadline?.shortWords ?? "Chưa ấn định"),
    ]
  }

  private var unruledSection: MinutesSection? {
    let petitions = followed.filter { ruling(on: $0) == nil }
    guard !petitions.isEmpty else { return nil }
    let items = petitions.map { petition in
      PaperText(
        "\(petition.number.code) — \(petitioners(of: petition)): \(petition.content.text.clause)"
          + (petition.stance.map { " (công dân: \($0.words))" } ?? "") + "."
      )
    }
    return MinutesSection(
      title: "Kiến nghị chưa có kết luận tại hội nghị",
      blocks: [.list(PaperList(.dash, items))]
    )
  }
}

extension ConclusionContent {
  /// A document, a body, a reason or a unit goes with the outcome.
  fileprivate var saysMoreThanItsKind: Bool {
    if lead != nil || coordinating?.isEmpty == false { return true }
    return switch outcome {
    case .explained, .assigned, .resolved, .noted: false
    case .inProgress(let detail), .escalated(let detail), .transferred(let detail),
      .deferred(let detail):
      detail != nil
    case .guided, .noGround: true
    }
  }
}
