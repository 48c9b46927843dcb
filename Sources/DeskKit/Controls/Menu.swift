package import VietnameseText

/// A short list that is asked once: a digit, or ↑↓ and Enter; typing narrows it.
package struct Menu: Equatable, Sendable {
  package let title: Phrase
  package let choices: [Choice]

  /// Whether several can be picked; the order of picking counts.
  package let takesSeveral: Bool

  /// The ids picked so far, first pick first.
  package private(set) var picked: [String]

  /// What is picked was picked beforehand: the first pick of the user's own replaces it.
  private var isPreset: Bool

  private(set) var filter = TextEdit(limit: 100)
  private(set) var index = 0

  /// A menu of one pick, or of several with some picked beforehand.
  package init(
    _ title: Phrase,
    _ choices: [Choice],
    takesSeveral: Bool = false,
    picked: [String] = []
  ) {
    self.title = title
    self.choices = choices
    self.takesSeveral = takesSeveral
    self.picked = picked
    isPreset = !picked.isEmpty
  }

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case stays
    /// The ids chosen, first pick first; never empty.
    case chooses([String])
    case refused(Phrase)
    case closes
  }

  /// What the letters typed so far leave, best first.
  package var candidates: [Choice] { ChoiceFilter.matches(filter, in: choices) }

  /// What was pasted last in an encoding of before Unicode.
  package var offer: ConversionOffer? { filter.offer }

  /// The row that Enter means.
  package var highlighted: Choice? {
    candidates.indices.contains(index) ? candidates[index] : nil
  }

  /// The digit that chooses, from 1 to 9, by the place in the whole list.
  package func digit(of choice: Choice) -> Int? {
    choices.prefix(9).firstIndex(of: choice).map { $0 + 1 }
  }

  package mutating func handle(_ key: Key, typing: Typing = .off) -> Outcome {
    switch key {
    case .escape, .control("g"): return .closes
    case .enter: return entered()
    case .up, .backTab: return highlight(index - 1)
    case .down, .tab: return highlight(index + 1)
    case .character(let digit) where digit.isASCIIDigit: return chosen(by: digit)
    case .character(" ") where filter.isEmpty: return highlighted.map { pick($0) } ?? .stays
    default:
      guard filter.handle(key, width: .max, typing: typing) == .edited else { return .stays }
      return highlight(0)
    }
  }

  private mutating func highlight(_ new: Int) -> Outcome {
    index = max(0, min(new, candidates.count - 1))
    return .stays
  }

  private mutating func chosen(by digit: Character) -> Outcome {
    guard let number = digit.wholeNumberValue, choices.prefix(9).indices.contains(number - 1)
    else { return .refused(Phrase(vi: "không có số này", en: "there is no such number")) }
    return pick(choices[number - 1])
  }

  private mutating func entered() -> Outcome {
    if takesSeveral, filter.isEmpty, !picked.isEmpty { return .chooses(picked) }
    guard let highlighted else {
      return .refused(Phrase(vi: "không có trong danh sách", en: "not in the list"))
    }
    guard takesSeveral, filter.isEmpty else { return pick(highlighted) }
    return highlighted.obstacle.map(Outcome.refused) ?? .chooses([highlighted.id])
  }

  /// Chooses, or where several are taken picks or drops.
  private mutating func pick(_ choice: Choice) -> Outcome {
    if let obstacle = choice.obstacle { return .refused(obstacle) }
    guard takesSeveral else { return .chooses([choice.id]) }
    if isPreset {
      isPreset = false
      picked = [choice.id]
    } else if let place = picked.firstIndex(of: choice.id) {
      picked.remove(at: place)
    } else {
      picked.append(choice.id)
    }
    filter.replaceAll(with: "")
    index = choices.firstIndex(of: choice) ?? 0
    return .stays
  }
}
