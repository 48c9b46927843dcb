/// What a conclusion comes to.
package enum Outcome: Hashable, Codable, Sendable {
  /// Where someone with another kind of matter is sent.
  package enum Guidance: String, CaseIterable, Codable, Sendable {
    case complaint
    case denunciation
    case lawsuit
    case mediation
  }

  case explained
  case assigned
  case resolved
  case noted
  /// Already being settled; the document under which, when known.
  case inProgress(document: String?)
  /// Beyond the authority's competence: proposed to the higher level (S0-20).
  case escalated(to: String?)
  /// Handed to another body.
  case transferred(to: String?)
  case guided(to: Guidance)
  case noGround(reason: String)
  /// Left for a later session.
  case deferred(reason: String?)

  package var kind: OutcomeKind {
    switch self {
    case .explained: .explained
    case .assigned: .assigned
    case .resolved: .resolved
    case .noted: .noted
    case .inProgress: .inProgress
    case .escalated: .escalated
    case .transferred: .transferred
    case .guided: .guided
    case .noGround: .noGround
    case .deferred: .deferred
    }
  }

  /// Units must be named for it.
  package var needsUnit: Bool { self == .assigned }
}
