import DeskKit
import DialogueCore

/// One occurrence of what a task limits: its own clock starts.
struct IncidentForm: FollowUpForm {
  let task: NoticeTaskID

  var draftID: String { "after.incident.\(task.text)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
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

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    for case .incidentRecorded(_, _, _, let deadline) in events(of: form, scene) {
      return [DutyWords.reckoning(deadline, source: nil)]
    }
    return []
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let content = IncidentContent(on: day, text: form.value("text"), place: form.entered("place"))
    return .command(.recordIncident(task: task, content: content), then: .closes)
  }
}
