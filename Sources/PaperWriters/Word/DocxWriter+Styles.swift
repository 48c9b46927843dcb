import DialogueCore

extension DocxWriter {
  /// A paragraph style for each element, named as the format's data names it.
  var styles: String {
    let fonts =
      #"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" "#
      + #"w:eastAsia="Times New Roman" w:cs="Times New Roman"/>"#
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr>\(fonts)"
      + #"<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>"#
      + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    let normal =
      #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal">"#
      + #"<w:name w:val="Normal"/></w:style>"#
    return XML.head + "<w:styles \(DocxParts.space)>" + defaults + normal
      + FormatRules.Element.allCases.map(style).joined() + "</w:styles>"
  }

  func style(_ element: FormatRules.Element) -> String {
    guard let face = rules.faces[element] else { return "" }
    let marks =
      (face.isBold ? "<w:b/>" : "") + (face.isItalic ? "<w:i/>" : "")
      + #"<w:color w:val="\#(element == .mark ? "C00000" : "000000")"/>"#
      + #"<w:sz w:val="\#(face.size * 2)"/><w:szCs w:val="\#(face.size * 2)"/>"#
      + (face.isUnderlined ? #"<w:u w:val="single"/>"# : "")
    return #"<w:style w:type="paragraph" w:customStyle="1" w:styleId="\#(element.rawValue)">"#
      + #"<w:name w:val="doithoai \#(element.rawValue)"/><w:basedOn w:val="Normal"/>"#
      + "<w:pPr>\(layout(of: element))</w:pPr><w:rPr>\(marks)</w:rPr></w:style>"
  }

  private func layout(of element: FormatRules.Element) -> String {
    switch element {
    case .body, .basis:
      return #"<w:spacing w:before="\#(rules.gap)" \#(line)/>"#
        + #"<w:ind w:firstLine="\#(rules.indent)"/><w:jc w:val="both"/>"#
    case .nation, .motto, .superior, .authority, .number, .placeAndDate, .title, .subject,
      .letterSubject, .right, .post, .signer, .attachment, .reference, .mark, .pageNumber:
      return #"<w:jc w:val="center"/>"#
    case .recipientsLabel, .recipients, .table, .small: return ""
    }
  }

  private var line: String {
    switch rules.line {
    case .atLeast(let height): #"w:line="\#(height)" w:lineRule="atLeast""#
    case .exactly(let height): #"w:line="\#(height)" w:lineRule="exact""#
    }
  }
}
