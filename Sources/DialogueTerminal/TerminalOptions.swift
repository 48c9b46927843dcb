/// What the user asked of the screen.
package struct TerminalOptions: Equatable, Sendable {
  /// Whether colours may be used; `$NO_COLOR` turns them off all the same.
  package var allowsColour: Bool

  /// Where standard error goes while the screen is open; `nil` throws it away.
  package var logPath: String?

  package init(allowsColour: Bool = true, logPath: String? = nil) {
    self.allowsColour = allowsColour
    self.logPath = logPath
  }
}
