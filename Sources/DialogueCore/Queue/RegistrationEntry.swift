/// What the intake desk writes down of one wish to speak; only the name must be there.
package struct RegistrationEntry: Hashable, Codable, Sendable {
  /// How the wish reached the desk.
  package enum Channel: String, CaseIterable, Codable, Sendable {
    case desk
    case advance
    case phone
    case online
  }

  /// Where the citizen wants the answer.
  package enum AnswerWanted: String, CaseIterable, Codable, Sendable {
    case atTable
    case inWriting
  }

  package var registrant: Registrant
  package var topic: TopicCode?

  /// The matter in a few words.
  package var content: String?

  /// Papers handed over, in words.
  package var attachments: String?

  package var channel: Channel?

  /// How often the matter was raised before, by the citizen's own word.
  package var timesRaised: Int?

  package var answerWanted: AnswerWanted?

  /// The class of the ruleset's order of speaking, where it has any.
  package var queueClass: String?

  package init(
    registrant: Registrant,
    topic: TopicCode? = nil,
    content: String? = nil,
    attachments: String? = nil,
    channel: Channel? = nil,
    timesRaised: Int? = nil,
    answerWanted: AnswerWanted? = nil,
    queueClass: String? = nil
  ) {
    self.registrant = registrant
    self.topic = topic
    self.content = content
    self.attachments = attachments
    self.channel = channel
    self.timesRaised = timesRaised
    self.answerWanted = answerWanted
    self.queueClass = queueClass
  }
}

extension RegistrationEntry {
  /// The same wish with nothing of what it is about.
  var withoutMatter: RegistrationEntry {
    var entry = self
    entry.content = nil
    entry.attachments = nil
    entry.topic = nil
    return entry
  }

  func withMatter(of other: RegistrationEntry) -> RegistrationEntry {
    var entry = self
    entry.content = other.content
    entry.attachments = other.attachments
    entry.topic = other.topic
    return entry
  }
}

/// What the desk says of an earlier registration of the same name and hamlet.
package enum DuplicateAnswer: Hashable, Codable, Sendable {
  /// Another person who happens to have the name.
  case otherPerson

  /// The same person with another matter; only after the earlier one is no longer waiting.
  case samePerson(as: RegistrationNumber)
}
