import VietnameseText

/// Full names, found by their last word where some of those before it are shortened: `L.T. Hoa`,
/// `Ng.V.An`, `Lê T. Hoa` of `Lê Thị Hoa` and `Nguyễn Văn An`.
struct ShortenedNames {
  /// Whose a name is.
  private enum Bearer {
    case nameless
    case other
    case official
  }

  private struct Name {
    /// In lower case without marks: a shortened word often loses them.
    let words: [String]
    let bearer: Bearer
  }

  private static let longest = 6

  /// By the key of the word in which they end.
  private var names: [String: [Name]] = [:]
  private let masksOthers: Bool

  /// - Parameters:
  ///   - nameless: Those who are named in no way.
  ///   - others: Citizens who are named by their initials, if at all.
  ///   - officials: Those whose names stay.
  ///   - masksOthers: Whether initials take the place of names here.
  init(
    nameless: Set<String>,
    others: Set<String>,
    officials: Set<String>,
    masksOthers: Bool
  ) {
    self.masksOthers = masksOthers
    for name in nameless { add(name, .nameless) }
    for name in others { add(name, .other) }
    for name in officials { add(name, .official) }
  }

  /// How many words from there on are a shortened name, and what stands for it.
  func match(at index: Int, in words: WordsOfText) -> (length: Int, mask: NameMask.Mask)? {
    guard words.isShortened(index) || words.isFollowedByBlank(index) else { return nil }
    for length in 2...Self.longest {
      let last = index + length - 1
      guard last < words.count, words.isShortened(last - 1) || words.isFollowedByBlank(last - 1)
      else { return nil }
      guard let text = mask(of: index, length, in: words) else { continue }
      return (length, NameMask.Mask(text: text, needsAddress: false))
    }
    return nil
  }

  private mutating func add(_ name: String, _ bearer: Bearer) {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let last = words.last else { return }
    let known = Name(words: words.map(Folding.folded), bearer: bearer)
    for key in Set([last, Folding.folded(last)].map(WordsOfText.key)) {
      names[key, default: []].append(known)
    }
  }

  private func mask(of index: Int, _ length: Int, in words: WordsOfText) -> String? {
    let last = index + length - 1
    guard (index..<last).contains(where: words.isShortened),
      let candidates = names[words.key(last, 1)]
    else { return nil }
    let isAddressed = words.isAddressed(index, length)
    // One letter and a word may be anything, unless somebody is addressed by them.
    guard isAddressed || (length > 2 && words.isLarge(index) && words.isLarge(last)) else {
      return nil
    }
    let fitting = candidates.filter { name in
      fits(name, index, length, words, mayLackFirst: isAddressed)
    }
    let bearers = Set(fitting.map(\.bearer))
    if bearers == [.nameless] { return NameMask.citizen }
    guard masksOthers, bearers.contains(.nameless) || bearers.contains(.other) else { return nil }
    return (index...last).compactMap { words.word($0).first.map { "\($0.uppercased())." } }.joined()
  }

  /// Each word is one of the name's, in its order and whole where nothing shows that it is not.
  private func fits(
    _ name: Name,
    _ index: Int,
    _ length: Int,
    _ words: WordsOfText,
    mayLackFirst: Bool
  ) -> Bool {
    var rest = name.words.dropLast()
    for place in index..<(index + length - 1) {
      let written = Folding.folded(words.lowered(place))
      let isShort = words.isShortened(place)
      let found = rest.firstIndex { word in
        isShort ? word.count > written.count && word.hasPrefix(written) : word == written
      }
      guard let found, place > index || mayLackFirst || found == 0 else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }
}

extension WordsOfText {
  /// A few letters and a full stop: `L.`, `Ng. `.
  fileprivate func isShortened(_ index: Int) -> Bool {
    let gap = gap(after: index)
    return word(index).count <= 3 && gap.first == "." && gap.dropFirst().allSatisfy(\.isWhitespace)
  }
}
