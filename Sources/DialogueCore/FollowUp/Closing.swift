/// The end of following a petition or a task.
package struct Closing: Equatable, Sendable {
  package let record: Int
  package let at: Moment
  package let content: ClosingContent
  package let authority: Authority
}

/// How it ended, and why.
package struct ClosingContent: Hashable, Codable, Sendable {
  /// What the end comes to.
  package enum Kind: Hashable, Codable, Sendable {
    case done
    case notDone
    /// Taken back by the citizen.
    case withdrawn
    /// Handed to a body outside this authority.
    case transferred(to: String)
  }

  package var kind: Kind
  package var on: Day
  package var reason: String?
  package var paper: PaperReference?

  package init(kind: Kind, on: Day, reason: String? = nil, paper: PaperReference? = nil) {
    self.kind = kind
    self.on = on
    self.reason = reason
    self.paper = paper
  }
}

/// Taken up again after it was closed or settled; what was answered before counts no more.
package struct Reopening: Equatable, Sendable {
  package let record: Int
  package let at: Moment
  package let reason: String
  package let authority: Authority

  /// How following it had ended, where it had been closed.
  package let closed: Closing?
}
