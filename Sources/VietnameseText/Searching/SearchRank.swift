/// How well a text answers a query: by its spelling first, then by where the words stand.
package struct SearchRank: Comparable, Hashable, Sendable {
  /// How the words found are spelled, best first.
  package enum Spelling: Int, Comparable, Sendable {
    /// Every mark typed in the query is in the text.
    case exact
    /// The same syllable with the other letter of i and y: kỹ and kĩ, Lý and Lí.
    case variant
    /// The letters are the same when marks are left out.
    case folded
    /// The query is the initials of words that follow one another: "nva" finds Nguyễn Văn An.
    case initials

    package static func < (left: Spelling, right: Spelling) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Where the words found stand, best first.
  package enum Place: Int, Comparable, Sendable {
    /// They are the whole text.
    case whole
    /// In a row from its beginning: "dat c" in "Đất công ích".
    case beginning
    /// In a row further on.
    case inside
    /// Here and there, in any order.
    case scattered

    package static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  package let spelling: Spelling
  package let place: Place

  package init(_ spelling: Spelling, _ place: Place) {
    self.spelling = spelling
    self.place = place
  }

  package static func < (left: SearchRank, right: SearchRank) -> Bool {
    (left.spelling, left.place) < (right.spelling, right.place)
  }
}
