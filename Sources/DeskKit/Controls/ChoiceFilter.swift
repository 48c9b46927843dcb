import VietnameseText

/// Narrows a list of choices by what is typed, in either language and without accents.
enum ChoiceFilter {
  /// The choices that typed letters leave: as they are shown, or else by their other readings.
  static func matches(_ edit: TextEdit, in choices: [Choice]) -> [Choice] {
    let found = matches(edit.text, in: choices)
    guard found.isEmpty else { return found }
    return edit.otherReadings.lazy.map { matches($0, in: choices) }.first { !$0.isEmpty } ?? []
  }

  /// The choices that a query leaves, best first; all of them in their order for an empty query.
  static func matches(_ query: String, in choices: [Choice]) -> [Choice] {
    guard !query.isEmpty else { return choices }
    return TextSearch.ranked(choices) { rank(of: query, in: $0) }
  }

  private static func rank(of query: String, in choice: Choice) -> SearchRank? {
    [choice.label.vi, choice.label.en].compactMap { TextSearch.rank(of: query, in: $0) }.min()
  }
}
