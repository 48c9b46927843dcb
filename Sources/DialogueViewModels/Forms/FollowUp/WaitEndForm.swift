import DeskKit
import DialogueCore

/// What was awaited of the citizen came, or the wait was given up.
struct WaitEndForm: FollowUpForm {
  let wait: WaitID

  var draftID: String { "after.waitend.\(wait.text)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    let number = scene.session.followUp[wait].map { " · \(PetitionWords.number($0.petition))" }
    return Form(
      Phrase(vi: "HẾT CHỜ CÔNG DÂN", en: "THE WAIT IS OVER") + (number ?? ""),
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3)),
        ActDay.row(today: today),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let moved = events.flatMap { event -> [MovedTerm] in
      if case .waitEnded(_, _, let moved) = event { moved } else { [] }
    }
    let session = scene.session
    return moved.map { term in
      let old = session.followUp[term.assignment].flatMap(session.answerDeadline)?.due
      let due = term.deadline.due
      return AssignmentWords.short(term.assignment, session) + ": "
        + MovedDateWords.line(from: old ?? due, to: due, session.calendar)
    }
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let end = WaitEnd(on: day, text: form.entered("text"))
    return .endWait(wait: wait, end: end)
  }
}
