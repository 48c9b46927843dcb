import DeskKit
import DialogueCore

/// The floor for someone who is not registered.
struct FloorForm: DeskForm {
  var draftID: String { "floor.new" }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "Ý KIẾN TỪ HỘI TRƯỜNG", en: "FROM THE FLOOR"),
      rows: [
        FormRow("name", FormWords.nameOrNone, Field(.name, limit: 120)),
        FormRow("kind", FormWords.kindOfTurn, .choice(Self.kinds, chosen: "fromFloor")),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let kind = form.chosen("kind", Speech.Kind.self) ?? .fromFloor
    let speaker = Speaker.floor(name: form.entered("name"))
    return .command(.giveFloor(kind: kind, speaker: speaker, follows: nil), then: .closes)
  }

  private static let kinds: [Choice] = [Speech.Kind.fromFloor, .online].map {
    Choice(id: $0.rawValue, label: QueueWords.kind($0))
  }
}
