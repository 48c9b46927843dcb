/// One letter of a word being typed.
struct WordLetter: Equatable {
  /// In lower case without its mark; signs that are no Latin letters as they are.
  var base: Character
  var mark = LetterMark.none
  var isUpperCase = false

  /// A `w` wrote this ư alone: the same key again makes it a w.
  var isLoneHook = false

  /// Its horn came by itself, as that of the o in ưoi: the key for it confirms it.
  var hasOwnHorn = false

  init(_ base: Character, _ mark: LetterMark = .none, isUpperCase: Bool = false) {
    self.base = base
    self.mark = mark
    self.isUpperCase = isUpperCase
  }

  /// The letter as it stands in a text, and the tone that was written on it.
  static func taken(from character: Character) -> (letter: WordLetter, tone: Tone) {
    if character.isASCII {
      let isUpperCase = character.isUppercase
      let base = isUpperCase ? Character(character.lowercased()) : character
      return (WordLetter(base, isUpperCase: isUpperCase), .ngang)
    }
    guard let spelled = SpelledLetter.letters(of: String(character)).first,
      let (base, mark) = parts(of: spelled.letter)
    else { return (WordLetter(character), .ngang) }
    return (WordLetter(base, mark, isUpperCase: spelled.isUpperCase), spelled.tone)
  }

  private static func parts(of letter: Character) -> (Character, LetterMark)? {
    switch letter {
    case "ă": ("a", .breve)
    case "â": ("a", .circumflex)
    case "ê": ("e", .circumflex)
    case "ô": ("o", .circumflex)
    case "ơ": ("o", .horn)
    case "ư": ("u", .horn)
    case "đ": ("d", .bar)
    default: letter.isASCII ? (letter, .none) : nil
    }
  }

  var isVowel: Bool {
    switch base {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// The letter as it is written, with a tone.
  func character(_ tone: Tone = .ngang) -> Character {
    if mark == .none, tone == .ngang, !isUpperCase { return base }
    return Self.written[Shape(base, mark, tone, isUpperCase)] ?? composed(tone)
  }

  private struct Shape: Hashable {
    let base: Character
    let mark: LetterMark
    let tone: Tone
    let isUpperCase: Bool

    init(_ base: Character, _ mark: LetterMark, _ tone: Tone, _ isUpperCase: Bool) {
      self.base = base
      self.mark = mark
      self.tone = tone
      self.isUpperCase = isUpperCase
    }
  }

  /// What a key may need, composed once: every key writes its whole word again.
  private static let written: [Shape: Character] = {
    var written: [Shape: Character] = [:]
    for base in "aeiouyd" {
      for mark in LetterMark.allCases {
        for tone in Tone.allCases {
          for isUpperCase in [false, true] {
            let letter = WordLetter(base, mark, isUpperCase: isUpperCase)
            written[Shape(base, mark, tone, isUpperCase)] = letter.composed(tone)
          }
        }
      }
    }
    return written
  }()

  private func composed(_ tone: Tone) -> Character {
    if mark == .bar { return isUpperCase ? "Đ" : "đ" }
    let plain = isUpperCase ? Character(base.uppercased()) : base
    guard mark != .none || tone != .ngang else { return plain }
    var scalars = String(plain).unicodeScalars
    if let sign = mark.sign { scalars.append(sign) }
    if let sign = tone.sign { scalars.append(sign) }
    return String(scalars).nfc.first ?? plain
  }
}

extension Tone {
  /// The combining sign that writes the tone; none for ngang.
  var sign: Unicode.Scalar? {
    switch self {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .sac: "\u{301}"
    case .nang: "\u{323}"
    }
  }
}
