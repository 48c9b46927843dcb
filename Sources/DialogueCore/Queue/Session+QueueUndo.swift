extension Session {
  func queueWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .registrationCalled(let number, _, _):
      .step(.returnCall(number: number, reason: reason))
    case .registrationEntered(let number, _, _, _):
      .step(.withdrawRegistration(number: number, reason: reason))
    case .registrationMoved(let number, let from, let to, _):
      .step(.moveRegistration(number: number, from: to, to: from, reason: reason))
    case .registrationAmended(let number, let entry):
      amendmentWayBack(number, entry, before: place)
    case .registrationWithdrawn(let number, _), .registrationDeclined(let number, _, _),
      .registrationWritten(let number), .registrationGuided(let number):
      returningWayBack(number)
    case .registrationReturned(let number, _, let isSecondCall):
      isSecondCall
        ? .step(.markAbsent(number: number)) : leavingWayBack(number, before: place, reason)
    case .registrationAbsent(let number): absenceWayBack(number, before: place)
    case .absenceRetracted(let number): .step(.markAbsent(number: number))
    case .listClosed: .step(.openList)
    case .listOpened: .step(.closeList)
    case .callReturned(let number, _, _):
      .step(.callRegistration(number: number, ending: nil, reason: reason))
    default: .none
    }
  }

  /// The entry as it was, unless somebody amended it again since.
  private func amendmentWayBack(
    _ number: RegistrationNumber,
    _ entry: RegistrationEntry,
    before place: Place
  ) -> WayBack {
    guard queue[number]?.entry == entry else { return .repair(.amendAgain(.registration)) }
    var wasGuided = false
    var isBack = false
    for event in events(before: place) {
      switch event {
      case .registrationReturned(number, _, _): isBack = true
      case .registrationGuided(number): wasGuided = !isBack
      case .registrationAmended(number, let earlier),
        .registrationEntered(number, let earlier, _, _):
        let former = wasGuided ? earlier.withoutMatter : earlier
        return .step(.amendRegistration(number: number, entry: former))
      default: continue
      }
    }
    return .repair(.amendAgain(.registration))
  }

  /// Back on the list; whoever had been absent is absent again.
  private func returningWayBack(_ number: RegistrationNumber) -> WayBack {
    let back = Command.returnRegistration(number: number)
    return queue[number]?.formerState == .absent
      ? .steps([back, .markAbsent(number: number)]) : .step(back)
  }

  /// Off the list again in the way in which it was off before.
  private func leavingWayBack(
    _ number: RegistrationNumber,
    before place: Place,
    _ reason: String
  ) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .registrationWithdrawn(number, let earlier):
        return .step(.withdrawRegistration(number: number, reason: earlier ?? reason))
      case .registrationDeclined(number, let earlier, _):
        return .step(.declineRegistration(number: number, reason: earlier))
      case .registrationWritten(number): return .step(.writeRegistration(number: number))
      case .registrationGuided(number): return .step(.guideRegistration(number: number))
      default: continue
      }
    }
    return .repair(.amendAgain(.person))
  }

  /// Called again; or waiting again, for one who had come back from an absence already.
  private func absenceWayBack(_ number: RegistrationNumber, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .registrationCalled(number, _, _), .absenceRetracted(number):
        return .step(.unmarkAbsent(number: number))
      case .registrationReturned(number, _, true):
        return .step(.returnRegistration(number: number))
      default: continue
      }
    }
    return .step(.unmarkAbsent(number: number))
  }
}
