package import DialogueCore
package import DialoguePapers

/// Writes a paper as a Word document (Office Open XML), laid out by the rules of its profile.
package struct DocxWriter: Sendable {
  let rules: FormatRules

  package init(rules: FormatRules) {
    self.rules = rules
  }

  /// The whole file; the same paper always gives the same bytes.
  package func bytes(of paper: Paper) throws(ZipArchive.Fault) -> [UInt8] {
    try ZipArchive.packed([
      .init("[Content_Types].xml", DocxParts.contentTypes),
      .init("_rels/.rels", DocxParts.relations),
      .init("docProps/core.xml", DocxParts.core(of: paper)),
      .init("docProps/app.xml", DocxParts.app),
      .init("word/document.xml", document(of: paper)),
      .init("word/styles.xml", styles),
      .init("word/settings.xml", DocxParts.settings),
      .init("word/header1.xml", pageNumber),
      .init("word/header2.xml", DocxParts.emptyHeader),
      .init("word/footer1.xml", foot(of: paper)),
      .init("word/_rels/document.xml.rels", DocxParts.documentRelations),
    ])
  }

  /// Twentieths of a point in a number of millimetres.
  static func twips(_ millimetres: Int) -> Int { (millimetres * 56_693 + 500) / 1000 }

  func textWidth(_ orientation: PaperAttachment.Orientation) -> Int {
    let sheet = orientation == .portrait ? Self.sheetWidth : Self.sheetHeight
    return sheet - Self.twips(rules.margins.left) - Self.twips(rules.margins.right)
  }

  static let sheetWidth = 11906
  static let sheetHeight = 16838

  private func document(of paper: Paper) -> String {
    var body = ""
    for banner in paper.banners { body += boxed(banner.words) }
    if let header = paper.header { body += self.header(header, of: paper) }
    body += title(paper.title, of: paper) + addressees(paper.addressees)
    let width = textWidth(paper.orientation)
    body += blocks(paper.blocks, in: paper.house, width: width)
    body += closing(paper.closing, width: width)
    body += footer(paper.footer)
    var orientation = paper.orientation
    for attachment in paper.attachments {
      body += "<w:p><w:pPr>\(section(orientation))</w:pPr></w:p>"
      body += self.attachment(attachment, in: paper.house)
      orientation = attachment.orientation
    }
    return XML.head + #"<w:document \#(DocxParts.space)><w:body>"# + body + section(orientation)
      + "</w:body></w:document>"
  }

  /// Small print that stays together on one page.
  func footer(_ texts: [PaperText]) -> String {
    texts.enumerated().map { index, text in
      paragraph(text, .small, layout: index + 1 < texts.count ? "<w:keepNext/>" : "")
    }.joined()
  }

  func attachment(_ attachment: PaperAttachment, in house: PaperHouse) -> String {
    let heads = [attachment.label, attachment.title].filter { !$0.isEmpty }
      .map { paragraph(PaperText($0), .attachment) }
    let reference =
      attachment.reference.isEmpty
      ? "" : paragraph(PaperText(attachment.reference), .reference)
    let width = textWidth(attachment.orientation)
    return heads.joined() + reference
      + blocks(attachment.blocks, in: house, width: width)
  }

  /// The sheet: A4 with the profile's margins, its pages counted from 1, the first unnumbered.
  private func section(_ orientation: PaperAttachment.Orientation) -> String {
    #"<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>"#
      + #"<w:headerReference w:type="first" r:id="rId4"/>"#
      + #"<w:footerReference w:type="default" r:id="rId5"/>"#
      + #"<w:footerReference w:type="first" r:id="rId5"/>"# + sheet(orientation)
      + "<w:titlePg/></w:sectPr>"
  }

  /// A section that carries neither head nor foot of its own.
  func plainSection(_ orientation: PaperAttachment.Orientation) -> String {
    "<w:sectPr>\(sheet(orientation))</w:sectPr>"
  }

  private func sheet(_ orientation: PaperAttachment.Orientation) -> String {
    let isWide = orientation == .landscape
    let width = isWide ? Self.sheetHeight : Self.sheetWidth
    let height = isWide ? Self.sheetWidth : Self.sheetHeight
    let margins = rules.margins
    return #"<w:type w:val="nextPage"/>"#
      + #"<w:pgSz w:w="\#(width)" w:h="\#(height)"\#(isWide ? #" w:orient="landscape""# : "")/>"#
      + #"<w:pgMar w:top="\#(Self.twips(margins.top))" w:right="\#(Self.twips(margins.right))""#
      + #" w:bottom="\#(Self.twips(margins.bottom))" w:left="\#(Self.twips(margins.left))""#
      + #" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/>"#
  }

  private var pageNumber: String {
    XML.head + #"<w:hdr \#(DocxParts.space)><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr>"#
      + #"<w:r><w:fldChar w:fldCharType="begin"/></w:r>"#
      + #"<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>"#
  }

  private func foot(of paper: Paper) -> String {
    let words = paper.banners.map(\.words) + [paper.runningFoot].compactMap(\.self)
    let text = PaperText(words.joined(separator: " · "))
    return XML.head + "<w:ftr \(DocxParts.space)>" + paragraph(text, .small, centred: true)
      + "</w:ftr>"
  }
}
