import DialogueTestSupport

/// Makes bytes wrong in the ways in which bytes are wrong.
struct Mutation {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// One to four changes.
  mutating func of(_ sample: [UInt8]) -> [UInt8] {
    var bytes = sample
    for _ in 0..<random.number(1...4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = Self.tokens[0]
      return
    }
    let place = random.number(0...bytes.count - 1)
    switch random.number(0...9) {
    case 0: bytes[place] ^= 1 << UInt8(random.number(0...7))
    case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes.removeSubrange(range(from: place, in: bytes))
    case 3: bytes.insert(contentsOf: bytes[range(from: place, in: bytes)], at: place)
    case 4, 5: replaceNumber(near: place, in: &bytes)
    case 6: replaceString(near: place, in: &bytes)
    default:
      bytes.insert(contentsOf: Self.tokens[random.number(0...Self.tokens.count - 1)], at: place)
    }
  }

  private mutating func range(from place: Int, in bytes: [UInt8]) -> Range<Int> {
    place..<min(bytes.count, place + random.number(1...40))
  }

  private mutating func replaceNumber(near place: Int, in bytes: inout [UInt8]) {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.endIndex
    let number = Self.numbers[random.number(0...Self.numbers.count - 1)]
    bytes.replaceSubrange(start..<end, with: number)
  }

  private mutating func replaceString(near place: Int, in bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard let start = bytes[place...].firstIndex(of: quote),
      let end = bytes[(start + 1)...].firstIndex(of: quote)
    else { return }
    let text = Self.strings[random.number(0...Self.strings.count - 1)]
    bytes.replaceSubrange(start + 1..<end, with: text)
  }

  private static let numbers: [[UInt8]] = [
    "0", "1", "2", "-1", "7", "99", "1000000", "2147483647", "2147483648", "-2147483649",
    "9007199254740991", "-9007199254740991", "9007199254740992", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "00", "-0", "1.0", "1e2", "1E999", "",
  ].map { Array($0.utf8) }

  private static let strings: [[UInt8]] = [
    "", " ", "../../../../tmp/doithoai-ngoài", "\\u0000", "\\ud800", "\\u202e", "\u{202E}",
    "e\u{301}", "null", "box:", "box:AAAA", "2024-02-30", "9999-12-31", "-0001-01-01",
    String(repeating: "á", count: 2000), "\\u001b]0;x\\u0007", "thôn Đoài",
  ].map { Array($0.utf8) }

  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "\r\n", "\0", "\u{FEFF}", "null", "true",
      "-", "&a", "*a", "<<: ", "- ", "? ", "|\n", ">\n", "!!int ", "%YAML 9.9\n", "---\n", "#",
      String(repeating: "[", count: 500), String(repeating: "{\"a\":", count: 200),
      String(repeating: "- ", count: 300), "&a [*a, *a]", "\t", "\u{85}", "\u{2028}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80]]
}
