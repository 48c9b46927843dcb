extension ComposingWord {
  /// Lets a key do what it may mean; `false` leaves everything as it was.
  mutating func apply(_ meaning: KeyMeaning, by key: Character, _ letter: WordLetter) -> Bool {
    switch meaning {
    case .tone(let tone): apply(tone, by: key)
    case .circumflex(let bases): applyCircumflex(to: bases, by: key)
    case .hook(let bases): applyHook(to: bases, by: key)
    case .bar: applyBar(by: key)
    case .letter(let base, let mark): write(base, mark, by: key, letter)
    }
  }

  private mutating func apply(_ new: Tone, by key: Character) -> Bool {
    guard letters.contains(where: \.isVowel), hasNucleus else { return false }
    if new == .ngang {
      guard tone != .ngang else { return false }
      tone = .ngang
    } else if new == tone {
      tone = .ngang
      takeBack(by: key)
      return true
    } else {
      let before = (tone, lettersAtTone)
      setTone(new)
      guard parts != nil else {
        (tone, lettersAtTone) = before
        return false
      }
    }
    strokes.append(Stroke(key: key, letter: nil))
    return true
  }

  /// Whether a vowel stands behind the first consonants: the i of a lone `gi` is one.
  private var hasNucleus: Bool {
    guard let onset = parts?.onset else { return false }
    return onset < letters.count || letters.last?.base == "i"
  }

  private mutating func applyCircumflex(to bases: [Character], by key: Character) -> Bool {
    let places = letters.indices.filter { bases.contains(letters[$0].base) }.reversed()
    if let marked = places.first(where: { letters[$0].mark == .circumflex }) {
      letters[marked].mark = .none
      takeBack(by: key)
      return true
    }
    return places.contains { mark(.circumflex, at: $0, by: key) }
  }

  private mutating func applyHook(to bases: [Character], by key: Character) -> Bool {
    let places = vowelPlaces.filter { bases.contains(letters[$0].base) }
    // uo, and ưo with its second half: one key marks the pair.
    if bases.contains("o"), let o = places.first(where: isSecondOfPair),
      letters[o].mark != .horn || letters[o].hasOwnHorn, mark(.horn, at: o, by: key)
    {
      letters[o].hasOwnHorn = false
      return true
    }
    let hooked = places.filter { letters[$0].mark == .hook(on: letters[$0].base) }
    guard hooked.isEmpty else {
      unhook(hooked, by: key)
      return true
    }
    return places.reversed().contains { mark(.hook(on: letters[$0].base), at: $0, by: key) }
  }

  private mutating func unhook(_ places: [Int], by key: Character) {
    if places == [letters.count - 1], letters[letters.count - 1].isLoneHook {
      letters.removeLast()
    }
    for place in places where place < letters.count { letters[place].mark = .none }
    takeBack(by: key)
  }

  private mutating func applyBar(by key: Character) -> Bool {
    guard let first = letters.first, first.base == "d" else { return false }
    if first.mark == .bar {
      letters[0].mark = .none
      takeBack(by: key)
      return true
    }
    return mark(.bar, at: 0, by: key)
  }

  private mutating func write(
    _ base: Character,
    _ mark: LetterMark,
    by key: Character,
    _ typed: WordLetter
  ) -> Bool {
    var letter = WordLetter(base, mark, isUpperCase: typed.isUpperCase)
    letter.isLoneHook = true
    letters.append(letter)
    guard parts != nil else {
      letters.removeLast()
      return false
    }
    strokes.append(Stroke(key: key, letter: letters.count - 1))
    return true
  }

  /// Puts a mark on a letter if a syllable can come of it.
  private mutating func mark(_ mark: LetterMark, at place: Int, by key: Character) -> Bool {
    let before = letters
    letters[place].mark = mark
    settleHorns()
    guard parts != nil else {
      letters = before
      return false
    }
    strokes.append(Stroke(key: key, letter: place))
    return true
  }

  /// The same key took its mark back and stands as itself.
  ///
  /// Only xoong composes on from there.
  private mutating func takeBack(by key: Character) {
    strokes.append(Stroke(key: key, letter: letters.count))
    letters.append(.literal(key))
    isUndone = true
    isComposing = parts != nil
  }

  /// Brings u and o beside each other in line: ươ before a letter, uô, and nothing between.
  mutating func settleHorns() {
    guard let o = vowelPlaces.first(where: isSecondOfPair) else { return }
    switch (letters[o - 1].mark, letters[o].mark) {
    case (.none, .horn) where o + 1 < letters.count: letters[o - 1].mark = .horn
    case (.horn, .none) where o + 1 < letters.count:
      letters[o].mark = .horn
      letters[o].hasOwnHorn = true
    case (.horn, .circumflex): letters[o - 1].mark = .none
    default: break
    }
  }

  /// The vowels behind the first consonants.
  private var vowelPlaces: [Int] {
    let onset = Onset.length(of: letters)
    return letters.indices.filter { $0 >= onset && letters[$0].isVowel }
  }

  /// Whether this is an o behind a u that is no part of qu.
  private func isSecondOfPair(_ place: Int) -> Bool {
    place > Onset.length(of: letters) && letters[place].base == "o"
      && letters[place - 1].base == "u"
  }
}
