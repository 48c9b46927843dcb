/// One of the things to choose from in a menu or a choice field.
package struct Choice: Hashable, Sendable {
  /// What the caller knows it by; unique in its list.
  package let id: String
  package let label: Phrase

  /// Why it can't be chosen now; it stays in the list.
  package var obstacle: Phrase?

  package init(id: String, label: Phrase, obstacle: Phrase? = nil) {
    self.id = id
    self.label = label
    self.obstacle = obstacle
  }
}
