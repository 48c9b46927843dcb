extension Sequence {
  /// By day, those of one day in the order in which they come; what has none comes last.
  ///
  /// What is sorted are places, not elements: thousands of rows with their texts are moved once.
  package func byDay(_ day: (Element) -> Day?) -> [Element] {
    let elements = Array(self)
    let order = elements.placesByDay(day)
    return order.elementsEqual(elements.indices) ? elements : order.map { elements[$0] }
  }
}

extension Array {
  /// The places of the elements in the order of `byDay`, for what is better left where it lies.
  package func placesByDay(_ day: (Element) -> Day?) -> [Int] {
    let origin = Day(wall: 0, utcOffsetMinutes: 0)
    var keys: [(day: Int, place: Int)] = []
    keys.reserveCapacity(count)
    for place in indices {
      keys.append((day(self[place]).map { origin.days(until: $0) } ?? .max, place))
    }
    keys.sort { $0 < $1 }
    return keys.map(\.place)
  }
}
