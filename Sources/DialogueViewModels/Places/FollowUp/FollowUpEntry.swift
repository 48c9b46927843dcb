package import DialogueCore

/// One matter on the follow-up board with its date; its words are made when it comes into sight.
package struct FollowUpEntry: Equatable, Sendable {
  /// Where it stands.
  package enum State: Equatable, Sendable {
    case due(DueItem.State)
    /// A petition that waits for the office.
    case step(PetitionStep)
    case group(isApproved: Bool)
    case notice(Notice.State)
    case difficulty
  }

  let id: FollowUpRowID
  package let item: FollowUpItem
  let source: Int
  package let state: State
  package let unit: UnitID?
  package let petitions: [PetitionNumber]
  let topic: TopicCode?
  package let text: String
  package let deadline: Deadline?
  let firstDeadline: Deadline?
  package let urgency: Urgency

  /// From today to the date that counts; less than zero when it has gone by.
  package let daysLeft: Int
  /// The day on which the petition was taken up again, as long as nobody has set a new date.
  let reopenedOn: Day?

  /// The day on which the petitioner asked again.
  let askedAgainOn: Day?

  let isReceiptAssumed: Bool
  package let isRestricted: Bool
  let isHelping: Bool
  let certainty: Certainty?

  var due: Day? { deadline?.due }

  /// By which it stands among the others.
  package var place: Day? { deadline?.due ?? reopenedOn ?? askedAgainOn }

  /// It has no date and presses all the same.
  var pressesUndated: Bool { reopenedOn != nil || askedAgainOn != nil }

  /// Done by the office, on no one day.
  var isDutyDone: Bool {
    if case .due(.duty) = item { state == .due(.dropped) } else { false }
  }

  /// Whether what was done on that day was done too late by whoever owed it.
  func isLate(on day: Day) -> Bool { !isHelping && due.map { day > $0 } == true }

  var isOpen: Bool {
    switch state {
    case .due(.done), .due(.dropped): false
    case .due, .step, .group, .notice, .difficulty: true
    }
  }
}

extension FollowUpEntry {
  init(_ due: DueItem, source: Int, now: LocalTime) {
    self.init(
      id: .item(source: source, .due(due.kind)),
      item: .due(due.kind),
      source: source,
      state: .due(due.state),
      unit: due.unit,
      petitions: due.petitions,
      topic: due.topic,
      text: due.text,
      deadline: due.deadline,
      firstDeadline: due.firstDeadline,
      urgency: due.urgency(at: now),
      daysLeft: due.deadline.map { now.day.days(until: $0.due) } ?? 0,
      reopenedOn: due.reopenedOn,
      askedAgainOn: due.askedAgainOn,
      isReceiptAssumed: due.isReceiptAssumed,
      isRestricted: due.isRestricted,
      isHelping: due.isHelping,
      certainty: due.certainty
    )
  }

  /// Something that the office has to do, by the date of the duty that it belongs to.
  init(
    _ item: FollowUpItem,
    _ state: State,
    source: Int,
    now: LocalTime,
    unit: UnitID? = nil,
    petitions: [PetitionNumber] = [],
    topic: TopicCode? = nil,
    text: String,
    deadline: Deadline? = nil,
    isRestricted: Bool = false
  ) {
    self.init(
      id: .item(source: source, item),
      item: item,
      source: source,
      state: state,
      unit: unit,
      petitions: petitions,
      topic: topic,
      text: text,
      deadline: deadline,
      firstDeadline: nil,
      urgency: deadline.map { Urgency($0, at: now) } ?? .none,
      daysLeft: deadline.map { now.day.days(until: $0.due) } ?? 0,
      reopenedOn: nil,
      askedAgainOn: nil,
      isReceiptAssumed: false,
      isRestricted: isRestricted,
      isHelping: false,
      certainty: nil
    )
  }
}
