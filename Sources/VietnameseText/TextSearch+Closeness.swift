extension TextSearch {
  /// How near to each other and to the beginning of a text the words of a query stand, best first.
  package enum Closeness: Int, Comparable, Sendable {
    /// The text begins with the query.
    case beginning
    /// The words of the query follow one another somewhere in the text.
    case phrase
    /// They stand here and there, or only as initials.
    case scattered

    package static func < (left: Closeness, right: Closeness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How near the words of a query stand in a text that answers it, marks left out.
  package static func closeness(of query: String, in text: String) -> Closeness {
    let asked = words(of: query)
    let there = words(of: text)
    let starts = there.indices.filter { start in
      there.count - start >= asked.count
        && zip(there[start...], asked).allSatisfy { $0.isBegun(by: $1) }
    }
    guard let first = starts.first else { return asked.isEmpty ? .beginning : .scattered }
    return first == 0 ? .beginning : .phrase
  }
}
