/// Whether the chair may send a deputy.
package enum Delegation: String, Codable, Equatable, Sendable, CaseIterable {
  case allowed
  case warned
  case forbidden
}
