/// By what the rows of the follow-up board are laid under each other.
package enum FollowUpOrder: CaseIterable, Sendable {
  case deadline
  case unit
  case topic
  case petitioner

  /// The one that the next press of the key gives.
  var next: FollowUpOrder {
    switch self {
    case .deadline: .unit
    case .unit: .topic
    case .topic: .petitioner
    case .petitioner: .deadline
    }
  }
}
