extension ComposingWord {
  /// Takes the last letter away with the keys that made it; the tone finds its new vowel.
  mutating func deleteLast() {
    guard !letters.isEmpty else { return }
    letters.removeLast()
    guard isComposing else {
      self = ComposingWord(text, method: method, style: style)
      return
    }
    strokes.removeAll { $0.letter == letters.count }
    lettersAtTone = min(lettersAtTone, letters.count)
    if parts.map({ $0.onset < letters.count || letters.last?.base == "i" }) != true {
      tone = .ngang
      strokes.removeAll { $0.letter == nil }
    }
  }
}
