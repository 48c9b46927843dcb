import DialogueCore

extension Session {
  /// The unit's name, or its id when the catalogue does not know it.
  func name(of unit: UnitID) -> String { catalogue.unit(unit)?.name.vi ?? unit.rawValue }

  func name(of topic: TopicCode) -> String { catalogue.topic(topic)?.name.vi ?? topic.rawValue }

  /// The channel's name, or its id when the ruleset no longer knows it.
  func name(of channel: ChannelID) -> String {
    ruleset.announcement.channels?.value.first { $0.id == channel }?.name.vi ?? channel.rawValue
  }
}
