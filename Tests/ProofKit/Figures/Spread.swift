/// Many measurements of one thing.
package struct Spread: Sendable {
  private let sorted: [Double]

  package init(_ values: [Double]) {
    sorted = values.sorted()
  }

  package var count: Int { sorted.count }

  /// The value below which so many hundredths lie; 0 of nothing.
  package func percentile(_ hundredths: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let place = Int((Double(sorted.count) * hundredths / 100).rounded(.up)) - 1
    return sorted[min(max(0, place), sorted.count - 1)]
  }

  package var median: Double { percentile(50) }

  package var mean: Double {
    sorted.isEmpty ? 0 : sorted.reduce(0, +) / Double(sorted.count)
  }
}
