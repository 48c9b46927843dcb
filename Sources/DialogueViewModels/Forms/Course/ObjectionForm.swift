import DeskKit
import DialogueCore

/// What somebody says to the minutes after they were read back: an objection or a reservation.
struct ObjectionForm: DeskForm {
  var draftID: String { "objection" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let speakers = MinutesLine.speakers(session).map {
      Choice(id: $0.id, label: SpeakerWords.name($0.speaker, session))
    }
    let kinds = [MinutesEntry.Kind.objection, .reservation].map {
      Choice(id: $0.rawValue, label: EntryWords.kind($0))
    }
    return Form(
      Phrase(vi: "Ý KIẾN VỀ BIÊN BẢN", en: "OBJECTION TO THE MINUTES"),
      rows: [
        FormRow("speaker", LineWords.whoSpeaks, .choice(speakers), isRequired: true),
        FormRow(
          "kind",
          PetitionFormWords.petitionClass,
          .choice(kinds, chosen: MinutesEntry.Kind.objection.rawValue)
        ),
        FormRow("text", FormWords.content, Field(.text, rows: 2...6), isRequired: true),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let speakers = MinutesLine.speakers(scene.session)
    guard let chosen = speakers.first(where: { $0.id == form.value("speaker") }) else {
      return .refused(LineWords.whoSpeaks, field: "speaker")
    }
    let draft = MinutesDraft(
      kind: form.chosen("kind", MinutesEntry.Kind.self) ?? .objection,
      text: form.value("text"),
      speaker: chosen.speaker
    )
    return .command(.writeEntry(draft), then: .closes)
  }
}
