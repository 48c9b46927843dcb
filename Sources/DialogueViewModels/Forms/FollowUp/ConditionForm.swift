import DeskKit
import DialogueCore

/// What a task or one of its milestones waits for has come to hold: its clock runs from that day.
struct ConditionForm: FollowUpForm {
  /// What waits.
  enum Matter: Sendable {
    case task(NoticeTaskID)
    case milestone(NoticeTaskID, number: Int)
  }

  let matter: Matter

  var draftID: String {
    switch matter {
    case .task(let task): "after.condition.\(task.text)"
    case .milestone(let task, let number): "after.condition.\(task.text).\(number)"
    }
  }

  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "ĐỦ ĐIỀU KIỆN · ", en: "THE CONDITION HOLDS · ")
        + Self.name(of: matter, scene.session),
      rows: [
        ActDay.row(today: scene.today),
        .words("text", FollowUpLabels.words, rows: 1...3),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let dates = events.compactMap { event -> Phrase? in
      switch event {
      case .milestoneSet(_, let number, let deadline): Self.starts(number, deadline)
      case .milestoneBegun(_, let number, _, let deadline?): Self.starts(number, deadline)
      default: nil
      }
    }
    if case .milestone = matter, !dates.isEmpty { return dates }
    return [awaited(scene.session)].compactMap(\.self) + dates
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let day = try ActDay.entered(in: form, today: scene.today)
    let fulfilment = Fulfilment(on: day, text: form.entered("text"))
    switch matter {
    case .task(let task): return .fulfilCondition(task: task, fulfilment: fulfilment)
    case .milestone(let task, let number):
      return .beginMilestone(task: task, milestone: number, fulfilment: fulfilment)
    }
  }

  /// `NV-04`, or `NV-04 · 1 Khởi công`.
  static func name(of matter: Matter, _ session: Session) -> Phrase {
    switch matter {
    case .task(let id): return Phrase(verbatim: FollowUpStateWords.task(id))
    case .milestone(let id, let number):
      let name = session.followUp[id]?.milestone(number)?.content.name ?? ""
      return Phrase(verbatim: "\(FollowUpStateWords.task(id)) · \(number) \(name)")
    }
  }

  private static func starts(_ number: Int, _ deadline: Deadline) -> Phrase {
    Phrase(vi: "mốc \(number): ", en: "milestone \(number): ")
      + DutyWords.reckoning(deadline, source: nil)
  }

  private func awaited(_ session: Session) -> Phrase? {
    switch matter {
    case .task(let id):
      session.followUp[id]?.content.condition.map {
        Phrase(vi: "điều kiện: ", en: "condition: ") + $0
      }
    case .milestone(let id, let number):
      session.followUp[id]?.milestone(number)?.openTerm.map(RuleWords.undated)
    }
  }
}
