import DeskKit
import DialogueCore

// The notice of conclusions.
extension FollowUpMoves {
  /// The notice in hand, or all that are at a step.
  private func notice(
    at step: Notice.State,
    _ move: (Notice) -> FollowUpMove
  ) -> FollowUpMove {
    let inHand = hand.items.compactMap { item -> Notice? in
      if case .notice(let id) = item { session.followUp[id] } else { nil }
    }
    let notices = (inHand.isEmpty ? session.followUp.notices : inHand)
      .filter { $0.isStanding && $0.state == step }
    return pick(notices, GroupWords.noticeTitle, else: MissingWords.notice) { notice in
      (Phrase(verbatim: "TB-\(notice.id.text) \(notice.content.subject)"), move(notice))
    }
  }

  var addTask: FollowUpMove {
    notice(at: .draft) { .form(NoticeTaskForm(target: .new($0.id))) }
  }

  var approveNotice: FollowUpMove {
    notice(at: .draft) { notice in
      let tasks = session.followUp.tasks.count { $0.notice == notice.id && $0.isStanding }
      return .question(
        GroupWords.approve(notice, tasks: tasks),
        .approveNotice(notice: notice.id, version: notice.version)
      )
    }
  }

  var signNotice: FollowUpMove {
    notice(at: .approved) { .form(NoticeSignatureForm(notice: $0.id)) }
  }

  var issueNotice: FollowUpMove {
    notice(at: .signed) { .form(NoticeIssueForm(notice: $0.id)) }
  }
}

// Its tasks.
extension FollowUpMoves {
  func openMilestones(of task: NoticeTaskID) -> [(number: Int, name: String)] {
    (session.followUp[task]?.milestones ?? []).enumerated()
      .filter { $0.element.done == nil }
      .map { ($0.offset + 1, $0.element.content.name) }
  }

  var milestone: FollowUpMove {
    if case .due(.milestone(let task, let number)) = hand.onlyItem {
      return .form(DoneForm(matter: .milestone(task, number: number)))
    }
    if case .due(.promise(let entry)) = hand.onlyItem {
      return .form(DoneForm(matter: .promise(entry)))
    }
    return task { task in
      pick(openMilestones(of: task), GroupWords.milestoneTitle, else: MissingWords.milestone) {
        number,
        name in
        (
          Phrase(verbatim: "\(number) \(name)"),
          .form(DoneForm(matter: .milestone(task, number: number)))
        )
      }
    }
  }

  /// The task's own condition, or what one of its milestones waits for.
  var conditionHolds: FollowUpMove {
    if case .due(.milestone(let id, let number)) = hand.onlyItem,
      let task = session.followUp[id], !task.waitsForCondition,
      task.milestone(number)?.waitsToBegin == true
    {
      return .form(ConditionForm(matter: .milestone(id, number: number)))
    }
    return task { task in
      pick(waiting(of: task), GroupWords.conditionTitle, else: MissingWords.condition) { matter in
        (ConditionForm.name(of: matter, session), .form(ConditionForm(matter: matter)))
      }
    }
  }

  private func waiting(of id: NoticeTaskID) -> [ConditionForm.Matter] {
    guard let task = session.followUp[id] else { return [] }
    let milestones = task.milestones.enumerated().filter { $0.element.waitsToBegin }
    return (task.waitsForCondition ? [.task(id)] : [])
      + milestones.map { .milestone(id, number: $0.offset + 1) }
  }

  /// Any task of any notice: what is drafted, closed or waits for an occurrence has no date on the
  /// board.
  var openTask: FollowUpMove {
    pick(session.followUp.tasks, GroupWords.taskTitle, else: MissingWords.noTask) { task in
      (
        Phrase(verbatim: "\(FollowUpStateWords.task(task.id)) \(task.content.text)"),
        .card(task.id)
      )
    }
  }

  func openIncidents(of task: NoticeTaskID) -> [Incident] {
    (session.followUp[task]?.incidents ?? []).compactMap { session.followUp[$0] }
      .filter { $0.isStanding && $0.resolved == nil }
  }

  var incidentResolved: FollowUpMove {
    if case .due(.incident(let id)) = hand.onlyItem {
      return .form(DoneForm(matter: .incident(id)))
    }
    return task { task in
      pick(openIncidents(of: task), GroupWords.incidentTitle, else: MissingWords.incident) {
        (
          Phrase(verbatim: "SC-\($0.id.text) \($0.content.text)"),
          .form(DoneForm(matter: .incident($0.id)))
        )
      }
    }
  }
}
