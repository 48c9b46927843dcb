import DeskKit
import DialogueCore
import VietnameseText

extension Checklist {
  var issueRows: [ChecklistRow] {
    session.preparation.issues.filter { !$0.isDropped }.map { issue in
      let content = issue.content
      return ChecklistRow(
        id: .issue(issue.id),
        number: nil,
        sign: content.isBacklog == true ? .needed : nil,
        text: Phrase(verbatim: "\(issue.id.text) \(content.text)"),
        due: content.timesRaised.map {
          Phrase(vi: "nêu \($0) lần", en: "raised \(TimeWords.counted($0, "time"))")
        } ?? Phrase(verbatim: ""),
        proof: content.unit.map { UnitWords.short($0, session) }
          ?? Phrase(verbatim: content.source)
      )
    }
  }

  func taskRows(_ kind: PreparationTaskContent.Kind) -> [ChecklistRow] {
    session.preparation.tasks.filter { !$0.isDropped && $0.content.kind == kind }.map { task in
      ChecklistRow(
        id: .task(task.id),
        number: nil,
        sign: task.done == nil ? .absent : .done,
        text: UnitWords.short(task.content.unit, session) + ": \(task.content.text)",
        due: due(of: task),
        proof: task.done.map(words) ?? Phrase(vi: "chưa xong", en: "not done"),
        isOverdue: isOverdue(task)
      )
    }
  }

  var invitationRows: [ChecklistRow] {
    session.preparation.invitations.filter(\.counts).map { invitation in
      let content = invitation.content
      return ChecklistRow(
        id: .invitation(invitation.id),
        number: nil,
        sign: .done,
        text: Phrase(verbatim: "\(content.count) · \(content.recipients)"),
        proof: Phrase(verbatim: dated(content.on, content.proof))
      )
    }
  }

  func announcements(_ isAsked: (ChannelID) -> Bool) -> [ChecklistRow] {
    session.preparation.announcements.filter { !$0.isVoid && isAsked($0.content.channel) }
      .map { announcement in
        let content = announcement.content
        let who = content.issuer.map { " · \($0)" } ?? ""
        return ChecklistRow(
          id: .announcement(announcement.id),
          number: nil,
          sign: announcement.counts ? .done : .withdrawn,
          text: announcement.counts
            ? Phrase(verbatim: content.on.vietnamese + who)
            : Phrase(verbatim: content.on.vietnamese + " · ") + DutyWords.outdated,
          proof: Phrase(verbatim: content.proof ?? ""),
          isDeep: true
        )
      }
  }

  /// A day and some words: `17/05 ảnh chụp`.
  func dated(_ day: Day?, _ words: String?) -> String {
    [day.map(DutyWords.shortDay), words].compactMap(\.self).joined(separator: " ")
  }

  private func words(_ done: PreparationDone) -> Phrase {
    Phrase(verbatim: dated(done.on, done.proof ?? done.via))
  }

  private func due(of task: PreparationTask) -> Phrase {
    task.deadline.map {
      DutyWords.due($0, isDone: task.done != nil, doneOn: task.done?.on, at: now)
    } ?? DutyWords.notSet
  }

  private func isOverdue(_ task: PreparationTask) -> Bool {
    guard let deadline = task.deadline else { return false }
    return task.done.map { deadline.due < $0.on } ?? deadline.isOverdue(at: now)
  }
}
