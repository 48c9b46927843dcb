extension String {
  /// The text with every telephone number of Vietnam hidden: `0912 345 678`, `+84 912.345.678`.
  ///
  /// Numbers of documents and sums stay: they are longer, shorter, or stand beside a letter or a
  /// slash.
  var withoutPhones: String {
    let characters = Array(self)
    var text = ""
    var index = 0
    while index < characters.count {
      let length = Self.phoneLength(in: characters, at: index)
      text += length > 0 ? "[số điện thoại]" : String(characters[index])
      index += max(1, length)
    }
    return text
  }

  /// How many characters of a number begin there; none where no number does.
  private static func phoneLength(in characters: [Character], at start: Int) -> Int {
    guard characters[start] == "0" || characters[start] == "+",
      start == 0 || !isPartOfWord(characters[start - 1])
    else { return 0 }
    var digits: [Character] = []
    var end = start + 1
    var index = start
    while index < characters.count {
      let character = characters[index]
      if character.isASCII, character.isNumber {
        digits.append(character)
        end = index + 1
      } else if !(index == start || (isGap(character) && isGapped(characters, index))) {
        break
      }
      index += 1
    }
    guard end == characters.count || !isPartOfWord(characters[end]) else { return 0 }
    let isPhone =
      characters[start] == "+"
      ? digits.starts(with: ["8", "4"]) && 11...12 ~= digits.count
      : 10...11 ~= digits.count
    return isPhone ? end - start : 0
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "/"
  }

  private static func isGap(_ character: Character) -> Bool { " .-\u{A0}".contains(character) }

  /// A single gap with a digit behind it.
  private static func isGapped(_ characters: [Character], _ index: Int) -> Bool {
    index + 1 < characters.count && characters[index + 1].isASCII && characters[index + 1].isNumber
  }
}
