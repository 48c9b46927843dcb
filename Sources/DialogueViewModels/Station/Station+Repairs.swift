import DeskKit
import DialogueCore

extension Station {
  /// Takes back what units were asked on the selected petition and have not answered.
  mutating func cancelRequests(showing scene: Scene) -> [Intent] {
    guard let petition = selectedPetition(scene) else {
      return nothing(StatusWords.nothingSelected)
    }
    let open = scene.session.openRequests(on: petition)
    guard !open.isEmpty else { return nothing(RepairActWords.noRequest(petition)) }
    return ask(
      RepairActWords.cancel(petition, open.map(\.unit), scene.session),
      .command(.cancelRequests(requests: open.map(\.id)))
    )
  }

  /// Gives the selected line to somebody else; its words stay.
  mutating func attributeSelected(showing scene: Scene) -> [Intent] {
    guard let entry = selectedEntry(scene) else { return nothing(StatusWords.nothingSelected) }
    let rows = MinutesLine.speakers(scene.session).map { choice in
      (
        id: choice.id, label: SpeakerWords.name(choice.speaker, scene.session),
        command: Command.attributeEntry(entry: entry, speaker: choice.speaker)
      )
    }
    return commandMenu(LineWords.whoSpeaks, rows)
  }
}
