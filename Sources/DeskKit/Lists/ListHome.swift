/// Where a list goes by itself as long as nobody has moved in it.
package enum ListHome: Equatable, Sendable {
  /// Nowhere: the first row is selected once and then kept.
  case nowhere
  /// The first row, whoever that becomes: a queue.
  case head
  /// The last row: what is written down as it happens.
  case tail
}
