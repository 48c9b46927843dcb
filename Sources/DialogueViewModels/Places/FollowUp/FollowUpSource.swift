package import DialogueCore

/// One session whose petitions stand on a follow-up board.
package struct FollowUpSource: Sendable {
  package let session: Session

  /// The day that it is in the session.
  package let today: Day

  /// What tells it from the others: a locality and a day.
  package let name: String

  package init(_ session: Session, at moment: Moment, name: String = "") {
    self.session = session
    today = session.day(at: moment)
    self.name = name
  }
}
