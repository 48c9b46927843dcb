import VietnameseText

extension Session {
  /// Calls the head of the queue; refused when another one stands there than on the screen.
  func callNext(
    _ expected: RegistrationNumber,
    ending: SpeechID?
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireNobodyCalled()
    guard queue.head == expected else { throw .headChanged(now: queue.head) }
    return try ended(ending) + [called(expected, reason: nil)]
  }

  func callRegistration(
    _ number: RegistrationNumber,
    ending: SpeechID?,
    _ reason: String?
  ) throws(Refusal) -> [Event] {
    try requireCallable(number)
    let reason = reason?.trimmed
    guard number == queue.head || reason?.isEmpty == false else { throw .reasonMissing }
    return try ended(ending) + [called(number, reason: number == queue.head ? nil : reason)]
  }

  func giveLastWord(
    _ number: RegistrationNumber,
    ending: SpeechID?,
    _ reason: String?
  ) throws(Refusal) -> [Event] {
    try requireCallable(number)
    let closed: [Event] = queue.isListOpen ? [.listClosed] : []
    return try ended(ending) + [called(number, reason: reason?.trimmed)] + closed
  }

  /// A wrong call goes back to where it stood, unless words of it are already in the minutes.
  func returnCall(_ number: RegistrationNumber, _ reason: String) throws(Refusal) -> [Event] {
    try requireOpen()
    let registration = try registration(number)
    let reason = try worded(reason, else: .reasonMissing)
    let place = formerPlace(of: registration)
    let back = Event.callReturned(registration: number, place: place, reason: reason)
    if registration.state == .called { return [back] }
    guard let floor, floor.kind == .registered, floor.registration == number else {
      throw .registrationNotCalled(number: number)
    }
    try requireNobodyCalled()
    if let words = minutes.entries.first(where: { $0.speech == floor.id && $0.struck == nil }) {
      throw .registrationHasWords(number: number, entry: words.id)
    }
    return [.speechVoided(speech: floor.id), back]
  }

  /// Called and not there; or back among those who wait after an absence, and not there after all.
  func markAbsent(_ number: RegistrationNumber) throws(Refusal) -> [Event] {
    try requireOpen()
    let registration = try registration(number)
    let isBackFromAbsence =
      registration.isWaiting && registration.calls.last?.outcome == .absent
    guard registration.state == .called || isBackFromAbsence else {
      throw .registrationNotCalled(number: number)
    }
    return [.registrationAbsent(registration: number)]
  }

  func unmarkAbsent(_ number: RegistrationNumber) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireNobodyCalled()
    guard try registration(number).state == .absent else {
      throw .registrationWaiting(number: number)
    }
    return [.absenceRetracted(registration: number)]
  }

  /// The end of the speech that runs: the one the screen showed, or no one.
  func ended(_ expected: SpeechID?) throws(Refusal) -> [Event] {
    guard let floor else { return [] }
    guard floor.id == expected else { throw .speechChanged(now: floor.id) }
    return [.speechEnded(speech: floor.id)]
  }

  private func requireCallable(_ number: RegistrationNumber) throws(Refusal) {
    try requireOpen()
    try requireNobodyCalled()
    guard try registration(number).isWaiting else {
      throw .registrationNotWaiting(number: number)
    }
  }

  func requireNobodyCalled() throws(Refusal) {
    if let called = queue.called { throw .someoneCalled(number: called) }
  }

  private func called(_ number: RegistrationNumber, reason: String?) -> Event {
    .registrationCalled(
      registration: number,
      place: queue.place(of: number) ?? 0,
      reason: reason
    )
  }
}
