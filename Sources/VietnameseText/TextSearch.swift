/// Finds names and words as people type them: without marks, by beginnings, by initials.
package enum TextSearch {
  /// How well a text answers a query, best first.
  package enum Rank: Int, Comparable, Sendable {
    /// Every mark typed in the query is in the text.
    case exact
    /// The letters are the same when marks are left out.
    case folded
    /// The query is the initials of words that follow one another: "nva" finds Nguyễn Văn An.
    case initials

    package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether `text` answers `query`; an empty query is answered by every text.
  package static func matches(_ query: String, in text: String) -> Bool {
    rank(of: query, in: text) != nil
  }

  /// How well `text` answers `query`, nil when it does not.
  ///
  /// Each word of the query must begin a word of the text, in any order. đ counts as d, and hoà as
  /// hòa. A query without marks asks for none, so what it finds is exact.
  package static func rank(of query: String, in text: String) -> Rank? {
    let asked = words(of: query)
    guard !asked.isEmpty else { return .exact }
    let there = words(of: text)
    if asked.allSatisfy({ word in there.contains { $0.isBegun(by: word) } }) {
      let isExact = asked.allSatisfy { word in there.contains { $0.isBegunExactly(by: word) } }
      return isExact ? .exact : .folded
    }
    return hasInitials(asked, in: there) ? .initials : nil
  }

  static func words(of text: String) -> [SearchWord] {
    text.nfc.split { !($0.isLetter || $0.isNumber || $0.isApostrophe) }.map(SearchWord.init)
  }

  /// Two initials must be those of the first words: any two words in a row would find too much.
  private static func hasInitials(_ asked: [SearchWord], in there: [SearchWord]) -> Bool {
    guard asked.count == 1, let initials = asked.first?.folded, initials.count > 1 else {
      return false
    }
    let all = String(there.compactMap(\.folded.first))
    return initials.count == 2 ? all.hasPrefix(initials) : all.contains(initials)
  }
}

extension Character {
  /// Whether this may stand inside a name such as H'Mông.
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}
