import DialogueCore

/// Puts units where their digit chooses them.
enum UnitOrder {
  /// Unit n stands at place n; units without a digit fill the gaps, then follow.
  static func byDigit(_ units: [Unit]) -> [Unit] {
    var others = units.filter { $0.number == nil }[...]
    var ordered: [Unit] = []
    let numbered = units.filter { $0.number != nil }
      .sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    for unit in numbered {
      while ordered.count + 1 < unit.number ?? 0, let filler = others.popFirst() {
        ordered.append(filler)
      }
      ordered.append(unit)
    }
    return ordered + others
  }
}
