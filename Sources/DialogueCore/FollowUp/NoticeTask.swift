/// Something the notice asks of somebody that is no petition.
package struct NoticeTask: Equatable, Sendable {
  package let id: NoticeTaskID
  package let notice: NoticeID
  package let record: Int
  package var content: NoticeTaskContent

  /// One for each milestone of the content, in its order.
  package var milestones: [Milestone]

  /// By when the indicator is to be reached, where it has a date.
  package var indicatorDeadline: Deadline?

  package var progress: [ProgressID] = []
  package var readings: [ReadingID] = []
  package var incidents: [IncidentID] = []
  package var condition: Fulfilment?
  package var closing: Closing?
  package var reopenings: [Reopening] = []

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }

  /// Owed and not closed.
  package var isOpen: Bool { isStanding && closing == nil }

  /// Runs only when a condition holds, and nobody has said that it does.
  package var waitsForCondition: Bool { content.condition != nil && condition == nil }

  /// Counted from 1; none where there are fewer.
  package func milestone(_ number: Int) -> Milestone? {
    (1...).contains(number) && number <= milestones.count ? milestones[number - 1] : nil
  }

  /// What starts a term of its own each time that it happens.
  package var occurrenceLimit: OccurrenceLimit? {
    if let limit = content.limit { return limit }
    for milestone in milestones {
      if case .perOccurrence(let event, _)? = milestone.openTerm {
        return OccurrenceLimit(occurrence: event, term: milestone.content.deadline)
      }
    }
    return nil
  }

  /// Never on a public paper.
  package var isRestricted: Bool {
    content.kind == .accountability || content.isRestricted == true
  }
}

/// What is asked, of whom, by when, and how it is measured.
package struct NoticeTaskContent: Hashable, Codable, Sendable {
  /// What kind of thing is asked.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case work
    /// Somebody is to be held to account (S4-10).
    case accountability
    /// The execution of the notice itself is followed and urged (S4-9).
    case supervision
  }

  /// As the notice counts it: "3 (2)".
  package var label: String?

  package var kind: Kind?
  package var text: String

  /// The units asked; none for everybody whom the notice speaks to.
  package var lead: UnitID?
  package var coordinating: [UnitID]?

  /// "xã Vĩnh An", "Tuyến 7".
  package var place: String?

  /// Petitions on which the task bears.
  package var petitions: [PetitionNumber]?

  package var milestones: [MilestoneContent]?
  package var indicator: Indicator?

  /// Reported on again in every such span.
  package var period: Period?

  /// "khi đủ điều kiện".
  package var condition: String?

  package var limit: OccurrenceLimit?

  /// "khẩn trương", "thường xuyên": no date, only a word.
  package var urgency: String?

  package var isRestricted: Bool?

  /// What only the office may read of it.
  package var details: PrivateText?

  package init(
    label: String? = nil,
    kind: Kind? = nil,
    text: String,
    lead: UnitID? = nil,
    coordinating: [UnitID]? = nil,
    place: String? = nil,
    petitions: [PetitionNumber]? = nil,
    milestones: [MilestoneContent]? = nil,
    indicator: Indicator? = nil,
    period: Period? = nil,
    condition: String? = nil,
    limit: OccurrenceLimit? = nil,
    urgency: String? = nil,
    isRestricted: Bool? = nil,
    details: PrivateText? = nil
  ) {
    self.label = label
    self.kind = kind
    self.text = text
    self.lead = lead
    self.coordinating = coordinating
    self.place = place
    self.petitions = petitions
    self.milestones = milestones
    self.indicator = indicator
    self.period = period
    self.condition = condition
    self.limit = limit
    self.urgency = urgency
    self.isRestricted = isRestricted
    self.details = details
  }
}

/// A condition that has come to hold, and since when.
package struct Fulfilment: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String?

  package init(on: Day, text: String? = nil) {
    self.on = on
    self.text = text
  }
}
