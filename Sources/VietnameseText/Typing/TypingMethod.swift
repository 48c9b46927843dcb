/// How plain keys write Vietnamese letters.
package enum TypingMethod: String, CaseIterable, Codable, Sendable {
  /// Marks are letters: `vieetj` is việt.
  case telex
  /// Marks are digits: `vie65t` is việt.
  case vni
}

extension TypingMethod {
  /// What a key asks for besides itself, the likeliest first; nothing of most keys.
  ///
  /// - Parameter key: A lower case letter or a digit.
  /// - Returns: What to try, in this order.
  func meanings(of key: Character) -> [KeyMeaning] {
    switch self {
    case .telex: Self.telexKeys[key] ?? []
    case .vni: Self.vniKeys[key] ?? []
    }
  }

  private static let telexKeys: [Character: [KeyMeaning]] = [
    "s": [.tone(.sac)],
    "f": [.tone(.huyen)],
    "r": [.tone(.hoi)],
    "x": [.tone(.nga)],
    "j": [.tone(.nang)],
    "z": [.tone(.ngang)],
    "a": [.circumflex(of: ["a"])],
    "e": [.circumflex(of: ["e"])],
    "o": [.circumflex(of: ["o"])],
    "w": [.hook(of: ["a", "o", "u"]), .letter("u", .horn)],
    "d": [.bar],
  ]

  private static let vniKeys: [Character: [KeyMeaning]] = [
    "1": [.tone(.sac)],
    "2": [.tone(.huyen)],
    "3": [.tone(.hoi)],
    "4": [.tone(.nga)],
    "5": [.tone(.nang)],
    "0": [.tone(.ngang)],
    "6": [.circumflex(of: ["a", "e", "o"])],
    "7": [.hook(of: ["o", "u"])],
    "8": [.hook(of: ["a"])],
    "9": [.bar],
  ]
}
