import DialogueCore
import DialoguePapers

extension DocxWriter {
  func paragraph(
    _ text: PaperText,
    _ element: FormatRules.Element,
    layout: String = "",
    centred: Bool = false
  ) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="\#(element.rawValue)"/>\#(layout)"#
      + (centred ? #"<w:ind w:firstLine="0"/><w:jc w:val="center"/>"# : "")
      + "</w:pPr>\(runs(of: text))</w:p>"
  }

  func runs(of text: PaperText) -> String { text.runs.map(run).joined() }

  func plain(_ text: String) -> String { runs(of: PaperText(text)) }

  private func run(_ run: Run) -> String {
    let face = (run.isBold ? "<w:b/>" : "") + (run.isItalic ? "<w:i/>" : "")
    let lines = run.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { #"<w:t xml:space="preserve">\#(XML.escaped(String($0)))</w:t>"# }
    return "<w:r>" + (face.isEmpty ? "" : "<w:rPr>\(face)</w:rPr>")
      + lines.joined(separator: "<w:br/>") + "</w:r>"
  }

  /// A drawn rule in the middle of a width, as the upper border of a flat paragraph.
  func rule(length: Int, in width: Int) -> String {
    let side = max(0, (width - length) / 2)
    return #"<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/>"#
      + #"</w:pBdr><w:spacing w:before="20" w:line="120" w:lineRule="exact"/>"#
      + #"<w:ind w:left="\#(side)" w:right="\#(side)"/></w:pPr></w:p>"#
  }

  /// A word in a box.
  func boxed(_ words: String) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="mark"/><w:spacing w:after="120"/></w:pPr><w:r><w:rPr>"#
      + #"<w:bdr w:val="single" w:sz="8" w:space="0" w:color="C00000"/></w:rPr>"#
      + #"<w:t xml:space="preserve"> \#(XML.escaped(words)) </w:t></w:r></w:p>"#
  }

  func boldRule(under text: String, _ element: FormatRules.Element, percent: Int, in width: Int)
    -> String
  {
    let size = rules.faces[element]?.size ?? 13
    let length = min(width, BoldWidth.of(text, size: size)) * percent / 100
    return rule(length: length, in: width)
  }

  /// Rows of cells without borders, each cell its paragraphs.
  func grid(_ widths: [Int], _ rows: [[String]]) -> String {
    let cells = rows.map { row in
      zip(widths, row).map { width, cell in
        #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>"#
          + (cell.isEmpty ? "<w:p/>" : cell) + "</w:tc>"
      }.joined()
    }
    return #"<w:tbl><w:tblPr><w:tblW w:w="\#(widths.reduce(0, +))" w:type="dxa"/>"#
      + #"<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar>"#
      + #"<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>"#
      + "<w:tblGrid>" + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>"
      + cells.map { "<w:tr><w:trPr><w:cantSplit/></w:trPr>\($0)</w:tr>" }.joined() + "</w:tbl>"
  }
}
