import DeskKit
import DialogueCore

/// One occurrence of what a task limits: its own clock starts.
struct IncidentForm: FollowUpForm {
  let task: NoticeTaskID

  var draftID: String { "after.incident.\(task.text)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "GHI SỰ CỐ · ", en: "INCIDENT · ") + FollowUpStateWords.task(task),
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3), isRequired: true),
        FormRow("place", Phrase(vi: "Nơi xảy ra", en: "Place"), Field(.text, limit: 120)),
        FormRow(
          "on",
          Phrase(vi: "Ngày xảy ra", en: "Happened on"),
          EnteredDay.field(today, today: today),
          isRequired: true
        ),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    for case .incidentRecorded(_, _, _, let deadline) in events {
      return [DutyWords.reckoning(deadline, source: nil)]
    }
    return []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let content = IncidentContent(on: day, text: form.value("text"), place: form.entered("place"))
    return .recordIncident(task: task, content: content)
  }
}
