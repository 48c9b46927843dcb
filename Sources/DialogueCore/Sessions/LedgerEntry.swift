/// What one record did, kept for undo, for the log and for the history of a petition.
package struct LedgerEntry: Equatable, Sendable {
  package let record: Int
  package let id: CommandID
  package let moment: Moment
  package let actor: Actor
  package let refersTo: [Int]
  package let events: [Event]

  /// The record that took this one back.
  package var takenBackBy: Int?
}
