/// The programme an authority usually follows.
package struct AgendaTemplate: Codable, Equatable, Sendable, Identifiable {
  package let id: AgendaID
  package var name: Wording
  package var items: [AgendaTemplateItem]

  package init(
    id: AgendaID,
    name: Wording,
    items: [AgendaTemplateItem]
  ) {
    self.id = id
    self.name = name
    self.items = items
  }
}
