/// One line of what happened, in the order in which it happened.
package struct MinutesEntry: Equatable, Sendable {
  /// What kind of words a line holds.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case statement
    case answer
    case promise
    case conclusion
    case note
    /// An objection at the read-back.
    case objection
    /// A reservation of a signatory or of the chair.
    case reservation

    /// Said of the minutes when they were read back.
    package var isOfReadBack: Bool {
      switch self {
      case .objection, .reservation: true
      case .statement, .answer, .promise, .conclusion, .note: false
      }
    }
  }

  /// Another wording of the line, and why.
  package struct Correction: Equatable, Sendable {
    package let record: Int
    package let at: Moment
    package let by: Actor
    package let text: String
  }

  package let id: EntryID
  package let record: Int
  package let kind: Kind
  package let recordedAt: Moment
  package let by: Actor

  /// When the words were begun or spoken; earlier than `recordedAt`.
  package let happenedAt: Moment

  /// Entered from paper or memory afterwards: "nhập sau".
  package let isLate: Bool

  package var speaker: Speaker
  package let item: AgendaItemID?
  package let speech: SpeechID?
  package var petitions: [PetitionNumber]

  /// The words as first written.
  package let original: String

  package var corrections: [Correction] = []

  /// Why the line counts no more; it stays on record.
  package var struck: String?

  /// The words that stand.
  package var text: String { corrections.last?.text ?? original }
}
