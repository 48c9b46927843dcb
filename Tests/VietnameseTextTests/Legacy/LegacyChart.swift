import VietnameseText

/// The charts of the old encodings: each letter with its bytes, apart from the converter's own tables.
enum LegacyChart {
  /// From the C library's TCVN5712-1, by `iconv`.
  static let tcvn3 = Dictionary(
    uniqueKeysWithValues: cells(tcvn3Cells).compactMap { letter, code in
      UInt8(code, radix: 16).map { (letter, WindowsLatin.text(of: [$0])) }
    }
  )

  /// From the maker's chart of the fonts: a letter and its signs, as Latin letters.
  static let vni = Dictionary(
    uniqueKeysWithValues: cells(vniCells).map { ($0, String($1)) }
  )

  /// A text as the encoding stores it, its bytes as Latin letters.
  static func stored(_ text: String, _ encoding: LegacyEncoding) -> String {
    let chart = encoding == .tcvn3 ? tcvn3 : vni
    return text.nfc.map { chart[$0] ?? String($0) }.joined()
  }

  private static func cells(_ text: String) -> [(Character, Substring)] {
    text.split(whereSeparator: \.isWhitespace).compactMap { cell in
      cell.first.map { ($0, cell.dropFirst(2)) }
    }
  }

  private static let tcvn3Cells = """
    à=B5 ả=B6 ã=B7 á=B8 ạ=B9 ă=A8 ằ=BB ẳ=BC ẵ=BD ắ=BE ặ=C6 â=A9
    ầ=C7 ẩ=C8 ẫ=C9 ấ=CA ậ=CB è=CC ẻ=CE ẽ=CF é=D0 ẹ=D1 ê=AA ề=D2
    ể=D3 ễ=D4 ế=D5 ệ=D6 ì=D7 ỉ=D8 ĩ=DC í=DD ị=DE ò=DF ỏ=E1 õ=E2
    ó=E3 ọ=E4 ô=AB ồ=E5 ổ=E6 ỗ=E7 ố=E8 ộ=E9 ơ=AC ờ=EA ở=EB ỡ=EC
    ớ=ED ợ=EE ù=EF ủ=F1 ũ=F2 ú=F3 ụ=F4 ư=AD ừ=F5 ử=F6 ữ=F7 ứ=F8
    ự=F9 ỳ=FA ỷ=FB ỹ=FC ý=FD ỵ=FE đ=AE À=80 Ả=81 Ã=82 Á=83 Ạ=84
    Ă=A1 Ằ=AF Ẳ=BA Ẵ=BF Ắ=C0 Ặ=85 Â=A2 Ầ=C1 Ẩ=C2 Ẫ=C3 Ấ=C4 Ậ=86
    È=87 Ẻ=88 Ẽ=89 É=8A Ẹ=8B Ê=A3 Ề=C5 Ể=CD Ễ=D9 Ế=DA Ệ=8C Ì=8D
    Ỉ=8E Ĩ=8F Í=90 Ị=91 Ò=92 Ỏ=93 Õ=94 Ó=95 Ọ=96 Ô=A4 Ồ=DB Ổ=E0
    Ỗ=F0 Ố=FF Ộ=97 Ơ=A5 Ờ=98 Ở=99 Ỡ=9A Ớ=9B Ợ=9C Ù=9D Ủ=9E Ũ=9F
    Ú=01 Ụ=02 Ư=A6 Ừ=04 Ử=05 Ữ=06 Ứ=11 Ự=12 Ỳ=13 Ỷ=14 Ỹ=15 Ý=16
    Ỵ=17 Đ=A7
    """

  private static let vniCells = """
    à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ
    ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä è=eø ẻ=eû ẽ=eõ é=eù ẹ=eï ê=eâ ề=eà
    ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò ò=oø ỏ=oû õ=oõ
    ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ
    ớ=ôù ợ=ôï ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù
    ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù ỵ=î đ=ñ À=AØ Ả=AÛ Ã=AÕ Á=AÙ Ạ=AÏ
    Ă=AÊ Ằ=AÈ Ẳ=AÚ Ẵ=AÜ Ắ=AÉ Ặ=AË Â=AÂ Ầ=AÀ Ẩ=AÅ Ẫ=AÃ Ấ=AÁ Ậ=AÄ
    È=EØ Ẻ=EÛ Ẽ=EÕ É=EÙ Ẹ=EÏ Ê=EÂ Ề=EÀ Ể=EÅ Ễ=EÃ Ế=EÁ Ệ=EÄ Ì=Ì
    Ỉ=Æ Ĩ=Ó Í=Í Ị=Ò Ò=OØ Ỏ=OÛ Õ=OÕ Ó=OÙ Ọ=OÏ Ô=OÂ Ồ=OÀ Ổ=OÅ
    Ỗ=OÃ Ố=OÁ Ộ=OÄ Ơ=Ô Ờ=ÔØ Ở=ÔÛ Ỡ=ÔÕ Ớ=ÔÙ Ợ=ÔÏ Ù=UØ Ủ=UÛ Ũ=UÕ
    Ú=UÙ Ụ=UÏ Ư=Ö Ừ=ÖØ Ử=ÖÛ Ữ=ÖÕ Ứ=ÖÙ Ự=ÖÏ Ỳ=YØ Ỷ=YÛ Ỹ=YÕ Ý=YÙ
    Ỵ=Î Đ=Ñ
    """
}
