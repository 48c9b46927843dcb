extension Session {
  /// Everything from which a petition was raised that was not taken back.
  package var raisedSources: Set<Petition.Source> {
    Set(petitions.lazy.filter { $0.withdrawn == nil }.map(\.source))
  }

  /// Those who asked to speak and were not heard, and of whose matter nothing has been made yet.
  package var unraised: [Registration] {
    let raised = raisedSources
    return queue.registrations.filter {
      isUnheard($0) && !raised.contains(.registration(number: $0.number))
    }
  }

  /// Asked to speak and was not heard, nor read by a slip: the matter may still become a petition.
  package func isUnheard(_ registration: Registration) -> Bool {
    switch registration.state {
    case .unheard, .absent: true
    case .written: slip(of: registration.number) == nil
    case .waiting, .called, .served, .withdrawn, .declined, .guided: false
    }
  }
}
