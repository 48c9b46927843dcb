extension WordLetter {
  /// A key as it is written, marks and all.
  static func literal(_ key: Character) -> WordLetter {
    let (letter, tone) = taken(from: key)
    return tone == .ngang ? letter : WordLetter(key)
  }
}

extension ComposingWord {
  /// Takes a key for itself; only the bar of an abbreviation such as QĐ is still made.
  mutating func takeLiterally(_ key: Character) {
    if method.meanings(of: key.isASCII ? WordLetter.literal(key).base : key).contains(.bar),
      barAbbreviation(by: key)
    {
      return
    }
    strokes.append(Stroke(key: key, letter: letters.count))
    letters.append(.literal(key))
    if method == .telex, letters.count > 1, letters.allSatisfy({ $0.base == "w" }) {
      // The address of a site begins so: www.
      letters = strokes.map { .literal($0.key) }
    }
  }

  private mutating func barAbbreviation(by key: Character) -> Bool {
    guard isAbbreviation, let last = letters.last, last.base == "d" else { return false }
    let place = letters.count - 1
    if last.mark == .bar {
      letters[place].mark = .none
      strokes.append(Stroke(key: key, letter: letters.count))
      letters.append(.literal(key))
      return true
    }
    strokes.append(Stroke(key: key, letter: place))
    // The fourth d in a row: two bars, as in ĐĐBQH.
    if strokes.count == 4, letters.count == 2, letters[0].base == "d", letters[0].mark == .none {
      letters[0].mark = .bar
    }
    letters[place].mark = .bar
    return true
  }

  /// Capitals alone, or no vowel at all.
  var isAbbreviation: Bool {
    letters.allSatisfy { $0.isUpperCase || $0.base.isNumber }
      || !letters.contains(where: \.isVowel)
  }
}
