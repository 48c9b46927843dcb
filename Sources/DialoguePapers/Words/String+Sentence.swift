import DialogueCore

extension String {
  /// With a full stop unless the words already end a sentence.
  var sentence: String {
    guard let last = trimmedEnd.last else { return "" }
    return ".!?…:;".contains(last) ? trimmedEnd : trimmedEnd + "."
  }

  /// Without the sign that ends a sentence, to stand inside another one.
  var clause: String {
    var text = trimmedEnd
    while let last = text.last, ".;,".contains(last) || last.isWhitespace { text.removeLast() }
    return text
  }

  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  var loweredFirst: String {
    let both = Person.Form?.none.wordForCitizen
    return hasPrefix(both)
      ? both.lowercased() + dropFirst(both.count) : prefix(1).lowercased() + dropFirst()
  }

  private var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
