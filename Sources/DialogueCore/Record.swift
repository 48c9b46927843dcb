/// What one accepted command left in the journal: its events, when, by whom.
package struct Record: Equatable, Sendable {
  /// 0, 1, 2 … without gaps; the only order there is.
  package let number: Int

  package let moment: Moment

  package let id: CommandID

  package let actor: Actor

  /// The records that this one takes back.
  package let refersTo: [Int]

  /// A reader that knows none of the events may pass over the whole record.
  package let isOptional: Bool

  /// In the order in which they happened, at least one.
  package let events: [Event]

  package init(
    number: Int,
    moment: Moment,
    id: CommandID,
    actor: Actor,
    refersTo: [Int] = [],
    isOptional: Bool = false,
    events: [Event]
  ) {
    self.number = number
    self.moment = moment
    self.id = id
    self.actor = actor
    self.refersTo = refersTo
    self.isOptional = isOptional
    self.events = events
  }
}

/// Names one intention for ever, so that a command sent twice is recorded once.
package struct CommandID: RawRepresentable, Hashable, Codable, Sendable {
  /// The run of a station and its own count: `op-91c0.12`.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }

  package var text: String { rawValue }
}
