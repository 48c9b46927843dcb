/// The chair's ruling on petitions or on the whole session.
package struct Conclusion: Equatable, Sendable {
  /// What the ruling is about.
  package enum Scope: Hashable, Codable, Sendable {
    case petitions(numbers: [PetitionNumber])
    case group(name: String, numbers: [PetitionNumber])
    case session

    package var petitions: [PetitionNumber] {
      switch self {
      case .petitions(let numbers), .group(_, let numbers): numbers
      case .session: []
      }
    }
  }

  /// Where the words come from.
  package enum Origin: String, Codable, Sendable {
    case spoken
    case addedInNotice
  }

  /// Where the ruling stands.
  package enum State: Equatable, Sendable {
    case draft
    case submitted
    case accepted(version: Int)
    case returned(reason: String)
    /// Changed later by that ruling; the words stay in the minutes.
    case superseded(by: ConclusionNumber, reason: String)
    /// Drafted by mistake.
    case void
  }

  /// One wording; every one is kept.
  package struct Version: Equatable, Sendable {
    package let record: Int
    package let at: Moment
    package let by: Actor
    package let content: ConclusionContent
    /// As the calendar in force has it; none when the content sets no date.
    package internal(set) var deadline: Deadline?
  }

  /// How the ruling came to stand.
  package struct Acceptance: Equatable, Sendable {
    package let at: Moment
    package let authority: Authority
    /// Who presided when it was accepted.
    package let presiding: Person?
    /// The chair changed the words before accepting them.
    package let isAmended: Bool
    /// Where the ruling stood before.
    package let from: State
  }

  package let number: ConclusionNumber
  package let origin: Origin
  package var scope: Scope

  /// Oldest first, never empty.
  package var versions: [Version]

  package var state: State = .draft
  package var acceptance: Acceptance?

  /// Where it stood when it was submitted.
  package var stateBeforeSubmission: State = .draft

  /// The ruling that this one replaces once it is accepted.
  package let supersedes: Supersession?

  package var current: Version { versions[versions.count - 1] }

  /// Counts from 1.
  package var version: Int { versions.count }

  package var isAccepted: Bool {
    if case .accepted = state { true } else { false }
  }

  /// Waits for somebody: the secretary or the chair.
  package var isOpen: Bool {
    switch state {
    case .draft, .submitted, .returned: true
    case .accepted, .superseded, .void: false
    }
  }
}

/// The words and the task of a ruling.
package struct ConclusionContent: Hashable, Codable, Sendable {
  package var outcome: Outcome
  package var text: String

  /// Leads the settlement.
  package var lead: UnitID?

  package var coordinating: [UnitID]?

  /// By when; none when the ruleset is silent and the chair sets no date.
  package var deadline: DeadlineRule?

  package init(
    outcome: Outcome,
    text: String,
    lead: UnitID? = nil,
    coordinating: [UnitID]? = nil,
    deadline: DeadlineRule? = nil
  ) {
    self.outcome = outcome
    self.text = text
    self.lead = lead
    self.coordinating = coordinating
    self.deadline = deadline
  }
}
