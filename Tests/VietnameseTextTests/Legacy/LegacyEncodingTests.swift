import Testing
import VietnameseText

struct LegacyEncodingTests {
  @Test(arguments: LegacyEncoding.allCases)
  func `every letter comes back from its bytes`(encoding: LegacyEncoding) {
    let letters = Samples.letters.filter { !$0.isASCII }
    #expect(letters.count == 134)
    let wrong = letters.filter {
      encoding.unicode(LegacyChart.stored(String($0), encoding)) != String($0)
    }
    #expect(wrong == [])
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `every syllable comes back, small, with a capital and in capitals`(
    encoding: LegacyEncoding
  ) {
    var wrong: [String] = []
    for syllable in SyllableTable.all {
      let capital = syllable.prefix(1).uppercased() + syllable.dropFirst()
      for word in [syllable, capital, syllable.uppercased()] {
        let read = encoding.unicode(LegacyChart.stored(word, encoding))
        if Array(read.utf8) != Array(word.nfc.utf8) { wrong.append("\(word) \(read)") }
      }
    }
    #expect(wrong == [])
  }

  @Test func `capitals shown by a font of capitals are capitals`() {
    #expect(
      LegacyEncoding.tcvn3.unicode("ñY BAN NH¢N D¢N x· Ngäc Ch©u") == "ỦY BAN NHÂN DÂN xã Ngọc Châu"
    )
    #expect(LegacyEncoding.tcvn3.unicode("VIÖT NAM, §¶NG") == "VIỆT NAM, ĐẢNG")
    #expect(LegacyEncoding.tcvn3.unicode("Tõ ngµy 05/3/2024") == "Từ ngày 05/3/2024")
  }

  @Test func `signs of Windows count as the bytes they stand for`() {
    #expect(LegacyEncoding.tcvn3.unicode("•N") == LegacyEncoding.tcvn3.unicode("\u{95}N"))
    #expect(
      LegacyEncoding.vni.unicode("OÂng AÙnh – “nhaø”")
        == "Ông Ánh – “nhà”".replacing("–", with: "\u{96}").replacing("“", with: "\u{93}")
        .replacing("”", with: "\u{94}")
    )
  }
}
