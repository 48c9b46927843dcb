import DeskKit
import DialogueCore

// The work of the units.
extension FollowUpMoves {
  var instruct: FollowUpMove {
    let open = session.followUp.difficulties.filter { $0.isOpen && isInHand($0) }
    return pick(open, GroupWords.difficultyTitle, else: MissingWords.difficulty) { difficulty in
      (
        Phrase(verbatim: "VM-\(difficulty.id.text) \(difficulty.content.text)"),
        .form(InstructionForm(difficulty: difficulty.id))
      )
    }
  }

  private func isInHand(_ difficulty: Difficulty) -> Bool {
    if hand.items.contains(.difficulty(difficulty.id)) { return true }
    return switch difficulty.content.matter {
    case .assignment(let id):
      session.followUp[id].map { hand.petitions.contains($0.petition) } ?? false
    case .task(let id): hand.task == id
    }
  }

  /// Of the milestone selected, of the task's open ones, else of an assignment.
  var extend: FollowUpMove {
    if case .due(.milestone(let task, let number)) = hand.onlyItem {
      return .form(ExtensionForm(target: .milestone(task, number: number)))
    }
    if let task = hand.task {
      return pick(openMilestones(of: task), GroupWords.milestoneTitle, else: MissingWords.milestone)
      { number, name in
        (
          Phrase(verbatim: "\(number) \(name)"),
          .form(ExtensionForm(target: .milestone(task, number: number)))
        )
      }
    }
    return several(unanswered, else: MissingWords.answered) {
      .form(
        ExtensionForm(target: .assignments(AssignmentRow(candidates: $0.candidates)))
      )
    }
  }

  var tellExtension: FollowUpMove {
    let given = extensionsInHand.filter(\.isStanding)
    return pick(given, GroupWords.extensionTitle, else: MissingWords.termExtension) { given in
      let dates = ExtensionWords.dates(given)
      return (
        Phrase(verbatim: "\(given.id.text): \(dates)"),
        .form(ExtensionToldForm(termExtension: given.id))
      )
    }
  }

  /// The newest first.
  var extensionsInHand: [TermExtension] {
    session.followUp.extensions.reversed().filter { given in
      switch given.target {
      case .assignment(let id): hand.assignments.contains(id)
      case .milestone(let task, _): hand.task == task
      }
    }
  }

  var endWait: FollowUpMove {
    petition { number in
      session[number].flatMap(session.openWait).map { .form(WaitEndForm(wait: $0.id)) }
        ?? .missing(MissingWords.wait)
    }
  }

  var escalate: FollowUpMove {
    hand.petitions.isEmpty
      ? .missing(MissingWords.petition) : .form(EscalationForm(petitions: hand.petitions))
  }

  var answerEscalation: FollowUpMove {
    petition { number in
      let open = session[number].map(session.openEscalations) ?? []
      return pick(open, GroupWords.escalationTitle, else: MissingWords.escalation) { escalation in
        (
          Phrase(verbatim: escalation.content.to),
          .form(HigherAnswerForm(escalation: escalation.id))
        )
      }
    }
  }
}

// The result.
extension FollowUpMoves {
  /// Of the leads where there are any without an answer.
  var answer: FollowUpMove {
    let open = assignments { session.awaitsAnswer($0) }
    let leads = open.filter { session.followUp[$0]?.part == .lead }
    return several(leads.isEmpty ? open : leads, else: MissingWords.answered) {
      .form(WrittenAnswerForm(assignments: $0))
    }
  }

  var assess: FollowUpMove {
    let ids = hand.petitions.flatMap { session[$0]?.followUp.answers ?? [] }
    let answers = Set(ids).sorted(by: >).compactMap { session.followUp[$0] }
      .filter { $0.struck == nil }
    return pick(answers, GroupWords.answerTitle, else: MissingWords.answer) { answer in
      (
        Phrase(verbatim: AssignmentWords.paper(answer.content.paper)),
        .form(AssessmentForm(answer: answer.id))
      )
    }
  }

  var report: FollowUpMove {
    let open = assignments { $0.part == .lead && session.standingReport(on: $0) == nil }
    return several(open, else: MissingWords.answered) { .form(ReportForm(assignments: $0)) }
  }

  var reaction: FollowUpMove {
    petition { number in
      ReactionForm.notices(of: number, session).isEmpty
        ? .missing(MissingWords.notTold) : .form(ReactionForm(petition: number))
    }
  }

  var close: FollowUpMove {
    if let task = hand.task { return .form(ClosingForm(matter: .task(task))) }
    return petition { .form(ClosingForm(matter: .petition($0))) }
  }

  var reopen: FollowUpMove {
    if let task = hand.task { return .reason(.reopenTask(task)) }
    return petition { number in
      guard let petition = session[number] else { return .missing(MissingWords.petition) }
      let leads = session.standingLeads(of: petition)
      return .form(ReopeningForm(number, setsTerm: !leads.isEmpty))
    }
  }
}
