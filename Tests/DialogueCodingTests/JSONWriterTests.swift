import DialogueCoding
import Testing

@Suite struct JSONWriterTests {
  struct Sample: Codable, Equatable {
    var name: String
    var count: Int
    var note: String?
    var inner: [Inner]
    var shape: Shape

    struct Inner: Codable, Equatable {
      var isDone: Bool
      var at: Int64?
    }

    enum Shape: Codable, Equatable {
      case round(radius: Int)
      case none
    }
  }

  @Test func `members are written in the order of their declaration and empty ones left out`()
    throws
  {
    let sample = Sample(
      name: "Hội nghị",
      count: -3,
      note: nil,
      inner: [.init(isDone: true, at: nil), .init(isDone: false, at: 7)],
      shape: .round(radius: 2)
    )
    let text = try JSONText.encode(sample)
    #expect(
      text
        == #"{"name":"Hội nghị","count":-3,"inner":[{"isDone":true},{"isDone":false,"at":7}],"#
        + #""shape":{"round":{"radius":2}}}"#
    )
    #expect(try JSONText.decode(Sample.self, from: text, layout: .canonical) == sample)
  }

  @Test func `only what could harm a terminal or JSON is escaped`() throws {
    let text =
      "\"\\/\u{0}\n\u{1F}\u{7F}\u{80}\u{9F}\u{2028}\u{2029}\u{202A}\u{202E}\u{2066}\u{2069}"
    let written = try JSONText.encode(text)
    #expect(
      written
        == #""\"\\/\u0000\u000a\u001f\u007f\u0080\u009f\u2028\u2029\u202a\u202e\u2066\u2069""#
    )
    #expect(try JSONText.decode(String.self, from: written, layout: .canonical) == text)
  }

  @Test(arguments: [
    "", "Nguyễn Thị Đoài", "e\u{301}", "👨‍👩‍👧", "\u{A0}\u{200E}\u{2027}\u{2070}", "a/b",
  ])
  func `everything else is written as it is`(text: String) throws {
    #expect(try JSONText.encode(text).utf8.elementsEqual("\"\(text)\"".utf8))
  }

  @Test func `fractions and integers beyond 53 bits have no form`() {
    #expect(throws: JSONEncodingFault.fraction) { try JSONText.encode([1.5]) }
    #expect(throws: JSONEncodingFault.integerTooLarge) { try JSONText.encode(Int64.max) }
    #expect(throws: JSONEncodingFault.integerTooLarge) { try JSONText.encode(UInt64.max) }
    #expect(throws: JSONFault(offset: 0, problem: .notAnInteger)) {
      try JSONText.decode(Double.self, from: "1")
    }
  }

  @Test func `dictionaries and sets follow their contents, not their hashes`() throws {
    #expect(try JSONText.encode([10: "b", 9: "a", 1: "c"]) == #"{"1":"c","9":"a","10":"b"}"#)
    #expect(try JSONText.encode(["b": 1, "a": 2]) == #"{"a":2,"b":1}"#)
    #expect(try JSONText.encode(Set([3, 1, 2])) == "[1,2,3]")
  }

  @Test(arguments: [
    ("{\"name\":1}", 8, JSONFault.Problem.expected(.string)),
    ("{\"count\":1}", 0, .missingField("name")),
    ("[]", 0, .expected(.object)),
  ])
  func `a value of the wrong shape is a fault with its place`(
    text: String,
    offset: Int,
    problem: JSONFault.Problem
  ) {
    #expect(throws: JSONFault(offset: offset, problem: problem)) {
      try JSONText.decode(Sample.self, from: text)
    }
  }
}
