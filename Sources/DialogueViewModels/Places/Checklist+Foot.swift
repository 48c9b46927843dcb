import DeskKit
import DialogueCore

extension Checklist {
  /// What is said under the list of the selected row: its day, its rule, what lies under it.
  func foot(of row: DutyRow?, isBefore: Bool) -> [Phrase] {
    let own = row.map(sentences) ?? []
    guard isBefore else { return own }
    // On the day that is planned: the list is gone through on the days before.
    let gaps = session.openingGaps(on: session.fixedDay ?? now.day)
    return own + [gaps.isEmpty ? DutyWords.ready : DutyWords.goOn]
  }

  private func sentences(of row: DutyRow) -> [Phrase] {
    switch row {
    case .duty(let kind): duty(kind).map(sentences) ?? []
    case .issue(let id):
      issue(id).map { [Phrase(verbatim: $0.content.text), source(of: $0)] } ?? []
    case .task(let id): task(id).map(sentences) ?? []
    case .announcement(let id): announcement(id).map { [contents(of: $0)] } ?? []
    case .invitation: []
    }
  }

  private func sentences(of duty: Duty) -> [Phrase] {
    let source = duty.source == nil ? nil : ground(of: duty)
    let details = details(of: duty.kind)
    if let deadline = duty.deadline {
      return [DutyWords.reckoning(deadline, source: source)] + details
    }
    if duty.kind.mayHaveTerm { return [DutyWords.silence(source: source)] + details }
    return details + (source.map { [$0 + "."] } ?? [])
  }

  private func sentences(of task: PreparationTask) -> [Phrase] {
    let words = UnitWords.full(task.content.unit, session) + ": \(task.content.text)"
    guard let deadline = task.deadline else { return [words, DutyWords.silence(source: nil)] }
    let source = session.term(of: task).map { DutyWords.source($0.source, $0.certainty) }
    return [words, DutyWords.reckoning(deadline, source: source)]
  }

  private func source(of issue: Issue) -> Phrase {
    let topic = issue.content.topic.map { Phrase(verbatim: " · ") + TopicWords.short($0, session) }
    let unit = issue.content.unit.map { Phrase(verbatim: " · ") + UnitWords.full($0, session) }
    return Phrase(vi: "Nguồn: ", en: "Source: ") + issue.content.source
      + (topic ?? Phrase(verbatim: "")) + (unit ?? Phrase(verbatim: ""))
  }

  private func contents(of announcement: Announcement) -> Phrase {
    let told = announcement.content.contents.map { GapWords.content($0, session) }
    return Phrase(vi: "Đã thông báo: ", en: "It told: ")
      + (told.isEmpty ? DutyWords.none : told.joined(separator: ", "))
  }

  private func details(of kind: Duty.Kind) -> [Phrase] {
    let preparation = session.preparation
    switch kind {
    case .plan: return [planned] + postponed
    case .approval: return preparation.approval?.note.map { [Phrase(verbatim: $0)] } ?? []
    case .presiding: return [chairs]
    case .roles:
      return preparation.roles.map { ActorWords.name($0.station) + ": \($0.person.name)" }
        .joinedUnlessEmpty
    case .attendance: return attendance
    case .registrations: return [DutyWords.waysToRegister]
    case .issues: return [DutyWords.waysToCollect]
    case .announcement, .channel, .preparedAnswers, .tasks, .invitations, .agenda, .after:
      return []
    }
  }

  private var planned: Phrase {
    let plan = session.plan
    let minute = plan.startMinute.map {
      " \(TimeWords.padded($0 / 60)):\(TimeWords.padded($0 % 60))"
    }
    let day: Phrase =
      switch plan.date {
      case .day(let day):
        TimeWords.weekday(day) + " \(day.vietnamese)\(minute ?? "")"
      case .quarter(let number, let year):
        Phrase(vi: "quý \(number)/\(year)", en: "quarter \(number)/\(year)")
      case .quarters(let first, let last, let year):
        Phrase(
          vi: "quý \(first)–\(last)/\(year)",
          en: "quarters \(first)–\(last)/\(year)"
        )
      }
    return day + " · \(plan.venue)"
  }

  private var postponed: [Phrase] {
    guard session.stage == .postponed, let postponement = session.preparation.postponement
    else { return [] }
    return [Phrase(vi: "Đã hoãn: ", en: "Postponed: ") + postponement.reason]
  }

  private var chairs: Phrase {
    let persons = session.preparation.coChairs.map(\.name).joined(separator: ", ")
    let chair = Phrase(vi: "Chủ trì ", en: "Chair ") + session.plan.chair.name
    let others =
      persons.isEmpty
      ? Phrase(vi: " · chưa có đồng chủ trì", en: " · no co-chairs")
      : Phrase(vi: " · đồng chủ trì \(persons)", en: " · co-chairs \(persons)")
    return chair + others
  }

  private var attendance: [Phrase] {
    let counts = session.preparation.attendance.map { row in
      Phrase(verbatim: "\(row.category) \(row.present)\(row.invited.map { "/\($0)" } ?? "")")
    }
    let absences = session.preparation.absences.map { absence in
      UnitWords.short(absence.unit, session) + Phrase(vi: " vắng", en: " absent")
        + (absence.standIn.map { Phrase(vi: ", \($0.name) dự thay", en: ", \($0.name) stands in") }
          ?? Phrase(verbatim: ""))
    }
    return counts.joinedUnlessEmpty + absences.joinedUnlessEmpty
  }
}

extension [Phrase] {
  /// All in one line, or no line at all.
  fileprivate var joinedUnlessEmpty: [Phrase] { isEmpty ? [] : [joined(separator: " · ")] }
}
