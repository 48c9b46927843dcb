/// Two or three numbers in one word, as dates are written: "15/6", "6/2024", "15-6-24", "iii/2024".
struct SlashedNumbers {
  /// Two, or three of which the last is a whole year.
  let numbers: [Int]

  init?(_ word: String) { self.init(word, joints: "/-.") }

  private init?(_ word: String, joints: String) {
    let parts = word.split(omittingEmptySubsequences: false) { joints.contains($0) }
      .map(String.init)
    var numbers = parts.compactMap { SpokenDates.number($0) ?? Self.roman($0) }
    guard 2...3 ~= parts.count, numbers.count == parts.count else { return nil }
    if numbers.count == 3, numbers[2] < 100 { numbers[2] += 2000 }
    if let last = numbers.last, last > 99, !Self.years.contains(last) { return nil }
    self.numbers = numbers
  }

  /// Years of which anybody speaks here: "1.500 hộ" names none.
  static let years = 1900...2199

  /// "3-5", "3–5": from so many to so many, the second the greater.
  static func range(_ word: String) -> Int? {
    guard !word.contains("."), !word.contains("/"),
      let numbers = SlashedNumbers(word, joints: "-–")?.numbers, numbers.count == 2,
      numbers[0] < numbers[1]
    else { return nil }
    return numbers[1]
  }

  /// "ii-iii", "ii–iii/2024": two quarters, and their year.
  static func quarters(_ word: String) -> [Int]? {
    guard let numbers = SlashedNumbers(word, joints: "/-–.")?.numbers, numbers[1] <= 4,
      numbers[0] < numbers[1], numbers.count == 2 || numbers[2] > 99
    else { return nil }
    return numbers
  }

  /// The number of a quarter in Roman figures.
  static func roman(_ word: String) -> Int? {
    ["i", "ii", "iii", "iv"].firstIndex(of: word).map { $0 + 1 }
  }
}
