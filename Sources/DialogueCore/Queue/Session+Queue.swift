import VietnameseText

extension Session {
  func enterRegistration(
    _ entry: RegistrationEntry,
    _ duplicate: DuplicateAnswer?
  ) throws(Refusal) -> [Event] {
    try requireListOpen()
    try check(entry)
    let earlier = try earlierRegistration(of: entry, duplicate)
    return [
      .registrationEntered(
        registration: queue.nextNumber,
        entry: entry,
        place: queue.order.count,
        earlier: earlier
      )
    ]
  }

  func importRegistrations(_ entries: [RegistrationEntry]) throws(Refusal) -> [Event] {
    try requireListOpen()
    guard !entries.isEmpty else { throw .textMissing }
    var events: [Event] = []
    for (offset, entry) in entries.enumerated() {
      try check(entry)
      try checkAlone(entry, behind: entries[..<offset])
      events.append(
        .registrationEntered(
          registration: RegistrationNumber(rawValue: queue.nextNumber.rawValue + offset),
          entry: entry,
          place: queue.order.count + offset,
          earlier: nil
        )
      )
    }
    return events
  }

  func amendRegistration(
    _ number: RegistrationNumber,
    _ entry: RegistrationEntry
  ) throws(Refusal) -> [Event] {
    let registration = try registration(number)
    guard !isSealed else { throw .sealed }
    try check(entry)
    let entry = registration.state == .guided ? entry.withoutMatter : entry
    guard registration.entry != entry else { throw .unchanged }
    return [.registrationAmended(registration: number, entry: entry)]
  }

  func moveRegistration(
    _ number: RegistrationNumber,
    from: Int,
    to: Int,
    _ reason: String
  ) throws(Refusal) -> [Event] {
    try requireNotOver()
    guard try registration(number).isWaiting else {
      throw .registrationNotWaiting(number: number)
    }
    let place = queue.place(of: number)
    guard place == from else { throw .placeChanged(number: number, now: place) }
    guard queue.order.indices.contains(to) else { throw .numberOutOfRange }
    guard from != to else { throw .unchanged }
    let reason = try worded(reason, else: .reasonMissing)
    return [.registrationMoved(registration: number, from: from, to: to, reason: reason)]
  }

  func withdrawRegistration(
    _ number: RegistrationNumber,
    _ reason: String?
  ) throws(Refusal) -> [Event] {
    try requireLeavable(number)
    return [.registrationWithdrawn(registration: number, reason: reason?.trimmed)]
  }

  func declineRegistration(
    _ number: RegistrationNumber,
    _ reason: String,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireLeavable(number)
    guard ruleset.queue.declining?.value != .notAllowed else { throw .decliningForbidden }
    let reason = try worded(reason, else: .reasonMissing)
    return [
      .registrationDeclined(
        registration: number,
        reason: reason,
        authority: Authority(act.actor)
      )
    ]
  }

  func writeRegistration(_ number: RegistrationNumber) throws(Refusal) -> [Event] {
    try requireLeavable(number)
    return [.registrationWritten(registration: number)]
  }

  func guideRegistration(_ number: RegistrationNumber) throws(Refusal) -> [Event] {
    try requireLeavable(number)
    return [.registrationGuided(registration: number)]
  }

  /// After an absence the ruleset says where the person waits and how often they may come back;
  /// anyone else returns to the place that the number gives.
  func returnRegistration(_ number: RegistrationNumber) throws(Refusal) -> [Event] {
    try requireNotOver()
    let registration = try registration(number)
    switch registration.state {
    case .waiting, .called: throw .registrationWaiting(number: number)
    case .served: throw .registrationSpeaking(number: number)
    case .absent:
      if let allowed = ruleset.queue.absencesAllowed?.value, registration.absences >= allowed {
        throw .absentTooOften(number: number, allowed: allowed)
      }
      return [
        .registrationReturned(
          registration: number,
          place: absentPlace,
          isSecondCall: true
        )
      ]
    case .withdrawn, .declined, .written, .unheard, .guided:
      return [
        .registrationReturned(
          registration: number,
          place: formerPlace(of: registration),
          isSecondCall: false
        )
      ]
    }
  }

  /// Behind all who stood ahead of it when it left and still wait.
  func formerPlace(of registration: Registration) -> Int {
    let last = queue.order.lastIndex { registration.stoodBehind.contains($0) }
    return last.map { $0 + 1 } ?? 0
  }

  /// Where someone who was absent would wait now; at the end when the ruleset is silent.
  package var absentPlace: Int {
    switch ruleset.queue.absentReturn?.value {
    case .afterWaiting(let count): min(count, queue.order.count)
    case .atEnd, nil: queue.order.count
    }
  }

  func writeRemaining(_ numbers: [RegistrationNumber]?) throws(Refusal) -> [Event] {
    try requireMeeting()
    let chosen = numbers?.eachOnce ?? queue.order
    guard !chosen.isEmpty else { throw .nothingToWrite }
    for number in chosen {
      try requireLeavable(number)
    }
    return chosen.map { .registrationWritten(registration: $0) }
  }

  func closeList() throws(Refusal) -> [Event] {
    try requireMeeting()
    guard queue.isListOpen else { throw .listClosed }
    return [.listClosed]
  }

  func openList() throws(Refusal) -> [Event] {
    try requireMeeting()
    guard !queue.isListOpen else { throw .unchanged }
    return [.listOpened]
  }

  /// Earlier registrations that may be of the same person: the name is the same, and the hamlet
  /// too where both are known, in either style of placing the tones.
  package func sameName(as registrant: Registrant) -> [Registration] {
    queue.registrations.filter { $0.entry.registrant.hasSameName(as: registrant) }
  }

  /// A list of many answers no question: who may be somebody already there is entered singly.
  private func checkAlone(
    _ entry: RegistrationEntry,
    behind earlier: ArraySlice<RegistrationEntry>
  ) throws(Refusal) {
    let registrant = entry.registrant
    if let twin = earlier.firstIndex(where: { $0.registrant.hasSameName(as: registrant) }) {
      throw .duplicateInList(first: twin + 1, second: earlier.endIndex + 1)
    }
    if let twin = sameName(as: registrant).first(where: { $0.isWaiting || $0.state == .called }) {
      throw .duplicateWaiting(number: twin.number)
    }
  }

  private func earlierRegistration(
    of entry: RegistrationEntry,
    _ duplicate: DuplicateAnswer?
  ) throws(Refusal) -> RegistrationNumber? {
    switch duplicate {
    case .otherPerson: return nil
    case .samePerson(let number):
      let earlier = try registration(number)
      guard !earlier.isWaiting, earlier.state != .called else {
        throw .duplicateWaiting(number: number)
      }
      return number
    case nil:
      let same = sameName(as: entry.registrant)
      if let waiting = same.first(where: { $0.isWaiting || $0.state == .called }) {
        throw .duplicateWaiting(number: waiting.number)
      }
      return same.last?.number
    }
  }

  private func check(_ entry: RegistrationEntry) throws(Refusal) {
    let registrant = entry.registrant
    try check(name: registrant.name)
    try checkPrivateTexts(of: registrant)
    guard (1...10_000).contains(registrant.groupSize ?? 1) else { throw .numberOutOfRange }
    guard (0...1_000).contains(entry.timesRaised ?? 0) else { throw .numberOutOfRange }
    if let topic = entry.topic, catalogue.topic(topic) == nil { throw .noSuchTopic }
    let required = ruleset.queue.requiredFields?.value ?? []
    if let lacking = required.first(where: { !entry.has($0) }) { throw .fieldRequired(lacking) }
  }

  private func requireListOpen() throws(Refusal) {
    switch stage {
    case .planned, .approved, .announced, .postponed: break
    case .adjourned where ruleset.queue.registersWhileAdjourned?.value == false:
      throw .wrongStage(stage: stage)
    case .open, .adjourned:
      guard queue.isListOpen else { throw .listClosed }
    case .closed, .archived, .cancelled: throw .wrongStage(stage: stage)
    }
  }

  /// Waits, is called or was absent: may still leave the list.
  private func requireLeavable(_ number: RegistrationNumber) throws(Refusal) {
    try requireNotOver()
    switch try registration(number).state {
    case .waiting, .called, .absent: return
    case .served: throw .registrationSpeaking(number: number)
    case .withdrawn, .declined, .written, .unheard, .guided:
      throw .registrationNotWaiting(number: number)
    }
  }
}
