import Testing

@testable import VietnameseText

/// The quick way of breaking lines gives what the careful way gives.
struct NarrowWrapTests {
  private static let words = [
    "", " ", "  ", "Hội", "nghị", "đối", "thoại", "abcdefghijklmnop", "\u{AD}", "x\u{1}y", "–",
    "└YK-03",
    "\n", "\n\n", "ỡ",
  ]

  @Test func `quick and careful breaking are the same at every width`() throws {
    var state: UInt64 = 24
    func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<400 {
      let text = (0..<next(below: 12)).map { _ in Self.words[next(below: Self.words.count)] }
        .joined(separator: next(below: 2) == 0 ? " " : "")
      for width in 1...20 {
        let careful = text.split(separator: "\n", omittingEmptySubsequences: false)
          .flatMap { LineWrap.wrappedParagraph($0, width: width) }
        #expect(LineWrap.wrappedNarrow(text, width: width) == careful, "\(text), \(width)")
      }
    }
  }

  @Test(arguments: ["một\r\nhai", "e\u{301}", "中文", "👩‍👩‍👧‍👦", "กำ"])
  func `a text with other characters is left to the careful way`(text: String) {
    #expect(LineWrap.wrappedNarrow(text, width: 10) == nil)
  }
}
