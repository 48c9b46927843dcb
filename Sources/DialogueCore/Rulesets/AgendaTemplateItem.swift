/// One part of a programme, before a session takes it over.
package struct AgendaTemplateItem: Codable, Equatable, Sendable {
  package var title: Wording
  /// At most fourteen cells, for the agenda pane.
  package var shortTitle: Wording
  package var plannedMinutes: Int
  package var kind: AgendaItemKind
  /// The document and clause the part comes from.
  package var source: String

  package init(
    title: Wording,
    shortTitle: Wording,
    plannedMinutes: Int,
    kind: AgendaItemKind,
    source: String
  ) {
    self.title = title
    self.shortTitle = shortTitle
    self.plannedMinutes = plannedMinutes
    self.kind = kind
    self.source = source
  }
}
