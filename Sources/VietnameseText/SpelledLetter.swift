/// One letter of a word, taken apart as Vietnamese spelling sees it: ệ is ê with the tone nặng.
struct SpelledLetter: Equatable {
  /// The letter in lower case with its own mark (ă, â, ê, ô, ơ, ư, đ) and without a tone.
  var letter: Character
  var tone = Tone.ngang
  var isUpperCase = false

  /// The letters of `word` in order; a mark that Vietnamese does not know stays on its letter.
  static func letters(of word: some StringProtocol) -> [SpelledLetter] {
    var letters: [SpelledLetter] = []
    for character in word {
      var spelled = SpelledLetter(letter: character)
      var kept = String.UnicodeScalarView()
      for scalar in String(character).decomposedScalars {
        if let tone = Tone(mark: scalar) { spelled.tone = tone } else { kept.append(scalar) }
      }
      spelled.isUpperCase = kept.first?.properties.isUppercase ?? false
      // Lower case of one letter may be several: only the first one is its place in the alphabet.
      spelled.letter = String(kept).lowercased().nfc.first ?? character
      if spelled.letter == "ð" { spelled.letter = "đ" }
      letters.append(spelled)
    }
    return letters
  }
}
