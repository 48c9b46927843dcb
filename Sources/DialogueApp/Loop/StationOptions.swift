package import DialogueCore
package import DialogueViewModels

/// What was asked for when a station was started.
package struct StationOptions: Sendable {
  /// What to do when somebody has the station already.
  package enum WhenHeld: Equatable, Sendable {
    case ask
    case takeOver
    case view
  }

  /// The session as named on the command line.
  package var session: String

  package var station: Actor
  package var whenHeld: WhenHeld
  package var isASCII: Bool
  package var isRestricted: Bool
  package var allowsNetworkVolume: Bool

  /// The row of the follow-up board that the station opens at.
  package var opening: FollowUpItem?

  /// What was begun while the command line was parsed.
  package var foresight: Foresight?

  package init(
    session: String,
    role: StationRole,
    desk: Int = 1,
    whenHeld: WhenHeld = .ask,
    isASCII: Bool = false,
    isRestricted: Bool = false,
    allowsNetworkVolume: Bool = false,
    opening: FollowUpItem? = nil
  ) {
    self.session = session
    station = Actor(role.role, desk: desk)
    self.whenHeld = whenHeld
    self.isASCII = isASCII
    self.isRestricted = isRestricted
    self.allowsNetworkVolume = allowsNetworkVolume
    self.opening = opening
  }
}
