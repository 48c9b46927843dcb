import VietnameseText

/// Narrows a list of choices by what is typed, in either language and without accents.
enum ChoiceFilter {
  /// The choices that typed letters leave: as they are shown, or as their keys were typed.
  static func matches(_ edit: TextEdit, in choices: [Choice]) -> [Choice] {
    let found = matches(edit.text, in: choices)
    guard found.isEmpty, let typed = edit.typedText else { return found }
    return matches(typed, in: choices)
  }

  /// The choices that a query leaves, best first; all of them in their order for an empty query.
  static func matches(_ query: String, in choices: [Choice]) -> [Choice] {
    guard !query.isEmpty else { return choices }
    let ranked = choices.compactMap { choice in
      rank(of: query, in: choice).map { (choice, $0) }
    }
    // Sorting by rank must keep the order of equals, which `sort` does not promise.
    return ranked.enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element.0)
  }

  private static func rank(of query: String, in choice: Choice) -> Rank? {
    [choice.label.vi, choice.label.en].compactMap { label in
      TextSearch.rank(of: query, in: label).map {
        Rank(letters: $0, closeness: TextSearch.closeness(of: query, in: label))
      }
    }.min()
  }

  /// Marks that were typed count most, then where the words stand.
  private struct Rank: Comparable {
    let letters: TextSearch.Rank
    let closeness: TextSearch.Closeness

    static func < (left: Rank, right: Rank) -> Bool {
      (left.letters, left.closeness) < (right.letters, right.closeness)
    }
  }
}
