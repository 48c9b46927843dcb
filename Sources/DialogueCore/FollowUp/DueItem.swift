/// One thing that somebody owes before or after the meeting, with its date: a row of the follow-up
/// board.
package struct DueItem: Equatable, Sendable {
  /// What is owed.
  package enum Kind: Hashable, Sendable {
    case acknowledgement(AssignmentID)
    case answer(AssignmentID)
    case report(AssignmentID)
    case milestone(NoticeTaskID, number: Int)
    case indicator(NoticeTaskID)
    /// A periodic report on a task.
    case periodic(NoticeTaskID)
    /// A periodic report whose date went by without it.
    case missedReport(NoticeTaskID)
    case incident(IncidentID)
    /// A task of the notice without any date.
    case task(NoticeTaskID)
    /// What the office itself owes.
    case duty(Duty.Kind)
    /// A promise made at the table.
    case promise(EntryID)
    /// A petitioner who was told of the result asks again.
    case askedAgain(PetitionNumber)
    /// Work that a unit was asked for before the session.
    case preparation(PreparationTaskID)
  }

  /// Whether it is owed now, and if not, what it waits for.
  package enum State: Equatable, Sendable {
    case owed
    /// Nobody has confirmed the receipt from which its term would run.
    case waitsForReceipt
    case waitsForCitizen
    case waitsForHigherLevel
    case waitsForCondition
    /// Every part of a task is done; only nobody has ended following it.
    case waitsForClosing
    case done(on: Day)
    /// Closed or struck from the list without being done.
    case dropped
  }

  package let kind: Kind
  package let unit: UnitID?
  package let petitions: [PetitionNumber]
  package let topic: TopicCode?
  package let text: String

  /// The date that counts now; none where nothing sets one.
  package let deadline: Deadline?

  /// The date as first set, where it was moved since.
  package let firstDeadline: Deadline?

  /// How sure the reading of the rule is, where a rule set the date.
  package let certainty: Certainty?

  /// The term runs from a receipt that nobody has confirmed.
  package let isReceiptAssumed: Bool

  package internal(set) var state: State

  /// Never on a public paper.
  package let isRestricted: Bool

  /// The ruleset stops its clock as long as the citizen is awaited.
  package var isStopped = false

  /// The part that a unit has in an answer which another one owes.
  package var isHelping = false

  /// The day on which the petition was taken up again; none once somebody has set a new date.
  package var reopenedOn: Day?

  /// The day on which the petitioner asked again.
  package var askedAgainOn: Day?

  /// By which it stands among the others: what was taken up or asked about again presses from that
  /// day on.
  package var place: Day? { deadline?.due ?? reopenedOn ?? askedAgainOn }

  package var isOpen: Bool {
    switch state {
    case .owed, .waitsForReceipt, .waitsForCitizen, .waitsForHigherLevel, .waitsForCondition,
      .waitsForClosing:
      true
    case .done, .dropped: false
    }
  }

  /// Owed, and the date has gone by; what waits for its condition, or whose clock is stopped, is
  /// not late, and neither is a unit that only helps: whoever leads is.
  package func isOverdue(at now: LocalTime) -> Bool {
    urgency(at: now).isOverdue
  }

  /// Late by the unit's own doing: nobody is urged while the citizen or the higher level is awaited.
  package func isToBeUrged(at now: LocalTime) -> Bool { isOverdue(at: now) && !isWaiting }

  /// Waits for somebody other than the unit.
  package var isWaiting: Bool {
    switch state {
    case .waitsForCitizen, .waitsForHigherLevel: true
    case .owed, .waitsForReceipt, .waitsForCondition, .waitsForClosing, .done, .dropped: false
    }
  }

  package func urgency(at now: LocalTime) -> Urgency {
    guard isOpen, !isStopped, !isHelping, state != .waitsForCondition, let deadline else {
      return .none
    }
    return Urgency(deadline, at: now)
  }
}

/// How near a date is, in the steps in which an office is warned.
package enum Urgency: Hashable, Sendable {
  /// No day at all where the term ended at an hour of today.
  case overdue(days: Int)
  case today
  case withinDay
  case withinThreeDays
  case withinWeek
  case later(days: Int)
  /// Nothing is owed by a date.
  case none

  package init(_ deadline: Deadline, at now: LocalTime) {
    let daysLeft = now.day.days(until: deadline.due)
    self = deadline.isOverdue(at: now) ? .overdue(days: -daysLeft) : Urgency(daysLeft: daysLeft)
  }

  package init(daysLeft days: Int) {
    self =
      switch days {
      case ..<0: .overdue(days: -days)
      case 0: .today
      case 1: .withinDay
      case 2...3: .withinThreeDays
      case 4...7: .withinWeek
      default: .later(days: days)
      }
  }

  package var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }
}
