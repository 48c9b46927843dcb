import DialogueCore

/// A row of the queue pane.
enum QueueRow: Hashable, Sendable {
  /// The speech that has the floor.
  case floor(SpeechID)
  case registration(RegistrationNumber)
  case slip(SlipNumber)
  /// "đã qua"
  case heading
}

/// A row of the minutes pane.
enum MinutesRow: Hashable, Sendable {
  case entry(EntryID)
  case conclusion(ConclusionNumber)
}

/// A row of the list of petitions.
enum PetitionRow: Hashable, Sendable {
  case petition(PetitionNumber)
  /// A slip whose matter is no petition yet.
  case slip(SlipNumber)
  case issue(IssueID)
  /// Registered and not heard.
  case registration(RegistrationNumber)
  case heading(Int)
}

/// A row of the list of conclusions.
enum ConclusionRow: Hashable, Sendable {
  case conclusion(ConclusionNumber)
  /// A petition that no conclusion speaks of.
  case petition(PetitionNumber)
  case heading
}

/// A row of the checklist before the session.
enum DutyRow: Hashable, Sendable {
  case duty(Duty.Kind)
  case issue(IssueID)
  case task(PreparationTaskID)
  case announcement(AnnouncementID)
  case invitation(InvitationID)
}
