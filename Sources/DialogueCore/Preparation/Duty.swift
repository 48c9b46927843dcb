/// One thing that the office owes before or after the session, with its clock and its proof.
package struct Duty: Equatable, Sendable {
  /// What is owed.
  package enum Kind: Hashable, Sendable {
    case plan
    case approval
    case presiding
    case announcement
    case channel(ChannelID)
    case issues
    case preparedAnswers
    case tasks
    case invitations
    case attendance
    case registrations
    case agenda
    case roles
    /// Owed after the meeting.
    case after(After)
  }

  /// What is owed after the meeting.
  package enum After: String, CaseIterable, Codable, Sendable {
    case minutes
    case notice
    case conferenceResults
    case grouping
    case assignment
    case answers
    case reports
    case settlementResults
  }

  /// How far it is.
  package enum State: Equatable, Sendable {
    case done
    /// Some of it: so many of so many.
    case partly(done: Int, of: Int)
    case missing
    /// Nothing is asked for and nothing is there.
    case notAsked
  }

  package let kind: Kind
  package let state: State
  package let deadline: Deadline?

  /// The rule behind it, where the ruleset has one.
  package let source: String?
  package let certainty: Certainty?

  /// When it was done, where there is one day for it.
  package let doneOn: Day?

  /// The paper or the place that proves it.
  package var proof: String?
}
