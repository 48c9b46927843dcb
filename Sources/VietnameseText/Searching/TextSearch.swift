/// Finds names and words as people type them: without marks, by beginnings, by initials.
package enum TextSearch {
  /// Whether `text` answers `query`; an empty query is answered by every text.
  package static func matches(_ query: String, in text: String) -> Bool {
    rank(of: query, in: text) != nil
  }

  /// How well `text` answers `query`, nil when it does not.
  ///
  /// Each word of the query must begin a word of the text, in any order. đ counts as d, and hoà as
  /// hòa. A query without marks asks for none, so what it finds is exact.
  package static func rank(of query: String, in text: String) -> SearchRank? {
    let asked = words(of: query).map(AskedWord.init)
    guard !asked.isEmpty else { return SearchRank(.exact, .whole) }
    let there = words(of: text)
    return [rankInARow(asked, in: there), rankAnywhere(asked, in: there)].compactMap(\.self).min()
      ?? rankOfInitials(asked, in: there)
  }

  /// The things that have a rank, best first; those of one rank keep their order.
  package static func ranked<Item>(
    _ items: some Sequence<Item>,
    by rank: (Item) -> SearchRank?
  ) -> [Item] {
    items.enumerated()
      .compactMap { place, item in rank(item).map { (rank: $0, place: place, item: item) } }
      // Sorting by rank must keep the order of equals, which `sort` does not promise.
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.item)
  }

  private static func words(of text: String) -> [SearchWord] {
    text.nfc.split { !($0.isLetter || $0.isNumber || $0.isApostrophe) }.map(SearchWord.init)
  }

  /// The best of the places where the words asked for follow one another, all but the last whole.
  private static func rankInARow(_ asked: [AskedWord], in there: [SearchWord]) -> SearchRank? {
    guard asked.count <= there.count else { return nil }
    return (0...there.count - asked.count).compactMap { start -> SearchRank? in
      let run = there[start..<start + asked.count]
      guard zip(run, asked).dropLast().allSatisfy({ $0.isWhole($1) }),
        let spelling = worst(zip(run, asked).map { $0.spelling(begunBy: $1) })
      else { return nil }
      guard start == 0 else { return SearchRank(spelling, .inside) }
      let endsWhole = zip(run, asked).suffix(1).allSatisfy { $0.isWhole($1) }
      let isWhole = endsWhole && asked.count == there.count
      return SearchRank(spelling, isWhole ? .whole : .beginning)
    }.min()
  }

  private static func rankAnywhere(_ asked: [AskedWord], in there: [SearchWord]) -> SearchRank? {
    let best = asked.map { word in there.compactMap { $0.spelling(begunBy: word) }.min() }
    return worst(best).map { SearchRank($0, .scattered) }
  }

  /// The worst of the spellings, nil when one of the words was not found at all.
  private static func worst(_ spellings: [SearchRank.Spelling?]) -> SearchRank.Spelling? {
    let found = spellings.compactMap(\.self)
    return found.count == spellings.count ? found.max() : nil
  }

  /// Two initials must be those of the first words: any two words in a row would find too much.
  private static func rankOfInitials(_ asked: [AskedWord], in there: [SearchWord]) -> SearchRank? {
    guard asked.count == 1, let initials = asked.first?.folded, initials.count > 1 else {
      return nil
    }
    let all = String(there.compactMap(\.folded.first))
    if all == initials { return SearchRank(.initials, .whole) }
    if all.hasPrefix(initials) { return SearchRank(.initials, .beginning) }
    guard initials.count > 2, all.contains(initials) else { return nil }
    return SearchRank(.initials, .inside)
  }
}

extension Character {
  /// Whether this may stand inside a name such as H'Mông.
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}
