/// A way in which the public is told: loudspeakers, the portal, a board at the office.
package struct Channel: Codable, Equatable, Sendable, Identifiable {
  package let id: ChannelID
  package let name: Wording

  package init(id: ChannelID, name: Wording) {
    self.id = id
    self.name = name
  }
}
