/// Groups of digits with little between them, as days and telephone numbers are written.
struct DigitRun {
  private struct Group {
    let digits: String

    /// What stands before it; nothing before the first.
    let gap: String

    /// Characters from the start of the run to its end.
    let end: Int

    /// Nothing that belongs to the number follows, and no bracket is open.
    var mayEnd: Bool
  }

  private let hasPlus: Bool

  /// The word behind the last group.
  private let nextWord: String
  private var groups: [Group] = []

  /// Nil where no number begins.
  init?(in characters: [Character], at start: Int) {
    var index = start
    var isOpen = characters[index] == "("
    if isOpen { index += 1 }
    hasPlus = index < characters.count && characters[index] == "+"
    if hasPlus { index += 1 }
    guard index < characters.count, characters[index].isDigit,
      start == 0 || isOpen || !characters[start - 1].isPartOfWord
    else { return nil }
    var gap: [Character] = []
    repeat {
      let digits = characters[index...].prefix(while: \.isDigit)
      index = digits.endIndex
      groups.append(
        Group(digits: String(digits), gap: String(gap), end: index - start, mayEnd: !isOpen)
      )
      gap = Array(characters[index...].prefix(Self.longestGap + 1).prefix(while: \.isGap))
      for bracket in gap where bracket == "(" || bracket == ")" {
        guard isOpen == (bracket == ")") else {
          gap = []
          break
        }
        isOpen = bracket == "("
      }
      let next = index + gap.count
      guard 1...Self.longestGap ~= gap.count, next < characters.count, characters[next].isDigit
      else { break }
      if !gap.contains(where: \.isWhitespace) { groups[groups.count - 1].mayEnd = false }
      index = next
    } while true
    if index < characters.count, characters[index].isPartOfWord {
      groups[groups.count - 1].mayEnd = false
    }
    nextWord = String(
      characters[index...].drop(while: \.isWhitespace).prefix(while: \.isLetter)
    ).lowercased()
  }

  /// How many characters of a day begin it: `05.6.2024`, `6-2024`.
  var dateLength: Int? { dateEnd(at: 0).map { groups[$0].end } }

  /// How many characters of a telephone number begin it.
  var phoneLength: Int? {
    let before = groups.indices.dropFirst().first { dateEnd(at: $0) != nil } ?? groups.count
    let ends = (0..<before).filter { groups[$0].mayEnd && isPhone(groups[...$0]) }
    // What follows a mobile number is none of it; a number of old may have one digit more.
    let isMobile = ends.first.map { Self.isMobile(groups[...$0].map(\.digits).joined()) } ?? false
    return (isMobile ? ends.first : ends.last).map { groups[$0].end }
  }

  /// A bracket, and a dash between blanks.
  private static let longestGap = 4

  /// The group that ends a day which that group begins.
  private func dateEnd(at start: Int) -> Int? {
    for length in [3, 2] where start + length <= groups.count {
      let parts = groups[start..<start + length]
      let numbers = parts.compactMap { Int($0.digits) }
      guard numbers.count == length, let end = parts.indices.last, groups[end].mayEnd,
        parts.dropFirst().allSatisfy({ $0.gap.contains { ".-–".contains($0) } }),
        parts.dropLast().allSatisfy({ $0.digits.count <= 2 }), parts[end].digits.count == 4,
        1900...2099 ~= numbers[length - 1], 1...12 ~= numbers[length - 2],
        length == 2 || 1...31 ~= numbers[0]
      else { continue }
      return end
    }
    return nil
  }

  private func isPhone(_ groups: ArraySlice<Group>) -> Bool {
    let digits = groups.map(\.digits).joined()
    if groups.count > 1, groups.allSatisfy({ $0.digits.count < 3 }),
      groups.dropFirst().contains(where: { $0.gap.contains { "-–".contains($0) } })
    {
      // A list of small numbers.
      return false
    }
    if hasPlus { return digits.hasPrefix("84") && 11...12 ~= digits.count }
    if digits.hasPrefix("0084") { return 13...14 ~= digits.count }
    if digits.hasPrefix("0") { return 10...11 ~= digits.count }
    return digits.hasPrefix("84") && 11...12 ~= digits.count && !isSum(groups)
      && (digits.count == 12) == digits.dropFirst(2).hasPrefix("2")
  }

  /// In thousands, or so much money.
  private func isSum(_ groups: ArraySlice<Group>) -> Bool {
    let isInThousands =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.gap == "." && $0.digits.count == 3 }
    return isInThousands || (groups.endIndex == self.groups.count && Self.money.contains(nextWord))
  }

  private static let money: Set = ["đồng", "đ", "vnđ", "vnd"]

  private static func isMobile(_ digits: String) -> Bool {
    let national = digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : digits
    return PersonalNumber.isMobile(national)
  }
}

extension Character {
  fileprivate var isDigit: Bool { "0"..."9" ~= self && isASCII }

  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "/" }

  fileprivate var isGap: Bool { " .-–()\u{A0}".contains(self) }
}
