extension Sequence {
  /// By day, those of one day in the order in which they come; what has none comes last.
  ///
  /// What is sorted are places, not elements: thousands of rows with their texts are moved once.
  package func byDay(_ day: (Element) -> Day?) -> [Element] {
    let elements = Array(self)
    let days = elements.map(day)
    let places = elements.indices
    guard !places.dropFirst().allSatisfy({ !comes(days[$0], before: days[$0 - 1]) }) else {
      return elements
    }
    let order = places.sorted { left, right in
      days[left] == days[right] ? left < right : comes(days[left], before: days[right])
    }
    return order.map { elements[$0] }
  }

  private func comes(_ day: Day?, before other: Day?) -> Bool {
    guard let day, let other else { return day != nil && other == nil }
    return day < other
  }
}
