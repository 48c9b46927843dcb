import DeskKit
import DialogueCore

/// What stands under the board about the selected row: the matter, and why its date is what it is.
struct FollowUpFoot {
  /// Whose it is and what.
  let matter: Phrase

  /// By when and by which sum; none where nothing sets a date.
  let date: Phrase?

  init(of entry: FollowUpEntry, _ source: FollowUpSource) {
    let session = source.session
    let parts: [Phrase?] = [
      source.name.isEmpty ? nil : Phrase(verbatim: source.name),
      entry.unit.map { UnitWords.full($0, session) },
      FollowUpWords.petitioner(of: entry, session),
    ]
    let who = parts.compactMap(\.self).joined(separator: " · ")
    let text = FollowUpWords.text(of: entry, session)
    matter = who.vi.isEmpty ? text : who + " · " + text
    date = Self.date(of: entry, session)
  }

  private static func date(of entry: FollowUpEntry, _ session: Session) -> Phrase? {
    guard let deadline = entry.deadline else { return nil }
    var line = DutyWords.reckoning(
      deadline,
      source: source(of: entry, session),
      namesWeekday: true
    )
    if let first = entry.firstDeadline {
      line =
        line
        + Phrase(
          vi: " Hạn đầu \(first.due.vietnamese), đã dời.",
          en: " First due \(first.due.vietnamese), moved since."
        )
    }
    if let id = session.assignment(of: entry.item),
      let added = WaitWords.added(to: deadline, of: id, session)
    {
      line = line + " " + added + "."
    }
    if entry.isReceiptAssumed { line = line + AssignmentWords.receiptAssumed }
    return line
  }

  private static func source(of entry: FollowUpEntry, _ session: Session) -> Phrase? {
    guard case .due(let kind) = entry.item, let rule = rule(of: kind, session) else { return nil }
    return DutyWords.source(rule.source, rule.certainty)
  }

  /// Where it is said by when it is owed.
  private static func rule(
    of kind: DueItem.Kind,
    _ session: Session
  ) -> (source: String, certainty: Certainty)? {
    let source: String?
    let certainty: Certainty?
    switch kind {
    case .duty(let kind):
      let duty = session.duties.first { $0.kind == kind }
      (source, certainty) = (duty?.source, duty?.certainty)
    case .preparation(let id):
      let task = session.preparation.tasks.first { $0.id == id }
      let term = task.flatMap(session.term)
      (source, certainty) = (term?.source, term?.certainty)
    case .acknowledgement, .answer, .report, .milestone, .indicator, .periodic, .missedReport,
      .incident, .task, .promise, .askedAgain:
      let clock = clock(of: kind, session)
      (source, certainty) = (clock?.source, clock?.certainty)
    }
    guard let source, let certainty else { return nil }
    return (source, certainty)
  }

  private static func clock(of kind: DueItem.Kind, _ session: Session) -> Clock? {
    switch kind {
    case .answer(let id): session.followUp[id]?.clocks.answer
    case .acknowledgement(let id): session.followUp[id]?.clocks.acknowledgement
    case .report(let id): session.followUp[id]?.clocks.report
    case .milestone, .indicator, .periodic, .missedReport, .incident, .task, .duty, .promise,
      .askedAgain, .preparation:
      nil
    }
  }
}
