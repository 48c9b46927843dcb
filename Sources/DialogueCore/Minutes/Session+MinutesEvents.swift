extension Session {
  mutating func write(
    _ entry: EntryID,
    _ kind: MinutesEntry.Kind,
    _ text: String,
    _ speaker: Speaker,
    _ item: AgendaItemID?,
    _ speech: SpeechID?,
    _ petitions: [PetitionNumber],
    happenedAt: Int64,
    isLate: Bool,
    _ stamp: Stamp
  ) {
    minutes.entries.append(
      MinutesEntry(
        id: entry,
        record: stamp.record,
        kind: kind,
        recordedAt: stamp.moment,
        by: stamp.actor,
        happenedAt: stamp.moment.moved(toWall: happenedAt),
        isLate: isLate,
        speaker: speaker,
        item: item,
        speech: speech,
        petitions: petitions,
        original: text
      )
    )
  }

  mutating func correct(_ entry: EntryID, _ text: String, _ stamp: Stamp) {
    minutes.update(entry) {
      $0.corrections.append(
        MinutesEntry.Correction(
          record: stamp.record,
          at: stamp.moment,
          by: stamp.actor,
          text: text
        )
      )
    }
  }

  mutating func strike(_ entry: EntryID, _ reason: String) {
    minutes.update(entry) { $0.struck = reason }
    markAnswers(of: entry, areVoid: true)
  }

  mutating func restore(_ entry: EntryID) {
    minutes.update(entry) { $0.struck = nil }
    markAnswers(of: entry, areVoid: false)
  }

  mutating func sign(
    _ person: Person,
    _ refusal: String?,
    as office: ItemID?,
    _ stamp: Stamp
  ) {
    minutes.signatures.append(
      Minutes.Signature(
        record: stamp.record,
        person: person,
        at: stamp.moment,
        refusal: refusal,
        office: office
      )
    )
  }

  mutating func seal(_ upto: Int, _ version: Int, _ stamp: Stamp) {
    minutes.seals.append(
      Minutes.Seal(upTo: upto, version: version, at: stamp.moment, by: stamp.actor)
    )
  }

  /// The answer given in an entry stands and falls with it; so do the requests it answered.
  private mutating func markAnswers(of entry: EntryID, areVoid: Bool) {
    for index in answers.indices where answers[index].entry == entry {
      answers[index].isVoid = areVoid
      let answer = answers[index]
      for petition in answer.content.petitions {
        update(petition) {
          $0.answers.removeAll { $0 == answer.id }
          if !areVoid {
            $0.answers.append(answer.id)
          }
        }
      }
      let answered = AnswerRequest.State.answered(answer: answer.id)
      for request in requests where request.lastAnswer == answer.id {
        update(request.id) {
          guard $0.state == (areVoid ? answered : .asked) else { return }
          $0.state = areVoid ? .asked : answered
        }
      }
    }
  }
}

extension Minutes.Step {
  init(_ stamp: Stamp) {
    self.init(record: stamp.record, at: stamp.moment)
  }
}
