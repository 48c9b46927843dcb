package import DeskKit
package import DialogueCore

/// What a station looks at: the session as recorded, the time, and how the journal fares.
package struct Scene: Sendable {
  /// Who else is at the table.
  package enum Presence: Equatable, Sendable {
    case present
    /// The station's process is gone since that wall time.
    case lost(since: Int64)
  }

  /// What the journal's worker is doing.
  package enum Journal: Equatable, Sendable {
    case ready
    /// An act is being written for so long; the process that holds the lock, when known.
    case writing(milliseconds: Int64, holder: Int?)
    /// Nothing can be recorded from here any more, and why.
    case readOnly(Phrase)
  }

  package var session: Session
  package var now: Moment
  package var language: Language
  package var presence: [Actor: Presence]
  package var journal: Journal

  /// Sealed boxes that this station has opened, and what they hold.
  package var revealed: [PrivateText: String]

  /// What the office should know of the disk or the calendar: shown until it is gone.
  package var warning: Phrase?

  /// Where the journal lies, for people.
  package var path: String

  /// Draws signs that every terminal has.
  package var isASCII: Bool

  package init(
    session: Session,
    now: Moment,
    language: Language = .vi,
    presence: [Actor: Presence] = [:],
    journal: Journal = .ready,
    revealed: [PrivateText: String] = [:],
    warning: Phrase? = nil,
    path: String = "",
    isASCII: Bool = false
  ) {
    self.session = session
    self.now = now
    self.language = language
    self.presence = presence
    self.journal = journal
    self.revealed = revealed
    self.warning = warning
    self.path = path
    self.isASCII = isASCII
  }

  /// The time at the session's place.
  var localTime: LocalTime { session.localTime(at: now) }
  var today: Day { session.day(at: now) }
}
