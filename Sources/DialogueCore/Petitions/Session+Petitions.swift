extension Session {
  /// One petition for each content, in order, all of one source.
  func raisePetitions(
    _ source: Petition.Source,
    _ contents: [PetitionContent]
  ) throws(Refusal) -> [Event] {
    switch source {
    // Slips and the unheard are gone through when the meeting is over (S0-12, S0-14).
    case .slip, .registration: try requireBegun()
    case .speech, .entry, .issue: try requireHeld()
    }
    let petitioners = try petitioners(of: source)
    guard !contents.isEmpty else { throw .textMissing }
    var events: [Event] = []
    for (offset, content) in contents.enumerated() {
      try check(content)
      let number = PetitionNumber(rawValue: petitions.count + 1 + offset)
      events.append(
        .petitionRaised(
          petition: number,
          source: source,
          content: completed(content, from: source),
          petitioners: petitioners
        )
      )
      if case .slip(let slip) = source, offset == 0, self[slip]?.state == .received {
        events.append(.slipJoined(slip: slip, petition: number))
      }
    }
    return events
  }

  func amendPetition(
    _ number: PetitionNumber,
    _ content: PetitionContent
  ) throws(Refusal) -> [Event] {
    let petition = try standingPetition(number)
    try requireHeld(since: petition.record)
    try check(content)
    guard petition.content != content else { throw .unchanged }
    return [.petitionAmended(petition: number, content: content)]
  }

  func withdrawPetition(_ number: PetitionNumber, _ reason: String) throws(Refusal) -> [Event] {
    let petition = try standingPetition(number)
    try requireHeld(since: petition.record)
    if let conclusion = petition.conclusion {
      throw .petitionConcluded(number, by: conclusion)
    }
    try requireUnfollowed(petition)
    let reason = try worded(reason, else: .reasonMissing)
    return [.petitionWithdrawn(petition: number, reason: reason)]
  }

  func restorePetition(_ number: PetitionNumber) throws(Refusal) -> [Event] {
    guard let petition = self[number] else { throw .noSuchPetition }
    try requireHeld(since: petition.record)
    guard petition.withdrawn != nil else { throw .unchanged }
    return [.petitionRestored(petition: number)]
  }

  /// The same matter: those named stand behind `target`, and every petitioner is kept.
  func mergePetitions(
    _ numbers: [PetitionNumber],
    into target: PetitionNumber
  ) throws(Refusal) -> [Event] {
    try requireBegun()
    let kept = try standingPetition(target)
    guard !kept.petitionClass.isGuided else { throw .petitionGuided(target) }
    let merged = numbers.eachOnce.filter { $0 != target }
    guard !merged.isEmpty else { throw .unchanged }
    for number in merged {
      let petition = try standingPetition(number)
      guard !petition.petitionClass.isGuided else { throw .petitionGuided(number) }
      if let conclusion = petition.conclusion, stage != .closed || conclusion != kept.conclusion {
        throw .petitionConcluded(number, by: conclusion)
      }
      try requireUnfollowed(petition)
    }
    return [.petitionsMerged(petitions: merged, into: target)]
  }

  func splitPetition(_ number: PetitionNumber) throws(Refusal) -> [Event] {
    try requireBegun()
    guard let petition = self[number] else { throw .noSuchPetition }
    guard let target = petition.mergedInto else { throw .petitionNotMerged(number) }
    return [.petitionSplit(petition: number, from: target)]
  }

  func recordStance(
    _ number: PetitionNumber,
    _ stance: Petition.Stance?
  ) throws(Refusal) -> [Event] {
    try requireHeld()
    guard try standingPetition(number).stance != stance else { throw .unchanged }
    return [.stanceRecorded(petition: number, stance: stance)]
  }

  /// A petition and all that stand behind it, however often they were merged.
  package func withMerged(_ number: PetitionNumber) -> [Petition] {
    guard let petition = self[number] else { return [] }
    return [petition] + petition.merged.flatMap(withMerged)
  }

  /// Petitions that count: neither taken back nor merged nor guided elsewhere.
  package var followedPetitions: [Petition] {
    petitions.filter { $0.isFollowed }
  }

  /// How many of them there are, without a copy of each: screens show the number with every key.
  package var followedCount: Int {
    petitions.indices.count { petitions[$0].isFollowed }
  }

  func check(_ content: PetitionContent) throws(Refusal) {
    _ = try worded(content.text)
    guard (0...1_000).contains(content.timesRaised ?? 0) else { throw .numberOutOfRange }
    if let topic = content.topic, catalogue.topic(topic) == nil { throw .noSuchTopic }
    guard (content.tags ?? []).allSatisfy({ catalogue.tag($0) != nil }) else { throw .noSuchTag }
  }

  /// Marked as not public, or merged into one that is: it stays out of every public text.
  package func isInternal(_ petition: Petition) -> Bool {
    let standing = petition.mergedInto.flatMap { self[$0] }
    return ((petition.content.tags ?? []) + (standing?.content.tags ?? []))
      .contains { catalogue.tag($0)?.isInternal == true }
  }

  func petitioners(of source: Petition.Source) throws(Refusal) -> [Speaker] {
    switch source {
    case .speech(let id, let entry):
      let speech = try speech(id)
      guard let entry else { return [speech.speaker] }
      return [try standing(entry).speaker]
    case .entry(let id): return [try standing(id).speaker]
    case .slip(let number):
      let slip = try slip(number)
      return [slip.entry.registration.map { .registered(number: $0) } ?? .slip(number: number)]
    case .issue(let issue):
      guard let issue = preparation.issues.first(where: { $0.id == issue && !$0.isDropped }) else {
        throw .noSuchIssue
      }
      return [.floor(name: issue.content.source)]
    case .registration(let number): return [try registration(number).speaker]
    }
  }

  /// Topic and earlier times as the source knows them, where the content is silent.
  func completed(_ content: PetitionContent, from source: Petition.Source) -> PetitionContent {
    var content = content
    let known = knownOf(source)
    content.topic = content.topic ?? known.topic
    content.timesRaised = content.timesRaised ?? known.timesRaised
    return content
  }

  private func knownOf(_ source: Petition.Source) -> (topic: TopicCode?, timesRaised: Int?) {
    switch source {
    case .speech(let id, _): registered(self[id]?.registration)
    case .entry(let id): registered(minutes[id]?.speaker.registration)
    case .slip(let number):
      self[number].map { ($0.entry.topic, timesRaised(in: $0)) } ?? (nil, nil)
    case .issue(let id):
      preparation[id].map { ($0.content.topic, $0.content.timesRaised) } ?? (nil, nil)
    case .registration(let number): registered(number)
    }
  }

  /// How often the matter of a slip was raised before; one that takes the place of a speech tells
  /// what was registered.
  package func timesRaised(in slip: Slip) -> Int? {
    slip.entry.timesRaised ?? registered(slip.entry.registration).timesRaised
  }

  private func registered(
    _ number: RegistrationNumber?
  ) -> (topic: TopicCode?, timesRaised: Int?) {
    let entry = number.flatMap { queue[$0]?.entry }
    return (entry?.topic, entry?.timesRaised)
  }
}

extension Registration {
  var speaker: Speaker { .registered(number: number) }
}

extension Speaker {
  /// The registration behind the words, when there is one.
  package var registration: RegistrationNumber? {
    if case .registered(let number) = self { number } else { nil }
  }
}

extension PetitionClass {
  /// Told where to send it, and kept out of follow-up and public papers.
  package var isGuided: Bool { !isFollowedUp }
}
