/// A term that starts anew each time something happens: "không để quá 5 ngày" (S4-5).
package struct OccurrenceLimit: Hashable, Codable, Sendable {
  /// What happens: "sự cố làm mất nước sinh hoạt".
  package var occurrence: String
  package var term: DeadlineRule

  package init(occurrence: String, term: DeadlineRule) {
    self.occurrence = occurrence
    self.term = term
  }
}

/// One such occurrence, with its own clock.
package struct Incident: Equatable, Sendable {
  package let id: IncidentID
  package let record: Int
  package let at: Moment
  package let task: NoticeTaskID
  package let content: IncidentContent
  package var deadline: Deadline
  package var resolved: PreparationDone?

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// What happened, where, when.
package struct IncidentContent: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String
  package var place: String?

  package init(on: Day, text: String, place: String? = nil) {
    self.on = on
    self.text = text
    self.place = place
  }
}
