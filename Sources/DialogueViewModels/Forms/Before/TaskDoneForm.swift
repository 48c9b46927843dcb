import DeskKit
import DialogueCore

/// A unit has prepared what it was asked for: when, by way of whom, shown by what.
struct TaskDoneForm: DeskForm {
  let task: PreparationTaskID

  var draftID: String { "before.done.\(task.text)" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "ĐÃ CHUẨN BỊ XONG", en: "PREPARED"),
      rows: [
        FormRow("on", BeforeWords.day, EnteredDay.field(today, today: today), isRequired: true),
        FormRow(
          "via",
          Phrase(vi: "Gửi qua", en: "By way of"),
          Field(.text, limit: 120),
          isBeside: true
        ),
        FormRow("proof", BeforeWords.proof, Field(.text, limit: 200)),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let session = scene.session
    let known = session.preparation.tasks.first { $0.id == task }
    let words = known.map {
      UnitWords.full($0.content.unit, session) + ": \($0.content.text)"
    }
    let day = EnteredDay.day(form["on"], today: session.day(at: scene.now))
    var notes = [words].compactMap(\.self)
    if let due = known?.deadline?.due, let day, day > due {
      notes.append(BeforeWords.late(due.days(until: day), due: due))
    }
    form.setNotes(notes, for: "on")
    let via = session.ruleset.preparedAnswers.via.map {
      Phrase(vi: "quy chế: ", en: "ruleset: ") + Phrase($0.value)
    }
    form.setNotes([via].compactMap(\.self), for: "via")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(BeforeWords.noDayInYear, field: "on")
    }
    let done = PreparationDone(on: day, via: form.entered("via"), proof: form.entered("proof"))
    return .command(.completePreparation(task: task, done: done), then: .closes)
  }
}
