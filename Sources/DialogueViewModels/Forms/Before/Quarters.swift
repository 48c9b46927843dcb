import DialogueCore

/// One quarter or several that follow each other, as the plan's form offers them.
struct Quarters: Equatable {
  let first: Int
  let last: Int
  let year: Int

  /// `2`, `2–3`: every one first, then every stretch.
  static let all =
    (1...4).map { "\($0)" } + (1...3).flatMap { first in (first + 1...4).map { "\(first)–\($0)" } }

  init?(_ date: PlannedDate) {
    switch date {
    case .day: return nil
    case .quarter(let number, let year): (first, last, self.year) = (number, number, year)
    case .quarters(let first, let last, let year):
      (self.first, self.last, self.year) = (first, last, year)
    }
  }

  init?(id: String, year: Int) {
    let ends = id.split(separator: "–").compactMap { Int($0) }
    guard Self.all.contains(id), let first = ends.first, let last = ends.last else { return nil }
    (self.first, self.last, self.year) = (first, last, year)
  }

  var id: String { first == last ? "\(first)" : "\(first)–\(last)" }

  var date: PlannedDate {
    first == last
      ? .quarter(number: first, year: year) : .quarters(first: first, last: last, year: year)
  }
}
