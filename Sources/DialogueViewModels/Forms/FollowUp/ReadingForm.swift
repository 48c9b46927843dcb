import DeskKit
import DialogueCore

/// One reading of a task's figure.
struct ReadingForm: FollowUpForm {
  let task: NoticeTaskID

  var draftID: String { "after.reading.\(task.text)" }
  var noted: FieldID { "count" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    let indicator = scene.session.followUp[task]?.content.indicator
    let whole = FormRow(
      "whole",
      Phrase(vi: "Trên tổng số", en: "Of"),
      Field(.number, limit: 10),
      isBeside: true
    )
    return Form(
      Phrase(vi: "SỐ LIỆU · ", en: "FIGURE · ") + FollowUpStateWords.task(task),
      rows: [
        FormRow(
          "count",
          Phrase(vi: "Số đạt", en: "Count"),
          Field(.number, limit: 10),
          isRequired: true
        )
      ] + (indicator?.isPercentage == true ? [whole] : []) + [
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
        FormRow("text", BeforeWords.note, Field(.text, limit: 300)),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    guard let indicator = scene.session.followUp[task]?.content.indicator else { return [] }
    let asked = NoticeTaskWords.indicator(indicator)
    for case .indicatorRead(_, _, let reading) in events(of: form, scene) {
      let verdict =
        indicator.isMet(by: reading)
        ? Phrase(vi: " → đạt", en: " → reached") : Phrase(vi: " → chưa đạt", en: " → not reached")
      return [asked + verdict]
    }
    return [asked]
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard let count = form.number("count") else {
      return .refused(FormWords.needsNumber, field: "count")
    }
    let reading = ReadingContent(
      count: count,
      of: form.number("whole"),
      on: day,
      text: form.entered("text")
    )
    return .command(.readIndicator(task: task, reading: reading), then: .closes)
  }
}
