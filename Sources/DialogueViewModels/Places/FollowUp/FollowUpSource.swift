package import DialogueCore

/// One session whose petitions stand on a follow-up board.
package struct FollowUpSource: Sendable {
  package let session: Session

  /// What tells it from the others: a locality and a day.
  package let name: String

  package init(_ session: Session, name: String = "") {
    self.session = session
    self.name = name
  }
}
