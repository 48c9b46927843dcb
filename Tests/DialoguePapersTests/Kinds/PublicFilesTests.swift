import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

/// No masked value is left anywhere in a public file, its properties included (Law 91/2025/QH15).
@Suite struct PublicFilesTests {
  private static let parts = [
    "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
    "word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml",
    "word/header2.xml", "word/footer1.xml", "word/_rels/document.xml.rels",
  ]

  @Test(arguments: ["ngoc-chau", "thach-ha", "son-dong"])
  func `no part of a public Word file holds a masked value`(id: String) throws {
    let library = OfficeLibrary(OfficeFiles())
    let sample = try PaperSample(id)
    let guided = sample.session.petitions.filter { $0.petitionClass.isGuided }.map(\.content.text)
    let secrets = sample.citizens + guided + [PrivateText.sealedPrefix]
    for kind in PaperKind.allCases {
      for paper in sample.papers(kind, .public) {
        let bytes = try DocxWriter(rules: library.formatRules(paper.profile)).bytes(of: paper)
        let parts = try #require(ZipArchive.parts(of: bytes, limit: 50_000_000))
        #expect(Set(parts.map(\.name)).isSuperset(of: Self.parts))
        for part in parts {
          let text = String(decoding: part.bytes, as: UTF8.self)
          #expect(secrets.filter(text.contains) == [], "\(kind.rawValue) \(part.name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Gọi (0912) 345 678 nhé", "Gọi [số điện thoại] nhé"),
    ("máy bàn (024) 3825 1234, 0203-3825 123", "máy bàn [số điện thoại], [số điện thoại]"),
    ("Gọi 0912 - 345 - 678; 0912–345–678", "Gọi [số điện thoại]; [số điện thoại]"),
    ("Gọi 84912345678 hoặc 84 912 345 678", "Gọi [số điện thoại] hoặc [số điện thoại]"),
    ("số (+84) 912 345 678", "số [số điện thoại]"),
    ("bà Na (0912 345 678) 120 hộ", "bà Na ([số điện thoại]) 120 hộ"),
    ("0912 345 678 0987.654.321", "[số điện thoại] [số điện thoại]"),
    ("0912 345 678 05.6.2024", "[số điện thoại] 05.6.2024"),
    ("máy 0912 345 678 120 hộ gọi", "máy [số điện thoại] 120 hộ gọi"),
  ])
  func `a telephone number is hidden however it is written`(
    said: String,
    printed: String
  ) throws {
    var desk = try Desk.opened()
    try desk.raise(said)
    #expect(desk.sentences(.public).contains(printed))
    #expect(desk.sentences(.internal).contains(said))
  }

  @Test(arguments: [
    "từ 05.6.2024 120 hộ", "từ 05-6-2024 120 hộ", "từ 05 - 06 - 2024 120 hộ", "từ 06.2024 1200 hộ",
    "ngày 15.05.2024 012 hộ", "số tiền 84.912.345.678 đồng", "tổng 84912345678 đồng",
    "thửa 01 - 05 - 10 - 15 - 20", "số 0123456789/HĐ", "mã hồ sơ 000.00.12.H40-240524-0001",
  ])
  func `a day, a sum and the number of a document are no telephone numbers`(
    said: String
  ) throws {
    var desk = try Desk.opened()
    try desk.raise(said)
    #expect(desk.sentences(.public).contains(said))
  }

  @Test(arguments: [
    ("ĐT 0900 000 001/0911 222 333", "ĐT [số điện thoại]/[số điện thoại]"),
    ("đt 0900000001/2", "đt [số điện thoại]/2"),
    ("sđt0900000001", "sđt[số điện thoại]"),
    ("đt:0900000001a", "đt:[số điện thoại]a"),
    ("zalo.me/0900000001", "zalo.me/[số điện thoại]"),
    ("0900/000/001 và 0900,000,001", "[số điện thoại] và [số điện thoại]"),
    ("ngày 24/05/0900000001", "ngày 24/05/[số điện thoại]"),
    ("đt O900000001", "đt [số điện thoại]"),
    ("đt ０９０００００００１", "đt [số điện thoại]"),
    ("CCCD 001161012345 của tôi", "CCCD [số giấy tờ] của tôi"),
    ("căn cước 034085001234", "căn cước [số giấy tờ]"),
    ("036 061 001 234 là số của tôi", "[số giấy tờ] là số của tôi"),
    ("CMND số 012345678, cấp 2010", "CMND số [số giấy tờ], cấp 2010"),
    ("thư về lethihoa.87@gmail.com.", "thư về [thư điện tử]."),
    ("tk 19001234567890 VCB", "tk [số tài khoản] VCB"),
    ("số tài khoản: 1900 1234 5678", "số tài khoản: [số tài khoản]"),
  ])
  func `nobody is reached or found by a number in a public copy`(
    said: String,
    printed: String
  ) throws {
    var desk = try Desk.opened()
    try desk.raise(said)
    #expect(desk.sentences(.public).contains(printed))
    #expect(desk.sentences(.internal).contains(said))
  }

  @Test func `a telephone number that somebody dictated is in no public copy`() throws {
    var desk = try Desk.opened()
    let said = "Gọi tôi 0912 345 678, +84 912.345.678 hay 02203123456; số 125/UBND, 0123456789/HĐ"
    try desk.raise(said)
    let text = desk.sentences(.public)
    #expect(
      text.contains(
        """
        Gọi tôi [số điện thoại], [số điện thoại] hay [số điện thoại]; số 125/UBND, 0123456789/HĐ
        """
      )
    )
    #expect(desk.sentences(.internal).contains("0912 345 678"))
  }
}
