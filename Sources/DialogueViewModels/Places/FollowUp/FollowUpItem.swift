package import DialogueCore

/// What a row of the follow-up board is about, in its own session.
package enum FollowUpItem: Hashable, Sendable {
  case due(DueItem.Kind)
  /// A petition that the office itself has to move on.
  case petition(PetitionNumber)
  /// Proposed, and not approved yet.
  case group(PetitionGroupID)
  /// Not issued yet.
  case notice(NoticeID)
  /// Waits for the authority's word.
  case difficulty(DifficultyID)
}

/// A row of the board, among those of several sessions.
enum FollowUpRowID: Hashable, Sendable {
  case item(source: Int, FollowUpItem)
  case heading(Int)
}
