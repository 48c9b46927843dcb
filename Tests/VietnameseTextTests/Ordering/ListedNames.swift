/// Made-up names in the order in which ICU puts them for Vietnamese.
///
/// Names were drawn at random from family names, middle names and syllables with every tone, and
/// compared by Foundation of Swift 6.3 (`String.compare` with the locale vi_VN, which is ICU's
/// collation): as whole strings, and word by word in the order given, family, middle. The lists are
/// kept here because the order of a machine's own ICU may change.
enum ListedNames {
  static func listed(_ text: String) -> [String] {
    text.split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
