/// The programme of the session in its order.
package struct Agenda: Equatable, Sendable {
  package var items: [AgendaItem] = []

  package var current: AgendaItem? { items.first { $0.state == .current } }

  /// The item that would be taken up after the current one.
  package var next: AgendaItem? {
    let start = items.firstIndex { $0.state == .current }.map { $0 + 1 } ?? 0
    return items[start...].first { $0.state == .pending } ?? items.first { $0.state == .pending }
  }

  package var plannedMinutes: Int { items.reduce(0) { $0 + $1.plannedMinutes } }

  package subscript(_ id: AgendaItemID) -> AgendaItem? {
    items.first { $0.id == id }
  }

  /// The item that was the newest to become current by that wall time; it stays so in a break.
  package func item(at wall: Int64) -> AgendaItemID? {
    let begun = items.flatMap { item in
      item.stretches.map { (item: item.id, from: $0.from.wall) }.filter { $0.from <= wall }
    }
    let newest = begun.map(\.from).max()
    return begun.last { $0.from == newest }?.item
  }

  /// When the last item would end if the rest takes as long as planned.
  ///
  /// The current item counts for what is left of its plan, nothing when it is over; skipped and
  /// deferred items count for nothing.
  package func estimatedEnd(at moment: Moment) -> Moment {
    let rest = items.reduce(Int64(0)) { sum, item in
      let planned = Int64(item.plannedMinutes) * 60_000
      return switch item.state {
      case .pending: sum + planned
      case .current: sum + max(0, planned - item.elapsed(at: moment))
      case .done, .skipped, .deferred: sum
      }
    }
    return moment.advanced(byMilliseconds: rest)
  }

  mutating func update(_ id: AgendaItemID, _ change: (inout AgendaItem) -> Void) {
    guard let index = items.firstIndex(where: { $0.id == id }) else { return }
    change(&items[index])
  }
}
