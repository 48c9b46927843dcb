package import DeskKit
package import DialogueCore

/// What became of something a station asked for.
package struct Report: Equatable, Sendable {
  /// The answer of the journal.
  package enum Outcome: Equatable, Sendable {
    case recorded(Record)
    case refused(Refusal)
    /// Sent once before: it stands as that record.
    case alreadyRecorded(number: Int)
    /// Nothing was recorded, and what the system said.
    case failed(Phrase)
  }

  package let id: CommandID
  package let outcome: Outcome

  package init(id: CommandID, outcome: Outcome) {
    self.id = id
    self.outcome = outcome
  }
}
