import DeskKit
import DialogueCore

/// A milestone is reached, an incident is put right, a promise is kept: when, and shown by what.
struct DoneForm: FollowUpForm {
  /// What is done.
  enum Matter: Sendable {
    case milestone(NoticeTaskID, number: Int)
    case incident(IncidentID)
    case promise(EntryID)
  }

  let matter: Matter

  var draftID: String {
    switch matter {
    case .milestone(let task, let number): "after.milestone.\(task.text).\(number)"
    case .incident(let id): "after.incident.done.\(id.text)"
    case .promise(let entry): "after.promise.\(entry.text)"
    }
  }

  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      title(scene.session),
      rows: [
        ActDay.row(today: today),
        FormRow(
          "via",
          Phrase(vi: "Báo cáo qua", en: "By way of"),
          Field(.text, limit: 120),
          isBeside: true
        ),
        FormRow("proof", FollowUpLabels.proof, Field(.text, limit: 200)),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let today = scene.today
    guard let due = due(scene.session), let day = EnteredDay.day(form["on"], today: today) else {
      return []
    }
    return day > due ? [BeforeWords.late(due.days(until: day), due: due)] : []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let done = PreparationDone(on: day, via: form.entered("via"), proof: form.entered("proof"))
    switch matter {
    case .milestone(let task, let number):
      return .completeMilestone(task: task, milestone: number, done: done)
    case .incident(let id):
      return .resolveIncident(incident: id, done: done)
    case .promise(let entry):
      return .keepPromise(entry: entry, done: done)
    }
  }

  private func title(_ session: Session) -> Phrase {
    switch matter {
    case .milestone(let task, let number):
      let name = session.followUp[task]?.milestone(number)?.content.name
      return Phrase(vi: "XONG MỐC \(number) · ", en: "MILESTONE \(number) DONE · ")
        + "\(FollowUpStateWords.task(task)) \(name ?? "")"
    case .incident(let id):
      return Phrase(vi: "KHẮC PHỤC XONG SỰ CỐ \(id.text)", en: "INCIDENT \(id.text) PUT RIGHT")
    case .promise(let entry):
      return Phrase(vi: "ĐÃ LÀM ĐÚNG LỜI HỨA · ", en: "PROMISE KEPT · ")
        + (session.promises.first { $0.entry == entry }?.text ?? "")
    }
  }

  private func due(_ session: Session) -> Day? {
    switch matter {
    case .milestone(let task, let number):
      session.currentDeadline(of: .milestone(task: task, number: number))?.due
    case .incident(let id): session.followUp[id]?.deadline.due
    case .promise(let entry): session.promises.first { $0.entry == entry }?.deadline?.due
    }
  }
}
