extension String {
  /// The text with every telephone number of Vietnam hidden: `0912 345 678`, `(024) 3825 1234`,
  /// `+84 912.345.678`, `84912345678`.
  ///
  /// Days, numbers of documents and sums stay: these are longer, shorter, in thousands, or stand
  /// beside a letter or a slash.
  var withoutPhones: String {
    guard utf8.contains(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return self }
    let characters = Array(self)
    var text = ""
    var index = 0
    while index < characters.count {
      let run = DigitRun(in: characters, at: index)
      if let length = run?.dateLength {
        text += String(characters[index..<index + length])
        index += length
      } else if let length = run?.phoneLength {
        text += "[số điện thoại]"
        index += length
      } else {
        text.append(characters[index])
        index += 1
      }
    }
    return text
  }
}
