import DialogueCoding
import Testing

@Suite struct JSONScannerTests {
  struct Wrong: Sendable {
    let text: String
    let offset: Int
    let problem: JSONFault.Problem

    init(_ text: String, _ offset: Int, _ problem: JSONFault.Problem) {
      self.text = text
      self.offset = offset
      self.problem = problem
    }
  }

  static let wrongInEveryLayout = [
    Wrong("", 0, .expected(.value)),
    Wrong("{\"a\":1,}", 7, .expected(.key)),
    Wrong("[1,]", 3, .expected(.value)),
    Wrong("[1\"a\"]", 2, .expected(.commaOrEnd)),
    Wrong("{\"a\"1}", 4, .expected(.colon)),
    Wrong("{\"a\":1", 6, .expected(.commaOrEnd)),
    Wrong("{a:1}", 1, .expected(.key)),
    Wrong("\"a", 2, .expected(.endOfString)),
    Wrong("\"a\\", 2, .expected(.endOfString)),
    Wrong("tru", 0, .expected(.value)),
    Wrong("nul1", 0, .expected(.value)),
    Wrong("NaN", 0, .expected(.value)),
    Wrong("'a'", 0, .expected(.value)),
    Wrong("1.0", 0, .notAnInteger),
    Wrong("1e2", 0, .notAnInteger),
    Wrong("-", 1, .expected(.integer)),
    Wrong("+1", 0, .expected(.value)),
    Wrong("01", 0, .leadingZero),
    Wrong("-01", 0, .leadingZero),
    Wrong("-0", 0, .negativeZero),
    Wrong("9007199254740992", 0, .integerTooLarge),
    Wrong("-9007199254740992", 0, .integerTooLarge),
    Wrong("99999999999999999999999999", 0, .integerTooLarge),
    Wrong("{\"a\":1,\"a\":2}", 7, .duplicateKey("a")),
    Wrong("\"\\x\"", 1, .unknownEscape),
    Wrong("\"\\u12\"", 1, .unknownEscape),
    Wrong("\"\\ud800\"", 1, .loneSurrogate),
    Wrong("\"\\udc00\"", 1, .loneSurrogate),
    Wrong("\"\u{1}\"", 1, .rawCharacter(1)),
    Wrong("\"\n\"", 1, .rawCharacter(10)),
    Wrong("\u{FEFF}1", 0, .byteOrderMark),
    Wrong("1,", 1, .trailingBytes),
    Wrong("{}{}", 2, .trailingBytes),
    Wrong(
      String(repeating: "[", count: 33) + String(repeating: "]", count: 33),
      32,
      .tooDeep(limit: 32)
    ),
  ]

  static let wrongInTheJournal = [
    Wrong(" 1", 0, .expected(.value)),
    Wrong("1\n", 1, .trailingBytes),
    Wrong("{\"a\": 1}", 5, .expected(.value)),
    Wrong("{\"a\":1, \"b\":2}", 7, .expected(.key)),
    Wrong("\"\\/\"", 1, .unknownEscape),
    Wrong("\"\\n\"", 1, .unknownEscape),
    Wrong("\"\\u0041\"", 1, .needlessEscape),
    Wrong("\"\\u0022\"", 1, .needlessEscape),
    Wrong("\"\\u001F\"", 1, .unknownEscape),
    Wrong("\"\\ud83d\\ude00\"", 1, .loneSurrogate),
    Wrong("\"\u{7F}\"", 1, .rawCharacter(0x7F)),
    Wrong("\"\u{85}\"", 1, .rawCharacter(0x85)),
    Wrong("\"\u{2028}\"", 1, .rawCharacter(0x2028)),
    Wrong("\"a\u{202E}\"", 2, .rawCharacter(0x202E)),
    Wrong("\"\u{2069}\"", 1, .rawCharacter(0x2069)),
  ]

  @Test(arguments: wrongInEveryLayout)
  func `what is not strict JSON is refused in both layouts`(wrong: Wrong) {
    let fault = JSONFault(offset: wrong.offset, problem: wrong.problem)
    #expect(throws: fault) { try JSONValue(wrong.text, layout: .canonical) }
    #expect(throws: fault) { try JSONValue(wrong.text, layout: .free) }
  }

  @Test(arguments: wrongInTheJournal)
  func `the journal refuses a second way of writing the same value`(wrong: Wrong) {
    #expect(throws: JSONFault(offset: wrong.offset, problem: wrong.problem)) {
      try JSONValue(wrong.text, layout: .canonical)
    }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE1, 0xBB, 0x22], [0x22, 0x80, 0x22],
      [0x22, 0xE0, 0x80, 0xAF, 0x22], [0x22, 0xF0, 0x80, 0x80, 0xAF, 0x22],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8]) {
    #expect(throws: JSONFault(offset: 1, problem: .notUTF8)) { try JSONValue(bytes: bytes) }
  }

  @Test func `people may use blanks and every escape of JSON`() throws {
    let text = " { \"a\" : [ 1 , -2 ] ,\r\n\t\"b\" : \"\\u0110\\/\\n\\ud83d\\ude00\\u001F\" } "
    #expect(
      try JSONValue(text)
        == .object([
          .init("a", .array([.integer(1), .integer(-2)])),
          .init("b", .string("Đ/\n😀\u{1F}")),
        ])
    )
  }

  @Test func `a key is the same however it is escaped`() {
    #expect(throws: JSONFault(offset: 7, problem: .duplicateKey("a"))) {
      try JSONValue("{\"a\":1,\"\\u0061\":2}")
    }
  }

  @Test func `composed and decomposed letters make different keys`() throws {
    let value = try JSONValue("{\"\u{E9}\":1,\"e\u{301}\":2}", layout: .canonical)
    #expect(value[key: "\u{E9}"] == .integer(1))
    #expect(value[key: "e\u{301}"] == .integer(2))
  }

  @Test func `a repeated key is found among many`() {
    let members = (0..<100).map { "\"k\($0)\":0" }.joined(separator: ",")
    let text = "{\(members),\"k57\":1}"
    #expect(throws: JSONFault(offset: text.utf8.count - 8, problem: .duplicateKey("k57"))) {
      try JSONValue(text)
    }
  }

  @Test func `the largest integers and the deepest nesting are still read`() throws {
    #expect(try JSONValue("9007199254740991") == .integer(9_007_199_254_740_991))
    #expect(try JSONValue("-9007199254740991") == .integer(-9_007_199_254_740_991))
    let deep = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try JSONValue(deep, layout: .canonical).text == deep)
  }
}
