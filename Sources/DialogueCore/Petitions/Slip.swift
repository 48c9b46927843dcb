/// A written proposal handed in at the session, by the citizen or written down for them (S0-12).
package struct Slip: Equatable, Sendable {
  /// What became of the slip.
  package enum State: Equatable, Sendable {
    case received
    case readAloud
    case answeredInWriting
    /// Its matter stands in that petition.
    case joined(petition: PetitionNumber)
    case unreadable
    case outOfScope
    /// Entered by mistake.
    case void
  }

  package let number: SlipNumber
  package let record: Int
  package let receivedAt: Moment
  package var entry: SlipEntry
  package var state: State = .received
}

extension Session {
  /// The slip that somebody handed in instead of speaking.
  package func slip(of registration: RegistrationNumber) -> Slip? {
    slips.last { $0.entry.registration == registration && $0.state != .void }
  }
}

/// What the desk writes down of a slip.
package struct SlipEntry: Hashable, Codable, Sendable {
  package var registrant: Registrant
  package var topic: TopicCode?
  package var content: String

  /// Written down by the desk at the citizen's word.
  package var isDictated: Bool?

  /// The registration that the slip takes the place of.
  package var registration: RegistrationNumber?

  /// How often the matter was raised before.
  package var timesRaised: Int?

  package init(
    registrant: Registrant,
    topic: TopicCode? = nil,
    content: String,
    isDictated: Bool? = nil,
    registration: RegistrationNumber? = nil,
    timesRaised: Int? = nil
  ) {
    self.registrant = registrant
    self.topic = topic
    self.content = content
    self.isDictated = isDictated
    self.registration = registration
    self.timesRaised = timesRaised
  }
}

/// What a slip can come to at the desk.
package enum SlipOutcome: String, CaseIterable, Codable, Sendable {
  case readAloud
  case answeredInWriting
  case unreadable
  case outOfScope
}
