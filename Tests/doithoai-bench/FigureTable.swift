import Foundation

/// Everything that was measured, as a table.
struct FigureTable {
  private var figures: [Figure] = []

  /// Peers that were not there.
  private var missing: [String] = []

  mutating func add(_ figure: Figure) {
    figures.append(figure)
  }

  mutating func leaveOut(_ peer: String) {
    if !missing.contains(peer) { missing.append(peer) }
  }

  var markdown: String {
    let head = [
      "| what | doithoai | measured by | takes | ratio | goal |",
      "| --- | ---: | --- | ---: | ---: | --- |",
    ]
    let rows = figures.map { figure in
      let cells = [
        figure.what, Self.text(figure.ours, figure.unit), figure.peer ?? "–",
        figure.theirs.map { Self.text($0, figure.unit) } ?? "–",
        figure.ratio.map { Self.number($0, digits: 2) } ?? "–", figure.goal,
      ]
      return "| \(cells.joined(separator: " | ")) |"
    }
    let words = missing.isEmpty ? [] : ["", "Not installed: \(missing.joined(separator: ", "))."]
    return (head + rows + words).joined(separator: "\n")
  }

  private static func text(_ value: Double, _ unit: String) -> String {
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
    return "\(number(value, digits: digits)) \(unit)"
  }

  private static func number(_ value: Double, digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
