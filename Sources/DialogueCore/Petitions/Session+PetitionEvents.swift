extension Slip.State {
  init(_ outcome: SlipOutcome) {
    switch outcome {
    case .readAloud: self = .readAloud
    case .answeredInWriting: self = .answeredInWriting
    case .unreadable: self = .unreadable
    case .outOfScope: self = .outOfScope
    }
  }
}

extension Session {
  mutating func receive(_ slip: SlipNumber, _ entry: SlipEntry, _ stamp: Stamp) {
    slips.append(
      Slip(number: slip, record: stamp.record, receivedAt: stamp.moment, entry: entry)
    )
  }

  mutating func raise(
    _ number: PetitionNumber,
    _ source: Petition.Source,
    _ content: PetitionContent,
    _ petitioners: [Speaker],
    _ stamp: Stamp
  ) {
    // The record names whoever gathered a matter; that makes no petitioner of a body.
    let issue = gathered(source)
    let petitioners = issue == nil ? petitioners : []
    petitions.append(
      Petition(
        number: number,
        record: stamp.record,
        raisedAt: stamp.moment,
        source: source,
        content: content,
        ownPetitioners: petitioners,
        petitioners: petitioners,
        ownIssue: issue,
        issues: [issue].compactMap(\.self)
      )
    )
    switch source {
    case .speech(_, let entry?), .entry(let entry):
      minutes.update(entry) { $0.petitions.append(number) }
    case .speech(_, nil), .slip, .issue, .registration: break
    }
  }

  mutating func merge(_ merged: [PetitionNumber], into target: PetitionNumber) {
    for number in merged {
      update(number) { $0.mergedInto = target }
      update(target) { $0.merged.append(number) }
    }
    gatherPetitioners(of: target)
  }

  mutating func split(_ number: PetitionNumber, from target: PetitionNumber) {
    update(number) { $0.mergedInto = nil }
    update(target) { petition in petition.merged.removeAll { $0 == number } }
    gatherPetitioners(of: target)
  }

  /// Those of the petition itself and of all that stand behind it, each once; then the same for the
  /// petition that it stands behind.
  private mutating func gatherPetitioners(of number: PetitionNumber) {
    let behind = petitions.filter { $0.mergedInto == number }
    update(number) { petition in
      petition.petitioners = (petition.ownPetitioners + behind.flatMap(\.petitioners)).eachOnce
      petition.issues = ([petition.ownIssue].compactMap(\.self) + behind.flatMap(\.issues)).eachOnce
    }
    if let next = self[number]?.mergedInto {
      gatherPetitioners(of: next)
    }
  }

  mutating func withdraw(_ number: PetitionNumber, _ reason: String) {
    update(number) { $0.withdrawn = reason }
    settleSlip(of: number)
  }

  mutating func restore(_ number: PetitionNumber) {
    update(number) { $0.withdrawn = nil }
    settleSlip(of: number)
  }

  /// A slip goes with its petitions: handed in and not dealt with while all are taken back.
  private mutating func settleSlip(of number: PetitionNumber) {
    guard case .slip(let slip) = self[number]?.source else { return }
    switch self[slip]?.state {
    case .received, .joined:
      let first = petitions.first { $0.withdrawn == nil && $0.source == .slip(slip: slip) }
      update(slip) { $0.state = first.map { .joined(petition: $0.number) } ?? .received }
    case .readAloud, .answeredInWriting, .unreadable, .outOfScope, .void, nil: return
    }
  }

  mutating func noteRequest(
    _ id: AnswerRequestID,
    _ petition: PetitionNumber,
    _ unit: UnitID,
    _ part: AnswerRequest.Part,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    requests.append(
      AnswerRequest(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        petition: petition,
        unit: unit,
        part: part,
        authority: authority
      )
    )
    update(petition) { $0.requests.append(id) }
  }

  mutating func record(
    _ id: AnswerID,
    _ content: AnswerContent,
    _ entry: EntryID,
    _ stamp: Stamp
  ) {
    answers.append(
      Answer(id: id, record: stamp.record, at: stamp.moment, content: content, entry: entry)
    )
    for petition in content.petitions {
      update(petition) { $0.answers.append(id) }
    }
  }

  mutating func promise(
    _ entry: EntryID,
    _ petitions: [PetitionNumber],
    _ speaker: Speaker,
    _ text: String,
    _ deadline: Deadline?
  ) {
    recordedPromises.append(
      Promise(
        entry: entry,
        petitions: petitions,
        speaker: speaker,
        text: text,
        deadline: deadline
      )
    )
  }

  mutating func closeRound(_ id: RoundID, _ stamp: Stamp) {
    guard rounds.indices.contains(id.place) else { return }
    rounds[id.place].closedAt = stamp.moment
  }

  mutating func goOn(with id: RoundID) {
    guard rounds.indices.contains(id.place) else { return }
    rounds[id.place].closedAt = nil
  }

  mutating func update(_ number: PetitionNumber, _ change: (inout Petition) -> Void) {
    guard petitions.indices.contains(number.place) else { return }
    change(&petitions[number.place])
  }

  mutating func update(_ number: SlipNumber, _ change: (inout Slip) -> Void) {
    guard slips.indices.contains(number.place) else { return }
    change(&slips[number.place])
  }

  mutating func update(_ id: AnswerRequestID, _ change: (inout AnswerRequest) -> Void) {
    guard requests.indices.contains(id.place) else { return }
    change(&requests[id.place])
  }
}
