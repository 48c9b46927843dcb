import Testing
import VietnameseText

struct PrintableTextTests {
  @Test(arguments: [
    ("Xin\u{1B}[31;1m chào\u{1B}[0m", "Xin chào"),
    ("Xin\u{1B} chào\u{7}\u{7F}\u{9B}", "Xin chào"),
    ("\u{1B}[", "["),
    ("một\r\nhai\rba\nbốn\u{2028}năm\u{2029}sáu\u{85}bảy", "một hai ba bốn năm sáu bảy"),
    ("một\thai\u{A0}ba\u{3000}bốn", "một hai ba bốn"),
    ("\u{202E}an\u{202C} \u{2066}b\u{2069}\u{200B}\u{FEFF}\u{AD}\u{200D}", "an b"),
    ("Hie\u{302}\u{300}n", "Hiền"),
    ("❤\u{FE0F}", "❤"),
  ])
  func `one line is cleaned of all that is not text`(text: String, clean: String) {
    let cleaned = PrintableText.cleaned(text, keepingNewlines: false)
    #expect(Array(cleaned.utf8) == Array(clean.utf8))
  }

  @Test func `line ends become line feeds where lines are kept`() {
    let text = "một\r\nhai\rba\n\nbốn\u{2028}năm"
    #expect(
      PrintableText.cleaned(text, keepingNewlines: true) == "một\nhai\nba\n\nbốn\nnăm"
    )
  }

  @Test(arguments: [
    ("Nguyễn Văn An", "Nguyễn Văn An"),
    ("\u{1B}[31mđỏ", "␛[31mđỏ"),
    ("a\rb\nc\td\u{0}\u{7F}\u{9B}", "a␍b␊c␉d␀␡\u{FFFD}"),
    ("a\u{85}b\u{2028}c\u{2029}", "a␊b␊c␊"),
    ("a\u{202E}b\u{200B}c", "a\u{FFFD}b\u{FFFD}c"),
    ("\u{301}a", "◌\u{301}a"),
    ("\n\u{301}", "␊\u{301}"),
    ("e\u{323}\u{302}", "\u{1EC7}"),
    ("❤\u{FE0F}", "❤"),
    ("q\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}b", "q\u{301}\u{301}\u{301}\u{301}b"),
    ("\u{378}", "\u{FFFD}"),
    ("\u{1161}", "◌\u{1161}"),
  ])
  func `nothing raw is shown`(text: String, shown: String) {
    #expect(Array(PrintableText.shown(text).utf8) == Array(shown.utf8))
  }

  @Test func `no scalar whatever reaches the terminal as a control`() {
    let wrong = everyRisk.filter { scalar in
      ["\(scalar)", "a\(scalar)b", "\u{301}\(scalar)\u{1B}\(scalar)"].contains { text in
        let shown = PrintableText.shown(text)
        return shown.unicodeScalars.contains(where: isRaw)
          || shown.first.map { CellWidth.of($0) == 0 } ?? false
          || Array(PrintableText.shown(shown).utf8) != Array(shown.utf8)
      }
    }
    #expect(wrong == [])
  }

  @Test func `what is cleaned holds no control and stays as it is`() {
    let wrong = everyRisk.filter { scalar in
      let cleaned = PrintableText.cleaned("a\(scalar)[31mb\u{301}", keepingNewlines: false)
      let again = PrintableText.cleaned(cleaned, keepingNewlines: false)
      return cleaned.unicodeScalars.contains(where: isRaw)
        || Array(again.utf8) != Array(cleaned.utf8)
    }
    #expect(wrong == [])
  }

  private let everyRisk =
    Samples.scalars(0...0x3000) + Samples.scalars(0xFE00...0x1_1000)
    + Samples.scalars(0xE0000...0xE0200)

  private func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }
}
