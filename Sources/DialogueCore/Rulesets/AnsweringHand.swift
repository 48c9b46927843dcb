/// Who answers at the table.
package enum AnsweringHand: String, Codable, Equatable, Sendable, CaseIterable {
  case chair
  case assigned
  case chairOrAssigned
}
