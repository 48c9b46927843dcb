/// A matter collected before the session (S0-6, S2-7).
package struct Issue: Equatable, Sendable {
  package let id: IssueID
  package let record: Int
  package var content: IssueContent
  package var isDropped = false
}

/// What is known of a collected matter.
package struct IssueContent: Hashable, Codable, Sendable {
  package var text: String

  /// Who gathered it: "Ủy ban MTTQ xã".
  package var source: String

  package var topic: TopicCode?
  package var timesRaised: Int?

  /// Raised rightly several times and not settled for good.
  package var isBacklog: Bool?

  /// The unit that is to answer.
  package var unit: UnitID?

  /// Where an earlier session left it; none of what was gathered for this one.
  package var origin: IssueOrigin?

  package init(
    text: String,
    source: String,
    topic: TopicCode? = nil,
    timesRaised: Int? = nil,
    isBacklog: Bool? = nil,
    unit: UnitID? = nil,
    origin: IssueOrigin? = nil
  ) {
    self.text = text
    self.source = source
    self.topic = topic
    self.timesRaised = timesRaised
    self.isBacklog = isBacklog
    self.unit = unit
    self.origin = origin
  }
}
