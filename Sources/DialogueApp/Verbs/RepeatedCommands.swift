import DialogueCoding
import DialogueCore

/// Tells a command that is sent twice from another one that bears its id by mistake.
///
/// The journal keeps what a command led to, not its words: so the command is decided once more, on
/// the session as it was before the record, in the same name and at the same moment, and has to lead
/// to the same.
struct RepeatedCommands {
  /// The session before the record that was asked for last: a script is sent again from its start.
  private var earlier = Session()

  /// Whether the command, its private texts sealed, is the one that made a record.
  mutating func isRepeat(
    _ command: Command,
    of number: Int,
    in session: Session,
    _ texts: PrivateTexts
  ) -> Bool {
    guard let record = session.records(from: number).first else { return false }
    if earlier.recordCount > number { earlier = Session() }
    for passed in session.records(from: earlier.recordCount)
      .prefix(number - earlier.recordCount)
    {
      earlier.apply(passed)
    }
    // Papers of other sessions stood in its way then or never.
    guard
      let events = try? earlier.decide(command, as: record.actor, at: record.moment),
      earlier.recordsTakenBack(by: command) == record.refersTo
    else { return false }
    let recorded = record.events.filter { !$0.isOfClock }
    return texts.opened(events) == texts.opened(recorded)
  }
}

extension Event {
  /// What the store itself notes of clocks that disagree.
  fileprivate var isOfClock: Bool {
    if case .journalClock = self { true } else { false }
  }
}

extension PrivateTexts {
  /// The events as JSON with their boxes opened: no text is sealed twice in the same way.
  fileprivate func opened(_ events: [Event]) -> [JSONValue] {
    events.map { opened(JSONValue(reflecting: $0)) }
  }

  private func opened(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(open(PrivateText(text)) ?? text)
    case .array(let elements): .array(elements.map(opened))
    case .object(let members): .object(members.map { .init($0.key, opened($0.value)) })
    case .null, .bool, .integer: value
    }
  }
}
