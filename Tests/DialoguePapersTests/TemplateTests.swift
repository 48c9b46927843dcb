import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

/// Papers by an office's own Word document.
@Suite struct TemplateTests {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let sheet =
    #"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1985" w:right="1134"/></w:sectPr>"#

  /// A document whose body holds these paragraphs, as Word cuts them into runs.
  private static func document(_ paragraphs: [String], footer: String = "") -> [ZipArchive.Part] {
    let body = paragraphs.map { "<w:p><w:pPr/>\($0)</w:p>" }.joined()
    return [
      .init(
        "word/document.xml",
        "<w:document xmlns:w=\"\(space)\"><w:body>\(body)\(sheet)</w:body></w:document>"
      ),
      .init("word/styles.xml", #"<w:styles><w:style w:styleId="body"/></w:styles>"#),
      .init("word/footer1.xml", "<w:ftr xmlns:w=\"\(space)\"><w:p>\(footer)</w:p></w:ftr>"),
      .init("word/media/coat.png", "\u{1}picture"),
      .init("docProps/core.xml", "<x>the author of the template</x>"),
    ]
  }

  private static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

  private static func filled(
    _ parts: [ZipArchive.Part],
    _ kind: PaperKind = .announcement
  ) throws -> [String: String] {
    let template = try WordTemplate(ZipArchive.packed(parts))
    let sample = try PaperSample("thach-ha")
    let paper = try #require(sample.papers(kind).first)
    let rules = try OfficeLibrary(OfficeFiles()).formatRules(paper.profile)
    let bytes = try DocxWriter(rules: rules).bytes(of: paper, by: template)
    let written = try #require(ZipArchive.parts(of: bytes, limit: 10_000_000))
    return Dictionary(
      uniqueKeysWithValues: written.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
    )
  }

  @Test func `places are filled though Word cut their names, and nothing else is touched`() throws {
    let parts = try Self.filled(
      Self.document(
        [
          Self.run("Số &amp; ký hiệu: {{num") + Self.run("ber}} – ") + Self.run("{{ kind }}"),
          Self.run("{{body}}"), Self.run("{{closing}}"), Self.run("không đổi &lt;"),
        ],
        footer: Self.run("{{authority}}")
      )
    )
    let document = try #require(parts["word/document.xml"])
    #expect(document.contains(">Số &amp; ký hiệu: Số: …/TB-UBND<"))
    #expect(document.contains("> – <") && document.contains(">THÔNG BÁO<"))
    #expect(document.contains("TM. ỦY BAN NHÂN DÂN"))
    #expect(document.contains(Self.run("không đổi &lt;")))
    #expect(!document.contains("{{"))
    #expect(document.hasSuffix("\(Self.sheet)</w:body></w:document>"))
    #expect(
      parts["word/footer1.xml"]?.contains(
        #"ỦY BAN NHÂN DÂN</w:t><w:br/><w:t xml:space="preserve">HUYỆN THẠCH HÀ"#
      ) == true
    )
    #expect(parts["word/media/coat.png"] == "\u{1}picture")
  }

  @Test func `signature and recipients keep within the margins of a narrow template`() throws {
    let sheet =
      #"<w:sectPr><w:pgSz w:w="12240"/><w:pgMar w:left="1800" w:right="1800"/></w:sectPr>"#
    let parts = Self.document([Self.run("{{body}}"), Self.run("{{closing}}")]).map { part in
      let text = String(decoding: part.bytes, as: UTF8.self)
      return ZipArchive.Part(part.name, text.replacing(Self.sheet, with: sheet))
    }
    let document = try #require(try Self.filled(parts)["word/document.xml"])
    #expect(document.contains(#"<w:tblW w:w="8639" w:type="dxa"/>"#))
  }

  @Test func `the template's own styles stand and those it lacks are added`() throws {
    let styles = try #require(
      try Self.filled(Self.document([Self.run("{{body}}")]))["word/styles.xml"]
    )
    #expect(styles.ranges(of: #"w:styleId="body""#).count == 1)
    #expect(styles.contains(#"w:styleId="recipients""#))
  }

  @Test func `a draft stays marked and an attachment follows where the template has no place`()
    throws
  {
    let parts = try Self.filled(Self.document([Self.run("{{body}}")]), .settlementReport)
    let document = try #require(parts["word/document.xml"])
    #expect(document.contains(" DỰ THẢO "))
    #expect(document.contains("<w:p><w:pPr>\(Self.sheet)</w:pPr></w:p>"))
    #expect(document.contains(#"w:orient="landscape""#))
    #expect(parts["docProps/core.xml"]?.contains("author of the template") == false)
  }

  @Test(arguments: [
    (["{{body}}", "{{chu-ky}}"], TemplateFault.unknownPlace("chu-ky")),
    (["{{body}}", "{{number"], .openPlace("number")),
    (["Kết quả: {{body}}"], .notAlone(.body)),
    (["{{number}}"], .noBody),
  ])
  func `what cannot be filled is named`(words: [String], fault: TemplateFault) throws {
    let bytes = try ZipArchive.packed(Self.document(words.map(Self.run)))
    #expect(throws: fault) { try WordTemplate(bytes) }
  }

  @Test(arguments: [[], Array("PK\u{3}\u{4}nothing".utf8), Array("{{body}}".utf8)])
  func `what is no Word document is refused`(bytes: [UInt8]) {
    #expect(throws: TemplateFault.notWord) { try WordTemplate(bytes) }
  }

  @Test func `a part that is cut short is refused and harms nothing`() throws {
    let parts = Self.document([Self.run("{{body}}")]).map { part in
      part.name == "word/document.xml"
        ? ZipArchive.Part(part.name, String(decoding: part.bytes.dropLast(9), as: UTF8.self))
        : part
    }
    #expect(throws: TemplateFault.notWord) { try WordTemplate(try ZipArchive.packed(parts)) }
  }
}
