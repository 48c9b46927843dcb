/// How far a session has come.
package enum Stage: String, CaseIterable, Codable, Sendable {
  case planned
  case approved
  case announced
  case open
  case adjourned
  case closed
  case archived
  case postponed
  case cancelled

  /// Not yet held, and still to be.
  package var isBefore: Bool {
    switch self {
    case .planned, .approved, .announced, .postponed: true
    case .open, .adjourned, .closed, .archived, .cancelled: false
    }
  }
}
