import DialogueCoding
import Testing

@Suite struct FingerprintTests {
  @Test func `64 lower-case digits and 32 bytes are the same fingerprint`() throws {
    let text = String(repeating: "0af9", count: 16)
    let fingerprint = try #require(Fingerprint(text))
    #expect(fingerprint.text == text)
    #expect(Fingerprint(digest: (0..<32).map { $0 % 2 == 0 ? 0x0A : 0xF9 }) == fingerprint)
    #expect(Fingerprint.none.text == String(repeating: "0", count: 64))
  }

  @Test(arguments: ["", String(repeating: "0", count: 63), String(repeating: "A", count: 64)])
  func `anything else is none`(text: String) {
    #expect(Fingerprint(text) == nil)
    #expect(Fingerprint(digest: text.utf8) == nil || text.utf8.count == 32)
  }

  @Test(arguments: [
    "{},\"h\":\"\(String(repeating: "0", count: 64))\"}\r",
    "{},\"H\":\"\(String(repeating: "0", count: 64))\"}",
    "{},\"h\":\"\(String(repeating: "g", count: 64))\"}",
    ",\"h\":\"\(String(repeating: "0", count: 64))\"}",
    "",
  ])
  func `a line that does not end as a record is not taken apart`(text: String) {
    #expect(RecordLine(Array(text.utf8)[...]) == nil)
  }
}
