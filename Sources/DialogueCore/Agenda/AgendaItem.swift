/// One point of the programme.
package struct AgendaItem: Equatable, Sendable {
  /// Where the item stands.
  package enum State: Equatable, Sendable {
    case pending
    case current
    case done
    case skipped(reason: String)
    case deferred(reason: String)
  }

  /// A stretch of time in which the item was the current one.
  package struct Stretch: Equatable, Sendable {
    package let from: Moment
    package var until: Moment?

    /// After a break of the sitting, not by a step of the programme.
    package var isResumption = false
  }

  package let id: AgendaItemID
  package var template: AgendaTemplateItem
  package var state: State = .pending
  package var stretches: [Stretch] = []

  /// Where it stood before each of its steps that count, the newest last.
  package var formerStates: [State] = []

  package var plannedMinutes: Int { template.plannedMinutes }

  package var startedAt: Moment? { stretches.first?.from }

  /// When the item last became the current one by a step of the programme.
  package var begunAt: Moment? { stretches.last { !$0.isResumption }?.from }

  package var finishedAt: Moment? { stretches.last?.until }

  /// Milliseconds for which the item was current until `moment`.
  package func elapsed(at moment: Moment) -> Int64 {
    stretches.reduce(0) { $0 + ($1.until ?? moment).milliseconds(since: $1.from) }
  }
}
