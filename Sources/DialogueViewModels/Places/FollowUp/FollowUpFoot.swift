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
    guard case .due(let kind) = entry.item else { return nil }
    if let rule = ruleBefore(of: kind, session) {
      return DutyWords.source(rule.source, rule.certainty)
    }
    guard let clock = clock(of: kind, session), let source = clock.source,
      let certainty = clock.certainty
    else { return nil }
    return DutyWords.source(source, certainty)
  }

  /// The term by which something is owed before the session.
  private static func ruleBefore(
    of kind: DueItem.Kind,
    _ session: Session
  ) -> Sourced<DeadlineRule>? {
    switch kind {
    case .duty(.announcement): session.ruleset.announcement.term
    case .duty(.invitations): session.ruleset.invitations.term
    case .preparation(let id):
      session.preparation.tasks.first { $0.id == id }?.goesBySession == true
        ? session.ruleset.preparedAnswers.term : nil
    case .duty, .acknowledgement, .answer, .report, .milestone, .indicator, .periodic,
      .missedReport, .incident, .task, .promise, .askedAgain:
      nil
    }
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
