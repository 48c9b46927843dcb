/// Who may decide that a registered person is not given the floor.
package enum Declining: String, Codable, Equatable, Sendable, CaseIterable {
  case chairOnly
  case notAllowed
}
