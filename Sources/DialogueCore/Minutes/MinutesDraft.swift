/// What the secretary's line says of the words it records.
package struct MinutesDraft: Hashable, Codable, Sendable {
  package var kind: MinutesEntry.Kind
  package var text: String
  package var speaker: Speaker
  package var item: AgendaItemID?
  package var speech: SpeechID?
  package var petitions: [PetitionNumber]?

  /// Wall milliseconds at which the first letter was typed; the time of recording when empty.
  package var begunAt: Int64?

  /// Wall milliseconds at which it happened, for words entered afterwards.
  package var happenedAt: Int64?

  /// For a promise: by when.
  package var deadline: DeadlineRule?

  package init(
    kind: MinutesEntry.Kind,
    text: String,
    speaker: Speaker,
    item: AgendaItemID? = nil,
    speech: SpeechID? = nil,
    petitions: [PetitionNumber]? = nil,
    begunAt: Int64? = nil,
    happenedAt: Int64? = nil,
    deadline: DeadlineRule? = nil
  ) {
    self.kind = kind
    self.text = text
    self.speaker = speaker
    self.item = item
    self.speech = speech
    self.petitions = petitions
    self.begunAt = begunAt
    self.happenedAt = happenedAt
    self.deadline = deadline
  }
}
