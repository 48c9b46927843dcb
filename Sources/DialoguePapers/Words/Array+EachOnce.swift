extension Array where Element: Hashable {
  /// In the same order, nothing twice.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
