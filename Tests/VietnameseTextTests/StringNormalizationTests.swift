import Testing
import VietnameseText

/// Pins the standard library's unpublished normalisation, on which the room rests.
struct StringNormalizationTests {
  @Test(arguments: [
    ("e\u{323}\u{302}", "\u{1EC7}"),
    ("e\u{302}\u{323}", "\u{1EC7}"),
    ("o\u{31B}\u{323}", "\u{1EE3}"),
    ("o\u{323}\u{31B}", "\u{1EE3}"),
    ("U\u{31B}\u{309}", "\u{1EEC}"),
    ("\u{212A}", "K"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("đ", "\u{111}"),
    ("q\u{301}", "q\u{301}"),
    ("", ""),
  ])
  func `letters are composed whatever the order of their marks`(taken: String, whole: String) {
    #expect(Array(taken.nfc.utf8) == Array(whole.utf8))
  }

  @Test func `a decomposed sentence has the bytes of the composed one`() {
    let decomposed = "Đươ\u{300}ng Nguye\u{302}\u{303}n Thi\u{323} Hie\u{302}\u{300}n"
    #expect(Array(decomposed.nfc.utf8) == Array("Đường Nguyễn Thị Hiền".utf8))
  }

  @Test func `composing what is composed changes nothing`() {
    let changed = Samples.manyScalars.filter { scalar in
      let once = "a\(scalar)\u{301}\(scalar)".nfc
      return Array(once.nfc.utf8) != Array(once.utf8)
    }
    #expect(changed == [])
  }
}
