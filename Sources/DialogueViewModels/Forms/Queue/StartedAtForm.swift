import DeskKit
import DialogueCore

/// "Actually started at": sets the start of a speech by hand.
struct StartedAtForm: DeskForm {
  let speech: SpeechID

  var draftID: String { "start.\(speech.rawValue)" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let started = session[speech].map { TimeWords.hourMinuteSecond($0.startedAt, session) }
    return Form(
      Phrase(vi: "THỰC TẾ BẮT ĐẦU LÚC", en: "ACTUALLY STARTED AT"),
      rows: [
        FormRow("time", FormWords.time, Field(.time, text: started ?? ""), isRequired: true)
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let time = form["time"].time, let start = scene.session[speech]?.startedAt else {
      return .refused(FormWords.needsTime, field: "time")
    }
    let wall = TimeWords.wall(
      hour: time.hour,
      minute: time.minute,
      second: time.second ?? 0,
      onDayOf: start,
      scene.session
    )
    return .command(.correctStart(speech: speech, at: wall), then: .closes)
  }
}
