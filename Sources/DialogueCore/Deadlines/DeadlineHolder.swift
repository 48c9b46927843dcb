/// What a deadline of a session belongs to.
package enum DeadlineHolder: Codable, Hashable, Sendable {
  case conclusion(conclusion: ConclusionNumber, version: Int)
  case promise(entry: EntryID)
  case preparation(task: PreparationTaskID)
  /// Told to the public beforehand, by the ruleset's term.
  case announcement
  case invitations
}
