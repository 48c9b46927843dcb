import DialoguePapers

/// The parts of a document that are the same in every paper, or nearly.
enum DocxParts {
  static let space =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
  private static let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  static let contentTypes: String = {
    let parts = [
      ("word/document", word + "document.main+xml"), ("word/styles", word + "styles+xml"),
      ("word/settings", word + "settings+xml"), ("word/header1", word + "header+xml"),
      ("word/header2", word + "header+xml"), ("word/footer1", word + "footer+xml"),
      ("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return XML.head
      + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
      + #"<Default Extension="rels" ContentType="#
      + #""application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + parts.map { #"<Override PartName="/\#($0).xml" ContentType="\#($1)"/>"# }.joined()
      + "</Types>"
  }()

  static let relations = relations([
    (link + "officeDocument", "word/document.xml"),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
    (link + "extended-properties", "docProps/app.xml"),
  ])

  static let documentRelations = relations([
    (link + "styles", "styles.xml"), (link + "settings", "settings.xml"),
    (link + "header", "header1.xml"), (link + "header", "header2.xml"),
    (link + "footer", "footer1.xml"),
  ])

  /// The kind and the authority; what a paper is about may name a citizen.
  static func core(of paper: Paper) -> String {
    let authority = paper.header?.authority.joined(separator: " ") ?? ""
    return XML.head
      + #"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/"#
      + #"core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">"#
      + "<dc:title>\(XML.escaped(paper.title.kind ?? ""))</dc:title>"
      + "<dc:creator>\(XML.escaped(authority))</dc:creator>"
      + "<dc:language>vi-VN</dc:language></cp:coreProperties>"
  }

  static let app =
    XML.head
    + #"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/"#
    + #"extended-properties"><Application>doithoai</Application></Properties>"#

  /// For properties of a template that nobody asked for.
  static let noProperties =
    XML.head
    + #"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/"#
    + #"custom-properties"/>"#

  static let settings =
    XML.head + #"<w:settings \#(space)><w:defaultTabStop w:val="720"/><w:compat>"#
    + #"<w:compatSetting w:name="compatibilityMode" "#
    + #"w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#
    + #"<w:themeFontLang w:val="vi-VN"/></w:settings>"#

  static let emptyHeader = XML.head + #"<w:hdr \#(space)><w:p/></w:hdr>"#

  private static func relations(_ targets: [(String, String)]) -> String {
    let lines = targets.enumerated().map { index, target in
      #"<Relationship Id="rId\#(index + 1)" Type="\#(target.0)" Target="\#(target.1)"/>"#
    }
    return XML.head
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
      + lines.joined() + "</Relationships>"
  }
}
