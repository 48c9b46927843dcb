import DialogueCore

/// A kind of station, as the command line names it.
package enum StationRole: String, CaseIterable, Sendable {
  case secretary
  case `operator`
  case chair
  case hall

  var role: Actor.Role {
    switch self {
    case .secretary: .secretary
    case .operator: .operator
    case .chair: .chair
    case .hall: .hall
    }
  }
}
