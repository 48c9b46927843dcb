import DeskKit
import DialogueCore

/// One reading of a task's figure.
struct ReadingForm: FollowUpForm {
  let task: NoticeTaskID

  var draftID: String { "after.reading.\(task.text)" }
  var noted: FieldID { "count" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
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
        ActDay.row(today: today),
        FormRow("text", BeforeWords.note, Field(.text, limit: 300)),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    guard let indicator = scene.session.followUp[task]?.content.indicator else { return [] }
    let asked = NoticeTaskWords.indicator(indicator)
    for case .indicatorRead(_, _, let reading) in events {
      let verdict =
        indicator.isMet(by: reading)
        ? Phrase(vi: " → đạt", en: " → reached") : Phrase(vi: " → chưa đạt", en: " → not reached")
      return [asked + verdict]
    }
    return [asked]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    guard let count = form.number("count") else {
      throw FormProblem(FormWords.needsNumber, at: "count")
    }
    let reading = ReadingContent(
      count: count,
      of: form.number("whole"),
      on: day,
      text: form.entered("text")
    )
    return .readIndicator(task: task, reading: reading)
  }
}
