/// On whose behalf the head answers.
package enum AuthorityBody: String, Codable, Equatable, Sendable, CaseIterable {
  case state
  case party
  /// The People's Committee and the standing People's Council, or state and Party, together.
  case joint
}
