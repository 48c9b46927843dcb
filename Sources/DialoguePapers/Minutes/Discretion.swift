import DialogueCore

/// What a copy of a paper may tell.
///
/// A complaint or a denunciation is counted and nothing more; whoever brought only a denunciation
/// is named nowhere.
struct Discretion {
  let copy: PaperCopy

  /// Complaints and denunciations.
  let guidedPetitions: Set<PetitionNumber>

  /// These, and in the public copy what is marked as not public.
  let hiddenPetitions: Set<PetitionNumber>

  /// Lines that hold their words.
  let hiddenEntries: Set<EntryID>

  /// Lines from which a hidden petition was raised beside one that is shown: the line stands only as
  /// the words of the petitions that are shown.
  let mixedEntries: Set<EntryID>

  let hiddenSlips: Set<SlipNumber>
  let namelessRegistrations: Set<RegistrationNumber>
  let namelessSpeeches: Set<SpeechID>

  init(of session: Session, copy: PaperCopy) {
    let withheld = session.withheldMatters(withInternal: copy == .public)
    let hidden = withheld.petitions
    let nameless = session.namelessRegistrations(copy, hidden: hidden)
    self.copy = copy
    guidedPetitions = session.withheldMatters(withInternal: false).petitions
    hiddenPetitions = hidden
    namelessRegistrations = nameless
    namelessSpeeches = session.namelessSpeeches(copy, nameless, hidden: hidden)
    hiddenSlips = withheld.slips
    hiddenEntries = session.hiddenEntries(nameless, hidden: hidden)
    mixedEntries = session.mixedEntries(hidden: hidden)
  }

  func shows(_ entry: MinutesEntry) -> Bool {
    !hiddenEntries.contains(entry.id) && (entry.struck == nil || copy == .internal)
  }

  func showsWords(of entry: MinutesEntry) -> Bool { !mixedEntries.contains(entry.id) }

  /// What is marked as not public never leaves; the internal copy is the office's own.
  func shows(_ task: NoticeTask) -> Bool {
    let petitions = task.content.petitions ?? []
    return copy == .internal
      || (!task.isRestricted && (petitions.isEmpty || petitions.contains(where: shows)))
  }

  func shows(_ petition: PetitionNumber) -> Bool { !hiddenPetitions.contains(petition) }
}

extension Session {
  /// Those who were only guided elsewhere: in the public copy for a complaint too.
  fileprivate func namelessRegistrations(
    _ copy: PaperCopy,
    hidden: Set<PetitionNumber>
  ) -> Set<RegistrationNumber> {
    let guided = queue.registrations.filter { $0.state == .guided }.map(\.number)
    let byPetition = petitions.filter { isNameless($0, copy) }.flatMap(\.registrations)
    let others = Set(
      petitions.filter { !hidden.contains($0.number) }.flatMap(\.registrations)
    )
    return Set(guided).union(Set(byPetition).subtracting(others))
  }

  fileprivate func namelessSpeeches(
    _ copy: PaperCopy,
    _ nameless: Set<RegistrationNumber>,
    hidden: Set<PetitionNumber>
  ) -> Set<SpeechID> {
    let ofNameless = speeches.filter { $0.registration.map(nameless.contains) == true }.map(\.id)
    let raised = petitions.filter { isNameless($0, copy) }.compactMap { speech(of: $0) }
    let others = Set(
      petitions.filter { !hidden.contains($0.number) }.compactMap { speech(of: $0) }
    )
    let named = speeches.filter { speech in
      speech.registration.map { !nameless.contains($0) } == true
    }
    return Set(ofNameless).union(
      Set(raised).subtracting(others).subtracting(named.map(\.id))
    )
  }

  /// The lines from which the hidden petitions were raised, those that answer nothing else, and
  /// every word of the nameless.
  fileprivate func hiddenEntries(
    _ nameless: Set<RegistrationNumber>,
    hidden: Set<PetitionNumber>
  ) -> Set<EntryID> {
    let shown = petitions.filter { !hidden.contains($0.number) }
    let sources = Set(shown.compactMap(\.source.entry))
    let guided = petitions.filter { hidden.contains($0.number) }
    let raisedFrom = Set(guided.compactMap(\.source.entry))
    let wholeSpeeches = Set(guided.compactMap(\.source.wholeSpeech))
    return Set(
      minutes.entries.filter { entry in
        if sources.contains(entry.id) { return false }
        if raisedFrom.contains(entry.id) { return true }
        if entry.speaker.registration.map(nameless.contains) == true { return true }
        if entry.speech.map(wholeSpeeches.contains) == true { return true }
        return !entry.petitions.isEmpty && entry.petitions.allSatisfy(hidden.contains)
      }.map(\.id)
    )
  }

  /// Lines that are shown for one petition and would tell another one that is not.
  fileprivate func mixedEntries(hidden: Set<PetitionNumber>) -> Set<EntryID> {
    let shown = petitions.filter { !hidden.contains($0.number) }
    let sources = Set(shown.compactMap(\.source.entry))
    let withheld = petitions.filter { hidden.contains($0.number) }
    let speeches = Set(withheld.compactMap(\.source.wholeSpeech))
    let ofSpeeches = minutes.entries.filter { entry in
      entry.speech.map(speeches.contains) == true
    }
    return sources.intersection(withheld.compactMap(\.source.entry) + ofSpeeches.map(\.id))
  }

  private func isNameless(_ petition: Petition, _ copy: PaperCopy) -> Bool {
    isDenunciation(petition) || (copy == .public && isGuided(petition))
  }

  /// The speech in which a petition was raised.
  func speech(of petition: Petition) -> SpeechID? {
    switch petition.source {
    case .speech(let speech, _): speech
    case .entry(let entry): minutes[entry]?.speech
    case .slip, .issue, .registration: nil
    }
  }
}

extension Petition {
  fileprivate var registrations: [RegistrationNumber] { ownPetitioners.compactMap(\.registration) }
}

extension Petition.Source {
  /// The line in which it was said.
  var entry: EntryID? {
    switch self {
    case .speech(_, let entry): entry
    case .entry(let entry): entry
    case .slip, .issue, .registration: nil
    }
  }

  fileprivate var wholeSpeech: SpeechID? {
    if case .speech(let speech, nil) = self { speech } else { nil }
  }
}
