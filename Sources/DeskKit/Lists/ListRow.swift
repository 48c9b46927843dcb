/// What a list must know of one of its rows: who it is and how tall.
package struct ListRow<ID: Hashable & Sendable>: Equatable, Sendable {
  package let id: ID
  /// In lines; at least one.
  package let height: Int
  /// Whether the selection stops here; headings and gaps are passed over.
  package let isSelectable: Bool

  package init(_ id: ID, height: Int = 1, isSelectable: Bool = true) {
    self.id = id
    self.height = max(1, height)
    self.isSelectable = isSelectable
  }
}
