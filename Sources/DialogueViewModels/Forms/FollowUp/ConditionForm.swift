import DeskKit
import DialogueCore

/// A task's condition has come to hold: its clocks run from that day.
struct ConditionForm: FollowUpForm {
  let task: NoticeTaskID

  var draftID: String { "after.condition.\(task.text)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "ĐỦ ĐIỀU KIỆN · ", en: "THE CONDITION HOLDS · ") + FollowUpStateWords.task(task),
      rows: [
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3)),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    let dates = events(of: form, scene).compactMap { event -> Phrase? in
      guard case .milestoneSet(_, let number, let deadline) = event else { return nil }
      return Phrase(vi: "mốc \(number): ", en: "milestone \(number): ")
        + TimeWords.deadline(deadline)
    }
    let condition = scene.session.followUp[task]?.content.condition
    return [condition.map { Phrase(vi: "điều kiện: ", en: "condition: ") + $0 }]
      .compactMap(\.self) + dates
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let fulfilment = Fulfilment(on: day, text: form.entered("text"))
    return .command(.fulfilCondition(task: task, fulfilment: fulfilment), then: .closes)
  }
}
