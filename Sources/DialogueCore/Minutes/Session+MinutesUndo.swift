extension Session {
  func minutesWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .entryWritten(let entry, _, _, _, _, _, _, _, _):
      .step(.strikeEntry(entry: entry, reason: reason))
    case .entryStruck(let entry, _): .step(.restoreEntry(entry: entry))
    case .entryRestored(let entry): .step(.strikeEntry(entry: entry, reason: reason))
    case .entryCorrected(let entry, _): correctionWayBack(entry, place.record)
    case .entryAttributed(let entry, let speaker):
      attributionWayBack(entry, speaker, before: place)
    case .minutesSigned: signatureWayBack(place.record)
    case .signatureRetracted(let record): signatureAgain(record)
    case .minutesRead: wayBack(to: .retractReadBack, place.record, minutes.readings)
    case .readBackRetracted: .step(.readBack)
    case .minutesAdopted: wayBack(to: .retractAdoption, place.record, minutes.adoptions)
    case .adoptionRetracted: .step(.adoptMinutes)
    case .minutesSealed: .repair(.sealAgain)
    default: .none
    }
  }

  /// The last one is taken back; what a seal has fixed stays.
  private func wayBack(to command: Command, _ record: Int, _ steps: [Minutes.Step]) -> WayBack {
    if isSealed(record: record) { return .repair(.sealAgain) }
    return steps.last?.record == record ? .step(command) : .repair(.saidSince)
  }

  /// What a seal has fixed stays in the version that it fixed.
  private func signatureWayBack(_ record: Int) -> WayBack {
    isSealed(record: record) ? .repair(.sealAgain) : .step(.retractSignature(record: record))
  }

  private func signatureAgain(_ record: Int) -> WayBack {
    guard ledger.indices.contains(record) else { return .none }
    for case .minutesSigned(let person, let refusal, let office) in ledger[record].events {
      return .step(.signMinutes(person: person, refusal: refusal, office: office))
    }
    return .none
  }

  /// The words before, unless somebody has corrected them again since.
  private func correctionWayBack(_ id: EntryID, _ record: Int) -> WayBack {
    guard let entry = minutes[id], entry.corrections.last?.record == record else {
      return .repair(.amendAgain(.entry))
    }
    let before = entry.corrections.dropLast().last?.text ?? entry.original
    return .step(.correctEntry(entry: id, text: before))
  }

  private func attributionWayBack(
    _ id: EntryID,
    _ speaker: Speaker,
    before place: Place
  ) -> WayBack {
    guard minutes[id]?.speaker == speaker else {
      return .repair(.amendAgain(.entrySpeaker))
    }
    for event in events(before: place) {
      switch event {
      case .entryAttributed(id, let earlier),
        .entryWritten(id, _, _, let earlier, _, _, _, _, _):
        return .step(.attributeEntry(entry: id, speaker: earlier))
      default: continue
      }
    }
    return .repair(.amendAgain(.entrySpeaker))
  }
}
