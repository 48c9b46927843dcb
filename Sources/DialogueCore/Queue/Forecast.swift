/// How far the queue will get before the time for speaking is over.
package struct Forecast: Equatable, Sendable {
  /// Milliseconds that one speaker takes, answers included, by the pace so far.
  package let pace: Int64

  /// Milliseconds left for speaking.
  package let left: Int64

  /// Those who will probably be heard, in order.
  package let reached: [RegistrationNumber]

  /// Those who will probably not.
  package let unreached: [RegistrationNumber]
}

extension Session {
  /// By the pace of the speeches heard so far; by the granted time before anyone was heard.
  ///
  /// None when nobody waits or no limit is known.
  package func forecast(at moment: Moment) -> Forecast? {
    guard !queue.order.isEmpty,
      let item = agenda.items.first(where: { $0.template.kind == .speeches })
    else { return nil }
    let heard = speeches.count {
      $0.item == item.id && $0.kind == .registered && $0.state != .void && !$0.holdsFloor
    }
    let granted = ruleset.speaking.secondsPerSpeech.map { Int64($0.value) * 1000 }
    let elapsed = item.elapsed(at: moment)
    guard let pace = heard > 0 ? elapsed / Int64(heard) : granted, pace > 0 else { return nil }
    let left = max(0, Int64(item.plannedMinutes) * 60_000 - elapsed)
    let count = min(queue.order.count, Int(left / pace))
    return Forecast(
      pace: pace,
      left: left,
      reached: Array(queue.order.prefix(count)),
      unreached: Array(queue.order.dropFirst(count))
    )
  }
}
