/// A word while it is typed: its letters, its tone, and every key that made them.
///
/// Each key is taken against the letters as they stand, so one costs the same in any text. Keys may
/// come in any order: marks and tones find their vowel wherever it is in the syllable. The raw keys
/// are kept, and what can be no syllable shows them again, so that other languages pass unharmed.
struct ComposingWord: Equatable {
  let method: TypingMethod
  let style: ToneStyle

  var letters: [WordLetter] = []
  var tone = Tone.ngang

  /// How many letters stood there when the tone was typed.
  var lettersAtTone = 0

  /// Every key that is not deleted, with the place of the letter it made or marked.
  var strokes: [Stroke] = []

  /// Whether keys compose; not after a mark was taken back, nor in what can be no syllable.
  var isComposing = true

  /// The same key took a mark back: the word is meant as it stands.
  var isUndone = false

  struct Stroke: Equatable {
    let key: Character
    /// The place of its letter; nil for a tone, which belongs to the whole.
    var letter: Int?
  }

  init(method: TypingMethod, style: ToneStyle = .old) {
    self.method = method
    self.style = style
  }

  /// A word that stands in the text already: its letters are taken as they are.
  init(_ word: some Sequence<Character>, method: TypingMethod, style: ToneStyle = .old) {
    self.init(method: method, style: style)
    for character in word {
      let (letter, tone) = WordLetter.taken(from: character)
      strokes.append(Stroke(key: character, letter: letters.count))
      letters.append(letter)
      if tone != .ngang { self.tone = tone }
    }
    lettersAtTone = letters.count
    isComposing = text == String(word) && (letters.isEmpty || parts != nil)
    guard !isComposing else { return }
    letters = strokes.map { WordLetter.literal($0.key) }
    tone = .ngang
  }

  /// The word was made with these keys, which a draft kept.
  mutating func remember(_ keys: String) {
    guard !letters.isEmpty else { return }
    strokes = keys.enumerated().map { index, key in
      Stroke(key: key, letter: min(index, letters.count - 1))
    }
  }

  /// The keys as they were typed.
  var rawKeys: String { String(strokes.map(\.key)) }

  /// The word as it is shown.
  var text: String { String(characters) }

  var characters: [Character] {
    let seat = tone == .ngang ? nil : toneIndex
    return letters.indices.map { letters[$0].character($0 == seat ? tone : .ngang) }
  }

  /// Takes one key.
  mutating func take(_ key: Character) {
    guard isComposing else {
      takeLiterally(key)
      return
    }
    let (letter, ownTone) = WordLetter.taken(from: key)
    let isPlain = letter.mark == .none && ownTone == .ngang
    for meaning in isPlain ? method.meanings(of: letter.base) : []
    where apply(meaning, by: key, letter) {
      return
    }
    strokes.append(Stroke(key: key, letter: letters.count))
    letters.append(letter)
    if ownTone != .ngang { setTone(ownTone) }
    settleHorns()
    if parts == nil { showKeys() }
  }

  /// The word is over: keys that made no syllable come back.
  mutating func finish() {
    guard isComposing, !isUndone, text != rawKeys, !isAcceptable else { return }
    showKeys()
  }

  /// Shows the keys as they were typed, but for the bar in an abbreviation; composes no more.
  mutating func showKeys() {
    revert()
    guard isAbbreviation else { return }
    let keys = strokes.map(\.key)
    letters = []
    strokes = []
    for key in keys { takeLiterally(key) }
  }

  /// Shows exactly the keys, abbreviations too.
  mutating func revert() {
    isComposing = false
    tone = .ngang
    letters = strokes.map { WordLetter.literal($0.key) }
    for index in strokes.indices { strokes[index].letter = index }
  }

  /// A whole syllable, a vowel that stands alone, or letters without any vowel, as in QĐ.
  private var isAcceptable: Bool {
    if letters.allSatisfy(\.isVowel) { return tone == .ngang || letters.count == 1 || isWhole }
    return isWhole || !letters.contains(where: \.isVowel)
  }

  private var isWhole: Bool { Syllable.isWhole(letters, tone, toneIsLast: toneIsLast) }

  private var toneIsLast: Bool { lettersAtTone >= letters.count }

  /// How the letters divide, nil when nothing can come of them.
  var parts: Syllable.Parts? {
    Syllable.parts(beginning: letters, tone, toneIsLast: toneIsLast)
  }

  private var toneIndex: Int? {
    TonePlace.index(in: letters, onset: parts?.onset ?? 0, style)
  }

  mutating func setTone(_ tone: Tone) {
    self.tone = tone
    lettersAtTone = letters.count
  }
}
