import DeskKit

/// The rows of a list, made again only when what they are made from differs.
///
/// Every key fits the lists anew, and hardly any key changes one. Rows that are the same array as
/// before also cost a list nothing to compare.
struct KeptRows<ID: Hashable & Sendable, Basis: Equatable & Sendable>: Equatable, Sendable {
  private var basis: Basis?
  private var rows: [ListRow<ID>] = []

  mutating func rows(from wanted: Basis, make: () -> [ListRow<ID>]) -> [ListRow<ID>] {
    guard wanted != basis else { return rows }
    basis = wanted
    rows = make()
    return rows
  }
}
