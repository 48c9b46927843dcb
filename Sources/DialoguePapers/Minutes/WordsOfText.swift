import VietnameseText

/// A text as words of letters and what stands between them.
struct WordsOfText {
  /// What stands before the first word.
  let lead: String

  private let words: [Substring]
  private let lowered: [String]
  private let keys: [String]
  private let gaps: [Substring]

  init(_ text: String) {
    var words: [Substring] = []
    var gaps: [Substring] = []
    let lead = text.prefix { !$0.isLetter }
    var rest = text[lead.endIndex...]
    while !rest.isEmpty {
      let word = rest.prefix(while: \.isLetter)
      let gap = rest[word.endIndex...].prefix { !$0.isLetter }
      words.append(word)
      gaps.append(gap)
      rest = rest[gap.endIndex...]
    }
    self.lead = String(lead)
    self.words = words
    self.gaps = gaps
    lowered = words.map { $0.lowercased() }
    keys = words.map(SyllableKey.of(word:))
  }

  var count: Int { words.count }

  func word(_ index: Int) -> Substring { words[index] }

  /// The word in lower case, as it was written.
  func lowered(_ index: Int) -> String { lowered[index] }

  func gap(after index: Int) -> Substring { gaps[index] }

  func isFollowedByBlank(_ index: Int) -> Bool {
    !gaps[index].isEmpty && gaps[index].allSatisfy(\.isWhitespace)
  }

  func isLarge(_ index: Int) -> Bool { words[index].first?.isUppercase == true }

  func isAllLarge(_ index: Int) -> Bool { words[index].allSatisfy(\.isUppercase) }

  /// So many words as they were written.
  func text(_ index: Int, _ length: Int) -> String {
    var text = String(words[index])
    for next in (index + 1)..<(index + length) {
      text += gaps[next - 1] + words[next]
    }
    return text
  }

  /// By what so many words from `index` on are known, however they are written; any blanks between
  /// two of them are as one.
  func key(_ index: Int, _ length: Int) -> String {
    var key = keys[index]
    for next in (index + 1)..<(index + length) {
      let gap = gaps[next - 1]
      key += gap.allSatisfy(\.isWhitespace) || Self.joins(gap) ? " " : String(gap)
      key += keys[next]
    }
    return key
  }

  /// One sign by which the words of a name may be joined: `Lê.Thị.Hoa`, `H’Hen Niê`.
  private static func joins(_ gap: Substring) -> Bool {
    gap.count == 1 && gap.allSatisfy { ".-_'’·".contains($0) }
  }

  /// By what a whole text is known.
  static func key(of text: String) -> String {
    let words = WordsOfText(text)
    return words.count > 0 ? words.key(0, words.count) : ""
  }
}
