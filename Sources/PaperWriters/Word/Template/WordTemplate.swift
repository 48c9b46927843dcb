import DialogueCore
package import DialoguePapers

/// An office's own Word document, filled with a paper instead of the built-in layout.
///
/// Places are written `{{number}}`, `{{body}}` and so on. What a paper must not lose goes in even
/// where the template has no place for it: its banners before the body, the small print behind it,
/// attachments at the end.
package struct WordTemplate: Sendable {
  private let parts: [ZipArchive.Part]

  private static let document = "word/document.xml"
  private static let styles = "word/styles.xml"
  private static let limit = 50_000_000
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// A document that Word wrote, or that reads like one, with places that there are.
  package init(_ bytes: [UInt8]) throws(TemplateFault) {
    guard let parts = ZipArchive.parts(of: bytes, limit: Self.limit),
      parts.contains(where: { $0.name == Self.document && $0.text?.contains(Self.space) == true }),
      parts.contains(where: { $0.name == Self.styles && $0.text?.contains("</w:styles>") == true })
    else { throw .notWord }
    self.parts = parts
    try check()
  }

  /// Every place is one that papers fill, before any paper is made.
  private func check() throws(TemplateFault) {
    for part in parts where part.name == Self.document || Self.isFrame(part.name) {
      guard let text = part.text else { throw .notWord }
      var words = TemplateText { _ in "" }
      _ = try words.fill(text)
      guard part.name != Self.document || words.filled.contains(.body) else { throw .noBody }
    }
  }

  /// The template filled with a paper, as parts to be packed; fresh properties stand in the place of
  /// those of whoever made the template.
  func parts(of paper: Paper, with writer: DocxWriter) throws(TemplateFault) -> [ZipArchive.Part] {
    var filled: [ZipArchive.Part] = []
    for part in parts {
      switch part.name {
      case Self.document: filled.append(.init(part.name, try document(part, paper, writer)))
      case Self.styles: filled.append(.init(part.name, styles(part, writer)))
      case "docProps/core.xml": filled.append(.init(part.name, DocxParts.core(of: paper)))
      case "docProps/app.xml": filled.append(.init(part.name, DocxParts.app))
      case "docProps/custom.xml": filled.append(.init(part.name, DocxParts.noProperties))
      case _ where Self.isFrame(part.name):
        guard let text = part.text else { throw .notWord }
        var words = TemplateText { TemplateFilling(paper: paper, writer: writer).words($0, nil) }
        filled.append(.init(part.name, try words.fill(text)))
      default: filled.append(part)
      }
    }
    return filled
  }

  private static func isFrame(_ name: String) -> Bool {
    (name.hasPrefix("word/header") || name.hasPrefix("word/footer")) && name.hasSuffix(".xml")
  }

  private func document(
    _ part: ZipArchive.Part,
    _ paper: Paper,
    _ writer: DocxWriter
  ) throws(TemplateFault) -> String {
    guard let sheet = part.text.flatMap(TemplateSheet.init) else { throw .notWord }
    let filling = TemplateFilling(paper: paper, writer: writer)
    var text = TemplateText { filling.words($0, sheet.textWidth) }
    return try text.fill(sheet.body) + filling.attachments(behind: sheet.section) + sheet.end
  }

  /// The template's styles, and of ours those that it does not have.
  private func styles(_ part: ZipArchive.Part, _ writer: DocxWriter) -> String {
    let own = part.text ?? ""
    guard let end = own.ranges(of: "</w:styles>").last else { return own }
    let missing = FormatRules.Element.allCases
      .filter { !own.contains(#"w:styleId="\#($0.rawValue)""#) }
    return own[..<end.lowerBound] + missing.map(writer.style).joined() + own[end.lowerBound...]
  }
}

extension ZipArchive.Part {
  /// Nil for bytes that are no text.
  var text: String? { String(validating: bytes, as: UTF8.self) }
}

extension DocxWriter {
  /// The whole file by an office's template.
  package func bytes(
    of paper: Paper,
    by template: WordTemplate
  ) throws -> [UInt8] {
    try ZipArchive.packed(try template.parts(of: paper, with: self))
  }
}
