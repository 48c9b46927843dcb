/// What a key may do to the word before it.
enum KeyMeaning: Equatable {
  /// Gives the syllable a tone; `ngang` takes the tone away.
  case tone(Tone)
  /// Makes â, ê, ô of the last of these letters.
  case circumflex(of: [Character])
  /// Makes ă of a, ơ of o, ư of u, whichever of these letters the syllable can bear.
  case hook(of: [Character])
  /// Makes đ of d.
  case bar
  /// Writes a letter of its own where the others find nothing.
  case letter(Character, LetterMark)
}
