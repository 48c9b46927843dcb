import DeskKit
import DialogueCore

/// A milestone is reached, an incident is put right: when, and shown by what.
struct DoneForm: FollowUpForm {
  /// What is done.
  enum Matter: Sendable {
    case milestone(NoticeTaskID, number: Int)
    case incident(IncidentID)
  }

  let matter: Matter

  var draftID: String {
    switch matter {
    case .milestone(let task, let number): "after.milestone.\(task.text).\(number)"
    case .incident(let id): "after.incident.done.\(id.text)"
    }
  }

  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      title(scene.session),
      rows: [
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
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

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    let today = scene.session.day(at: scene.now)
    guard let due = due(scene.session), let day = EnteredDay.day(form["on"], today: today) else {
      return []
    }
    return day > due ? [BeforeWords.late(due.days(until: day), due: due)] : []
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let done = PreparationDone(on: day, via: form.entered("via"), proof: form.entered("proof"))
    switch matter {
    case .milestone(let task, let number):
      return .command(
        .completeMilestone(task: task, milestone: number, done: done),
        then: .closes
      )
    case .incident(let id):
      return .command(.resolveIncident(incident: id, done: done), then: .closes)
    }
  }

  private func title(_ session: Session) -> Phrase {
    switch matter {
    case .milestone(let task, let number):
      let name = session.followUp[task].flatMap { task in
        task.milestones.indices.contains(number - 1)
          ? task.milestones[number - 1].content.name : nil
      }
      return Phrase(vi: "XONG MỐC \(number) · ", en: "MILESTONE \(number) DONE · ")
        + "\(FollowUpStateWords.task(task)) \(name ?? "")"
    case .incident(let id):
      return Phrase(vi: "KHẮC PHỤC XONG SỰ CỐ \(id.text)", en: "INCIDENT \(id.text) PUT RIGHT")
    }
  }

  private func due(_ session: Session) -> Day? {
    switch matter {
    case .milestone(let task, let number):
      session.currentDeadline(of: .milestone(task: task, number: number))?.due
    case .incident(let id): session.followUp[id]?.deadline.due
    }
  }
}
