/// The kinds of conclusion a chair may draw on a petition.
package enum OutcomeKind: String, Codable, Equatable, Sendable, CaseIterable {
  case explained
  case resolved
  case noted
  case assigned
  /// Another document already settles it.
  case inProgress
  /// Put to the competent higher level.
  case escalated
  /// Handed to a body outside this authority's line.
  case transferred
  /// Shown the way: complaint, denunciation, lawsuit or mediation.
  case guided
  case noGround
  /// Left to a later conference.
  case deferred
}
