import Testing
import VietnameseText

struct LegacyTextTests {
  @Test(arguments: LegacyEncoding.allCases)
  func `a speech in an old encoding is recognised with its line and becomes itself`(
    encoding: LegacyEncoding
  ) {
    let text = "Bien ban\n\n" + Samples.speech.replacing(" – ", with: " - ")
    let stored = LegacyChart.stored(text, encoding)
    let finding = LegacyText.finding(in: stored)
    #expect(finding?.encoding == encoding)
    #expect(finding?.line == 3)
    #expect(encoding.unicode(stored) == text)
    let bytes = stored.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    #expect(bytes.count == stored.unicodeScalars.count)
    #expect(LegacyText.finding(in: bytes) == finding)
    #expect(encoding.unicode(bytes) == text)
  }

  @Test(
    arguments: [
      ("NguyÔn V¨n An", LegacyEncoding.tcvn3),
      ("ViÖt Nam", .tcvn3),
      ("UBND x· Ngäc Ch©u, hép th­ x· @ 2024", .tcvn3),
      ("Nguyeãn Vaên An", .vni),
      ("Vieät Nam", .vni),
      ("UÛY BAN NHAÂN DAÂN XAÕ", .vni),
      ("- thoân Ñoaøi; ñaát coâng ích", .vni),
    ]
  )
  func `a few words are enough`(text: String, encoding: LegacyEncoding) {
    #expect(LegacyText.finding(in: text)?.encoding == encoding)
  }

  @Test(arguments: [
    "", "Nguyen Van An", "Tôi có nhà ở đây", "là", "có là gì", "cá nhân và cô giáo, tôi có",
    "Hà Nam",
    "ông Bùi Văn Thìn", "Lò Vàng Phà", "A · B · C", "4 · 5 × 6 ± 7°", "§ 4, © 2024, « Bonjour »",
    "café, naïve, façade, Müller, São Paulo", "où déjà là était né", "Ça va très bien à l'été",
    "Straße, Übermut, schön", "el niño comió aquí mañana", "10 µm, 5 µs, £5, ¥100", "El Niño",
    "https://vi.example.vn/hồ-sơ", "Đắk Lắk, K'Ho, H'Mông", "smörgåsbord, Ångström", "日本語 · 한국어",
    "à a á", "\u{AD}\u{A0}", "một – hai — ba “bốn” …",
  ])
  func `Unicode and other languages raise no alarm`(text: String) {
    #expect(LegacyText.finding(in: text) == nil)
  }

  @Test func `no syllables of Unicode raise an alarm, nor do names without old letters`() {
    let syllables = SyllableTable.all
    let alarmed = stride(from: 0, to: syllables.count - 2, by: 3).compactMap { place in
      let text = syllables[place..<place + 3].joined(separator: " ")
      return LegacyText.finding(in: text).map { "\(text): \($0.encoding)" }
    }
    #expect(alarmed == [])
    #expect(LegacyText.finding(in: Samples.speech) == nil)
  }

  @Test func `every syllable of the school books is written as one`() {
    let missed = SyllableTable.all.filter { !VietnameseSyllable.isWritten($0) }
    #expect(missed == [])
    for word in ["hoà", "thuỷ", "khoẻ", "QUÝ", "giêng", "gì"] {
      #expect(VietnameseSyllable.isWritten(word), "\(word)")
    }
    for word in ["", "x", "desk", "hóà", "catr", "coù", "cuạn", "tièng", "1", "ệệ"] {
      #expect(!VietnameseSyllable.isWritten(word), "\(word)")
    }
  }
}
