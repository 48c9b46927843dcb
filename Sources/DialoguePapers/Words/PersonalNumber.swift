/// What is told by its own form or by the word before it, whatever stands behind it.
enum PersonalNumber {
  static let phone = "[số điện thoại]"
  private static let card = "[số giấy tờ]"
  private static let account = "[số tài khoản]"
  private static let mail = "[thư điện tử]"

  /// A number or an address that begins at that place, and what stands for it.
  static func found(in characters: [Character], at start: Int) -> (length: Int, mask: String)? {
    if let length = mailLength(in: characters, at: start) { return (length, mail) }
    guard isDigit(characters[start]), start == 0 || !isDigit(characters[start - 1]) else {
      return letterForNought(in: characters, at: start)
    }
    let run = Run(in: characters, at: start)
    switch kind(namedBefore: start, in: characters) {
    case .card? where run.digits.count >= 8: return (run.length, card)
    case .account? where run.digits.count >= 6: return (run.length, account)
    case .card?, .account?, nil: break
    }
    if let length = run.length(ofDigits: 10), isMobile(run.digits) { return (length, phone) }
    // The number of a citizen begins with the code of a province: 001 to 096.
    if let length = run.length(ofDigits: 12), run.digits.first == "0", run.isWrittenPlainly {
      return (length, card)
    }
    return nil
  }

  private enum Kind {
    case card
    case account
  }

  /// Groups of at least three digits with one sign between two of them.
  private struct Run {
    private(set) var digits = ""
    private var ends: [(digits: Int, length: Int)] = []

    /// Nothing but blanks, stops and dashes stands between its groups.
    private(set) var isWrittenPlainly = true

    var length: Int { ends.last?.length ?? 0 }

    init(in characters: [Character], at start: Int) {
      var index = start
      while true {
        let group = characters[index...].prefix { PersonalNumber.isDigit($0) }
        guard ends.isEmpty || group.count >= 3 else { return }
        digits += group.compactMap { $0.wholeNumberValue.map(String.init) }.joined()
        index = group.endIndex
        ends.append((digits.count, index - start))
        guard group.count >= 3, index + 1 < characters.count,
          PersonalNumber.isDigit(characters[index + 1])
        else { return }
        let gap = characters[index]
        guard gap.isWhitespace || ".-–/,".contains(gap) else { return }
        if gap == "/" || gap == "," { isWrittenPlainly = false }
        index += 1
      }
    }

    /// Characters up to the end of so many digits, where a group ends there.
    func length(ofDigits count: Int) -> Int? { ends.first { $0.digits == count }?.length }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.wholeNumberValue.map { 0...9 ~= $0 } ?? false
  }

  /// Whether digits begin as the numbers of mobile telephones do, the nought included.
  static func isMobile(_ digits: String) -> Bool {
    ["03", "05", "07", "08", "09"].contains { digits.hasPrefix($0) }
  }

  /// `O900000001`: a letter where the nought belongs.
  private static func letterForNought(
    in characters: [Character],
    at start: Int
  ) -> (length: Int, mask: String)? {
    guard "Oo".contains(characters[start]), start + 1 < characters.count,
      start == 0 || !characters[start - 1].isLetter, isDigit(characters[start + 1])
    else { return nil }
    let run = Run(in: characters, at: start + 1)
    guard let length = run.length(ofDigits: 9), isMobile("0" + run.digits) else { return nil }
    return (length + 1, phone)
  }

  /// What the words just before a number call it.
  private static func kind(namedBefore start: Int, in characters: [Character]) -> Kind? {
    let before = String(characters[max(0, start - 40)..<start]).lowercased()
    for (kind, names) in [(Kind.card, cardNames), (.account, accountNames)] {
      for name in names {
        guard let range = before.ranges(of: name).last else { continue }
        let rest = before[range.upperBound...]
        let isWord = before[..<range.lowerBound].last.map { !$0.isLetter } ?? true
        if isWord, rest.count <= 16, !rest.contains(where: { ".;,".contains($0) || $0.isNumber }) {
          return kind
        }
      }
    }
    return nil
  }

  private static let cardNames = [
    "cccd", "cmnd", "cmtnd", "căn cước", "chứng minh", "định danh", "hộ chiếu",
  ]
  private static let accountNames = ["tài khoản", "stk", "tk"]

  /// Characters of an address with `@`.
  private static func mailLength(in characters: [Character], at start: Int) -> Int? {
    func isPart(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "._%+-".contains(character)
    }
    guard isPart(characters[start]), start == 0 || !isPart(characters[start - 1]) else {
      return nil
    }
    let user = characters[start...].prefix(while: isPart)
    guard user.endIndex + 1 < characters.count, characters[user.endIndex] == "@",
      isPart(characters[user.endIndex + 1])
    else { return nil }
    let host = characters[(user.endIndex + 1)...].prefix(while: isPart)
    let trailing = host.reversed().prefix { $0 == "." || $0 == "-" }.count
    return host.endIndex - trailing - start
  }
}
