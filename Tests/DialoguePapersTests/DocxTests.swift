import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

private let library = OfficeLibrary(OfficeFiles())

private func docx(_ paper: Paper) throws -> [UInt8] {
  try DocxWriter(rules: library.formatRules(paper.profile)).bytes(of: paper)
}

private func part(_ name: String, of bytes: [UInt8]) throws -> String {
  try #require(ZipArchive.text(name, in: bytes, limit: 10_000_000), "no \(name)")
}

private let names = [
  "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
  "word/document.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml",
  "word/header2.xml", "word/footer1.xml", "word/_rels/document.xml.rels",
]

@Test(arguments: FormatProfile.allCases)
func `every profile is data with a face for each element`(profile: FormatProfile) throws {
  let rules = try library.formatRules(profile)

  #expect(rules.profile == profile)
  #expect(Set(rules.faces.keys) == Set(FormatRules.Element.allCases))
  #expect(20...25 ~= rules.margins.top && 20...25 ~= rules.margins.bottom)
  #expect(30...35 ~= rules.margins.left && 15...20 ~= rules.margins.right)
}

@Test func `minutes stand on A4 with the decree's margins, header columns and hidden first number`()
  throws
{
  let document = try part("word/document.xml", of: docx(Desk.wholeSession().paper(.internal)))

  #expect(document.contains(#"<w:pgSz w:w="11906" w:h="16838"/>"#))
  #expect(
    document.contains(#"<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701""#)
  )
  #expect(document.contains(#"<w:gridCol w:w="3829"/><w:gridCol w:w="5670"/>"#))
  #expect(document.contains("<w:titlePg/>"))
  #expect(document.contains("<w:tblHeader/>"))
  #expect(document.contains(#"<w:pBdr><w:top w:val="single""#))
  #expect(!document.contains("____"))
}

@Test func `sizes and faces are those of the decree`() throws {
  let styles = try part("word/styles.xml", of: docx(Desk.wholeSession().paper(.internal)))
  func style(_ element: String) throws -> Substring {
    let start = try #require(styles.firstRange(of: #"w:styleId="\#(element)""#)).upperBound
    let rest = styles[start...]
    return rest[..<(try #require(rest.firstRange(of: "</w:style>")).lowerBound)]
  }

  #expect(styles.contains(#"w:ascii="Times New Roman""#))
  #expect(styles.contains(#"<w:lang w:val="vi-VN""#))
  #expect(try style("nation").contains(#"<w:b/><w:color w:val="000000"/><w:sz w:val="24"/>"#))
  #expect(try style("title").contains(#"<w:sz w:val="28"/>"#))
  #expect(try style("recipients").contains(#"<w:sz w:val="22"/>"#))
  #expect(try style("recipientsLabel").contains("<w:b/><w:i/>"))
  #expect(try style("body").contains(#"<w:ind w:firstLine="567"/><w:jc w:val="both"/>"#))
}

@Test(arguments: [
  (PaperKind.notice, "5. Nội dung ghi nhận, tiếp thu:"),
  (.notice, "Trên đây là kết luận của chủ trì tại hội nghị tiếp xúc, đối thoại"),
  (.petitions, "II. Môi trường"),
  (.plan, "I. MỤC ĐÍCH, YÊU CẦU"),
])
func `a page never ends after words that lead on, nor before who signs`(
  kind: PaperKind,
  words: String
) throws {
  let paper = try #require(PaperSample("ngoc-chau").papers(kind).first)
  let paragraphs = try part("word/document.xml", of: docx(paper)).split(separator: "<w:p>")
  let paragraph = try #require(paragraphs.first { $0.contains(words) })
  #expect(paragraph.contains("<w:keepNext/>"))
}

@Test func `places to be filled begin where the dots before them end`() throws {
  let form = try #require(PaperSample("ngoc-chau").papers(.registrationForm).first)
  let document = try part("word/document.xml", of: docx(form))
  #expect(document.contains(#"<w:tab w:val="left" w:leader="dot" w:pos="6"#))
  #expect(document.contains(#"<w:tab w:val="right" w:leader="dot" w:pos="9355"/></w:tabs>"#))
}

@Test func `a Party paper has its star and hyphens and no drawn rule under the title`() throws {
  var paper = try Desk.wholeSession().paper(.internal)
  paper.profile = .partyHD05
  paper.header?.motto = nil
  let document = try part("word/document.xml", of: docx(paper))

  #expect(document.contains(#"<w:t xml:space="preserve">*</w:t>"#))
  #expect(document.contains(#"<w:t xml:space="preserve">-----</w:t>"#))
  #expect(document.contains(">I- "))
}

@Test func `the same paper gives the same bytes`() throws {
  let paper = try Desk.wholeSession().paper(.internal)

  #expect(try docx(paper) == docx(paper))
}

@Test(arguments: [
  "Nguyễn Văn Hùng", "Trần Thị Lan", "Hoàng Văn Tố", "Bùi Văn Vắng", "Phan Thị Phiếu",
])
func `no citizen is named in any part of the public document`(name: String) throws {
  let desk = try Desk.wholeSession()
  let hidden = try docx(desk.paper(.public))
  let shown = try docx(desk.paper(.internal))

  for part in names { #expect(try !DialoguePapersTests.part(part, of: hidden).contains(name)) }
  if name == "Trần Thị Lan" {
    #expect(try part("word/document.xml", of: shown).contains(name))
  }
}

@Test func `nothing that people type becomes a mark or a control of XML`() throws {
  let nasty = "a\u{0}\u{1B}[31m\u{FFFE} <w:b/> & \"x\" e\u{302}\u{323}"
  let paper = Paper(
    header: nil,
    title: .none,
    blocks: [
      .paragraph(PaperText(nasty)), .blanks([PaperBlank(nasty, value: nasty)]),
      .table(PaperTable(columns: [.init(nasty, weight: 1)], rows: [[PaperText(nasty)]])),
    ],
    closing: .none,
    attachments: [PaperAttachment(title: nasty, orientation: .landscape, blocks: [])]
  )
  let document = try part("word/document.xml", of: docx(paper))
  let isClean = document.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }

  #expect(isClean)
  #expect(!document.contains("<w:b/> &"))
  #expect(!document.unicodeScalars.contains("\u{FFFE}"))
  #expect(document.contains("&lt;w:b/&gt; &amp; &quot;x&quot; \u{1EC7}"))
  #expect(document.contains(#"<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>"#))
}

@Test func `final minutes carry record number and fingerprint at the foot of every page`() throws {
  let fingerprint = String(repeating: "0123456789abcdef", count: 4)
  let seal = MinutesSeal(
    version: 1,
    record: 74,
    fingerprint: fingerprint,
    journal: "j",
    check: "doithoai verify j"
  )
  let bytes = try docx(Desk.wholeSession().paper(.internal, seal: seal))

  #expect(
    try part("word/footer1.xml", of: bytes)
      .contains("Bản số 1 · bản ghi số 74 · SHA-256 \(fingerprint)")
  )
}
