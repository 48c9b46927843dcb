/// One way in which people were told of the session.
package struct Announcement: Equatable, Sendable {
  package let id: AnnouncementID
  package let record: Int
  package let content: AnnouncementContent

  /// Time, place or content changed afterwards: it no longer counts.
  package var isOutdated = false

  /// Entered by mistake.
  package var isVoid = false

  package var counts: Bool { !isOutdated && !isVoid }

  /// It was made, and would count had nothing changed since.
  var isOnlyOutdated: Bool { isOutdated && !isVoid }
}

/// Channel, day, issuer and proof of an announcement.
package struct AnnouncementContent: Hashable, Codable, Sendable {
  package var channel: ChannelID
  package var on: Day
  package var issuer: String?

  /// What it told, of the list that the ruleset asks for.
  package var contents: [ItemID]

  /// A picture, a broadcast log, the number of a paper.
  package var proof: String?

  package init(
    channel: ChannelID,
    on: Day,
    issuer: String? = nil,
    contents: [ItemID] = [],
    proof: String? = nil
  ) {
    self.channel = channel
    self.on = on
    self.issuer = issuer
    self.contents = contents
    self.proof = proof
  }
}
