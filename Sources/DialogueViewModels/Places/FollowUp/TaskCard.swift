import DeskKit
import DialogueCore
import VietnameseText

/// The card of one task of the notice: what it asks, by when and why, and everything done about it.
struct TaskCard {
  private let task: NoticeTask
  private let scene: Scene

  private static let labelWidth = 14

  private var session: Session { scene.session }
  private var language: Language { scene.language }

  init?(_ id: NoticeTaskID, _ scene: Scene) {
    guard let task = scene.session.followUp[id] else { return nil }
    self.task = task
    self.scene = scene
  }

  var title: String {
    let kind = task.content.kind.map { " · \(NoticeTaskWords.kind($0)(language).uppercased())" }
    let label = task.content.label.map { " · \(Phrase(vi: "mục", en: "item")(language)) \($0)" }
    return " \(FollowUpStateWords.task(task.id))\(label ?? "")\(kind ?? "") "
  }

  var state: String {
    if let closing = task.closing {
      return NoticeTaskWords.closing(closing.content.kind)(language).uppercased()
    }
    return TaskCardWords.state(task, items, session)(language).uppercased()
  }

  /// What the board and the lists show of the task.
  private var items: [DueItem] { session.dueItems(of: task, on: scene.today) }

  /// All sections under each other.
  func lines(width: Int) -> [StyledLine] {
    head(width) + dates(width) + measures(width) + chain(width)
  }

  private func row(_ label: Phrase, _ text: Phrase, _ width: Int) -> [StyledLine] {
    StyledLine.hanging(
      text(language),
      label: " \(label(language))",
      indent: Self.labelWidth,
      width: width
    )
  }

  private func heading(_ words: Phrase, _ width: Int) -> StyledLine {
    StyledLine.heading(words(language), width: width)
  }

  private func head(_ width: Int) -> [StyledLine] {
    let content = task.content
    let helpers = (content.coordinating ?? []).map { UnitWords.full($0, session) }
    let everybody = Phrase(vi: "mọi nơi nhận thông báo", en: "everybody whom the notice addresses")
    let paper = session.followUp[task.notice]?.paper.map { AssignmentWords.paper($0) }
    let rows: [(Phrase, Phrase?)] = [
      (FollowUpLabels.words, Phrase(verbatim: content.text)),
      (
        FollowUpLabels.lead,
        content.lead.map { UnitWords.full($0, session) } ?? (helpers.isEmpty ? everybody : nil)
      ),
      (FollowUpLabels.coordinating, helpers.isEmpty ? nil : helpers.joined(separator: ", ")),
      (TaskCardWords.place, content.place.map { Phrase(verbatim: $0) }),
      (TaskCardWords.notice, paper.map { Phrase(verbatim: $0) }),
      (
        TaskCardWords.petitions,
        content.petitions.map { Phrase(verbatim: PetitionWords.numbers($0)) }
      ),
      (TaskCardWords.condition, content.condition.map { Phrase(verbatim: $0) }),
      (TaskCardWords.period, content.period.map(NoticeTaskWords.period)),
      (TaskCardWords.urgency, content.urgency.map { Phrase(verbatim: $0) }),
      (TaskCardWords.details, details),
    ]
    return rows.flatMap { label, text in text.map { row(label, $0, width) } ?? [] }
  }

  /// Only what this station has opened; a sealed box stays sealed.
  private var details: Phrase? {
    guard let details = task.content.details else { return nil }
    return scene.revealed[details].map { Phrase(verbatim: $0) } ?? TaskCardWords.sealed
  }

  private func dates(_ width: Int) -> [StyledLine] {
    let periodic = items.first { $0.kind == .periodic(task.id) }
    guard !task.milestones.isEmpty || periodic != nil else { return [] }
    return [heading(TaskCardWords.milestones, width)]
      + task.milestones.enumerated().flatMap { index, milestone in
        milestoneLines(index + 1, milestone, width)
      }
      + dated(.missedReport(task.id), TaskCardWords.missed(language), width)
      + dated(.periodic(task.id), TaskCardWords.period(language), width)
  }

  /// The date of a row of the board; nothing where the board has none for it.
  private func dated(_ kind: DueItem.Kind, _ name: String, _ width: Int) -> [StyledLine] {
    guard let item = items.first(where: { $0.kind == kind }), let deadline = item.deadline else {
      return []
    }
    let ended = DueItemWords.ended(item, scene)
    return DeadlineLines(deadline, name: name, ended: ended, width: width, scene).lines
  }

  private func milestoneLines(_ number: Int, _ milestone: Milestone, _ width: Int) -> [StyledLine] {
    let name = "\(number) \(milestone.content.name)"
    if let done = milestone.done {
      let due = session.deadline(of: milestone)
      let parts = [
        due.map(TimeWords.deadline),
        TaskCardWords.done(done) + (DueItemWords.late(done.on, due) ?? Phrase(verbatim: "")),
      ]
      let words = parts.compactMap(\.self).joined(separator: " · ")(language)
      return indented("\(Sign.done.text(scene)) \(name) · \(words)", width)
    }
    let lines = dated(.milestone(task.id, number: number), name, width)
    guard lines.isEmpty else { return lines + extensions(of: milestone, width) }
    let term =
      milestone.openTerm.map(RuleWords.undated) ?? TimeWords.rule(milestone.content.deadline)
    return indented("\(name) · \(term(language))", width)
  }

  private func extensions(of milestone: Milestone, _ width: Int) -> [StyledLine] {
    milestone.extensions.compactMap { session.followUp[$0] }.flatMap {
      StyledLine.hanging(ExtensionWords.line($0)(language), indent: 3, width: width)
    }
  }

  private func measures(_ width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let indicator = task.content.indicator {
      lines.append(heading(TaskCardWords.indicator, width))
      let name = NoticeTaskWords.indicator(indicator)(language)
      lines += indicatorLines(name, width)
      lines += task.readings.compactMap { session.followUp[$0] }.flatMap { reading in
        StyledLine.hanging(
          TaskCardWords.reading(reading, indicator)(language),
          indent: 3,
          width: width
        )
      }
    }
    guard let limit = task.occurrenceLimit else { return lines }
    lines.append(heading(TaskCardWords.limit, width))
    let rule = TimeWords.rule(limit.term)(language)
    lines += indented("\(limit.occurrence): \(rule)", width)
    lines += task.incidents.compactMap { session.followUp[$0] }.flatMap {
      incidentLines($0, width)
    }
    return lines
  }

  private func indicatorLines(_ name: String, _ width: Int) -> [StyledLine] {
    let item = items.first { $0.kind == .indicator(task.id) }
    if case .done(let day)? = item?.state {
      let words = TaskCardWords.done(PreparationDone(on: day))(language)
      return indented("\(Sign.done.text(scene)) \(name) · \(words)", width)
    }
    return task.indicatorDeadline.map {
      DeadlineLines($0, name: name, width: width, scene).lines
    } ?? indented(name, width)
  }

  private func incidentLines(_ incident: Incident, _ width: Int) -> [StyledLine] {
    let day = incident.content.on.vietnamese
    let name = "SC-\(incident.id.text) \(day) \(incident.content.text)"
    if let reason = incident.struck {
      return indented("\(name) (\(TaskCardWords.struck(language)): \(reason))", width)
    }
    if let done = incident.resolved {
      let words = TaskCardWords.done(done)(language)
      return indented("\(Sign.done.text(scene)) \(name) · \(words)", width)
    }
    let date = dated(.incident(incident.id), name, width)
    return date.isEmpty ? indented(name, width) : date
  }

  private func chain(_ width: Int) -> [StyledLine] {
    let acts = TaskActReader(task, session).acts
    return [heading(CardWords.chain, width)]
      + acts.flatMap { $0.lines(width: width, language) }
  }

  private func indented(_ text: String, _ width: Int) -> [StyledLine] {
    StyledLine.hanging(text, indent: 1, width: width)
  }
}
