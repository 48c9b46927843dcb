extension String {
  /// The text with every number by which somebody can be reached or found hidden: telephones
  /// (`0912 345 678`, `(024) 3825 1234`, `+84 912.345.678`), identity cards, accounts, e-mail.
  ///
  /// Days, numbers of documents and sums stay: these are longer, shorter, in thousands, or stand
  /// beside a letter or a slash.
  var withoutPersonalNumbers: String {
    guard contains(where: { $0.wholeNumberValue != nil || $0 == "@" }) else { return self }
    let characters = Array(self)
    var text = ""
    var index = 0
    while index < characters.count {
      let run = DigitRun(in: characters, at: index)
      if let length = run?.dateLength {
        text += String(characters[index..<index + length])
        index += length
      } else if let (length, mask) = PersonalNumber.found(in: characters, at: index) {
        text += mask
        index += length
      } else if let length = run?.phoneLength {
        text += PersonalNumber.phone
        index += length
      } else {
        text.append(characters[index])
        index += 1
      }
    }
    return text
  }
}
