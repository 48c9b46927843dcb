import VietnameseText

/// The words of a phrase, folded, read one after another.
struct PhraseWords {
  private var words: ArraySlice<String>
  /// The same words with their marks.
  private let written: [String]
  /// All of them, those that were read included.
  private let folded: [String]

  init(_ text: String) {
    let spaced = text.split { $0.isWhitespace || ",;:!?…“”\"".contains($0) }
    // "03 (ba) ngày": the number in words repeats the digits.
    let said = spaced.filter { !($0.hasPrefix("(") && $0.hasSuffix(")")) }.map(Self.trimmed)
    written = SpokenNumber.inDigits(said.filter { !$0.isEmpty })
    folded = written.map(Folding.folded)
    words = folded[...]
  }

  /// What is left, as it was written.
  var rest: String { written[words.indices].joined(separator: " ") }

  /// Whether what is left begins with a digit.
  var isAtNumber: Bool { words.first?.utf8.first.map { 0x30...0x39 ~= $0 } ?? false }

  var isAtEnd: Bool { words.isEmpty }

  /// These words from each of them on.
  var beginnings: [PhraseWords] {
    words.indices.map { index in
      var beginning = self
      beginning.words = words[index...]
      return beginning
    }
  }

  /// Whether these words stand just before what is left.
  func follows(_ phrase: String) -> Bool {
    folded[..<words.startIndex].reversed()
      .starts(with: phrase.split(separator: " ").map(String.init).reversed())
  }

  /// A date of the lunar calendar is named somewhere.
  var isOfMoon: Bool {
    beginnings.contains { $0.begins(with: ["am lich", "al", "lich am", "ram thang"]) }
  }

  /// Whether any of these phrases comes next.
  func begins(with phrases: [String]) -> Bool {
    var words = self
    return phrases.contains { words.take($0) }
  }

  /// Takes the first of these phrases that comes next.
  mutating func take(_ phrases: [String]) -> Bool {
    phrases.contains { take($0) }
  }

  /// Takes `phrase` if it comes next.
  mutating func take(_ phrase: String) -> Bool {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard words.starts(with: wanted) else { return false }
    words = words.dropFirst(wanted.count)
    return true
  }

  /// Takes the next word if `read` makes something of it.
  mutating func take<Value>(_ read: (String) -> Value?) -> Value? {
    guard let value = words.first.flatMap(read) else { return nil }
    words = words.dropFirst()
    return value
  }

  private static func trimmed(_ word: Substring) -> String {
    var word = word
    while let last = word.last, ".()-".contains(last) { word.removeLast() }
    while let first = word.first, "(-".contains(first) { word.removeFirst() }
    return String(word)
  }
}
