extension Sequence {
  /// By day, those of one day in the order in which they come; what has none comes last.
  ///
  /// What is sorted are places, not elements: thousands of rows with their texts are moved once.
  package func byDay(_ day: (Element) -> Day?) -> [Element] {
    let elements = Array(self)
    let days = elements.map(day)
    let order = elements.indices.sorted { left, right in
      let (one, other) = (days[left], days[right])
      guard one != other else { return left < right }
      guard let one, let other else { return one != nil }
      return one < other
    }
    return order.map { elements[$0] }
  }
}
