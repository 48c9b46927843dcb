/// Whether people were called by their numbers, and every exception with its reason.
///
/// Derived from the calls and moves alone, so that it can be checked against the journal.
package struct OrderProof {
  /// Something that broke the order of the numbers.
  package enum Exception: Equatable, Sendable {
    case moved(RegistrationNumber, from: Int, to: Int, reason: String)
    case calledEarly(RegistrationNumber, reason: String)
    case wrongCall(RegistrationNumber, reason: String)
    /// Absent when called.
    case absent(RegistrationNumber)
    /// Called before `passed`, whose number is lower, and nothing on record says why.
    case unexplained(RegistrationNumber, passed: RegistrationNumber)
  }

  package let exceptions: [Exception]

  /// People called at least once, wrong calls left out.
  package let called: Int

  package init(_ session: Session) {
    let registrations = session.queue.registrations
    let explained = registrations.flatMap(Self.recorded)
    let calls = Self.firstCalls(registrations)
    called = calls.count
    exceptions = explained + Self.unexplained(calls, session)
  }

  /// Every exception has its reason on record.
  package var isExplained: Bool {
    !exceptions.contains { if case .unexplained = $0 { true } else { false } }
  }

  private static func recorded(of registration: Registration) -> [Exception] {
    let number = registration.number
    let moves = registration.moves.map {
      Exception.moved(number, from: $0.from, to: $0.to, reason: $0.reason)
    }
    let calls = registration.calls.flatMap { call -> [Exception] in
      let early = call.outOfOrder.map { [Exception.calledEarly(number, reason: $0)] } ?? []
      switch call.outcome {
      case .byMistake(let reason): return early + [.wrongCall(number, reason: reason)]
      case .absent: return early + [.absent(number)]
      case .pending, .began: return early
      }
    }
    return moves + calls
  }

  /// The first call of each person that was no mistake, in the order of the calls.
  private static func firstCalls(_ registrations: [Registration]) -> [Registration] {
    registrations.compactMap { registration in
      registration.firstCall.map { (registration, $0.record) }
    }
    .sorted { $0.1 < $1.1 }
    .map(\.0)
  }

  private static func unexplained(_ calls: [Registration], _ session: Session) -> [Exception] {
    let returned = Set(
      session.ledger.flatMap(\.events).compactMap { event -> RegistrationNumber? in
        if case .registrationReturned(let number, _, _) = event { number } else { nil }
      }
    )
    return calls.enumerated().compactMap { index, early in
      guard early.firstCall?.outOfOrder == nil, early.moves.isEmpty else { return nil }
      let passed = calls[(index + 1)...].first { later in
        later.number < early.number && later.moves.isEmpty && !returned.contains(later.number)
          && !later.wasCalledByMistake && early.firstCall.map { later.waited(at: $0) } == true
      }
      return passed.map { .unexplained(early.number, passed: $0.number) }
    }
  }
}

extension Registration {
  /// The first call that was no mistake.
  package var firstCall: Call? {
    calls.first { if case .byMistake = $0.outcome { false } else { true } }
  }

  fileprivate var wasCalledByMistake: Bool {
    calls.contains { if case .byMistake = $0.outcome { true } else { false } }
  }

  /// On the list when that call was made.
  fileprivate func waited(at call: Call) -> Bool { record < call.record }
}
