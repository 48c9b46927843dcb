import DialogueCore

extension MinutesPaper {
  /// What happened, by the item of the programme in which it did.
  var coursePart: Part? {
    let happenings = happenings
    let sections = courseSections
    guard !sections.isEmpty || !happenings.isEmpty else { return nil }
    return Part(
      title: "DIỄN BIẾN HỘI NGHỊ",
      blocks: told(happenings, in: sections) + untouchedBlocks
    )
  }

  private var happenings: [Happening] {
    let all =
      speechHappenings + entryHappenings + requestHappenings + roundHappenings
      + conclusionHappenings + pauseHappenings + handoverHappenings + earlyEndHappenings
    return all.sorted()
  }

  private func told(_ happenings: [Happening], in sections: [CourseSection]) -> [PaperBlock] {
    guard !sections.isEmpty else { return happenings.blocks }
    var rest = happenings[...]
    var blocks: [PaperBlock] = []
    for (index, section) in sections.enumerated() {
      let next = index + 1 < sections.count ? sections[index + 1].from : Int64.max
      let own = rest.prefix { $0.wall < next }
      rest = rest[own.endIndex...]
      blocks += [.heading(heading(of: section))] + Array(own).blocks
    }
    return blocks
  }

  private func heading(of section: CourseSection) -> PaperHeading {
    let time =
      section.until.map { "\(clock.time(section.from)) – \(clock.time($0))" }
      ?? "từ \(clock.time(section.from))"
    return PaperHeading(
      .section,
      number: "\(section.number).",
      "\(section.title.clause) (\(section.isContinued ? "tiếp theo; " : "")\(time))"
    )
  }

  /// The stretches of the programme in order; a break in the middle of an item makes none.
  private var courseSections: [CourseSection] {
    let stretches = session.agenda.items.enumerated().flatMap { index, item in
      item.stretches.map { (number: index + 1, item: item, stretch: $0) }
    }.sorted { ($0.stretch.from.wall, $0.number) < ($1.stretch.from.wall, $1.number) }
    var sections: [CourseSection] = []
    for (number, item, stretch) in stretches {
      if let last = sections.indices.last, sections[last].number == number {
        sections[last].until = stretch.until?.wall
        continue
      }
      sections.append(
        CourseSection(
          number: number,
          title: item.template.title.vi,
          from: stretch.from.wall,
          until: stretch.until?.wall,
          isContinued: sections.contains { $0.number == number }
        )
      )
    }
    return sections
  }

  /// Whether the item stands among what was left when the session ended.
  private func isLeftOpen(_ item: AgendaItemID) -> Bool {
    lastClose?.gaps.contains(.itemNotDone(item: item)) ?? false
  }

  /// Items of the programme that were passed over.
  private var untouchedBlocks: [PaperBlock] {
    let items = session.agenda.items.compactMap { item -> PaperText? in
      let title = item.template.title.vi.clause
      return switch item.state {
      case .skipped(let reason): "\(title): không thực hiện (lý do: \(reason.clause))."
      case .deferred(let reason): "\(title): để lại (lý do: \(reason.clause))."
      case .pending
      where session.stage == .closed && item.stretches.isEmpty && !isLeftOpen(item.id):
        "\(title): chưa thực hiện."
      case .pending, .current, .done: nil
      }
    }
    guard !items.isEmpty else { return [] }
    return [
      .paragraph(.bold("Nội dung chương trình không thực hiện:")),
      .list(PaperList(.dash, items)),
    ]
  }
}

/// A stretch of the course under one item of the programme.
private struct CourseSection {
  let number: Int
  let title: String
  /// Wall milliseconds.
  let from: Int64
  var until: Int64?
  let isContinued: Bool
}
