import DialogueCore
import DialoguePapers

extension DocxWriter {
  /// One block under the other.
  ///
  /// A heading stays with what stands under it, not with another heading of its level, so that a
  /// programme of headings alone still breaks over pages.
  func blocks(_ blocks: [PaperBlock], in house: PaperHouse, width: Int) -> String {
    blocks.indices.map { index in
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let isKept: Bool
      if case .heading(let under) = next, case .heading(let heading) = blocks[index] {
        isKept = heading.level != under.level
      } else {
        isKept = true
      }
      return block(blocks[index], in: house, width: width, isKept: isKept)
    }.joined()
  }

  private func block(
    _ block: PaperBlock,
    in house: PaperHouse,
    width: Int,
    isKept: Bool
  ) -> String {
    switch block {
    case .heading(let heading): self.heading(heading, in: house, isKept: isKept)
    case .paragraph(let text): paragraph(text, .body)
    case .centred(let text): paragraph(text, .body, centred: true)
    case .note(let text): paragraph(text.italic, .small)
    case .basis(let grounds): house.basis(grounds).map { paragraph($0, .basis) }.joined()
    case .field(let label, let value): paragraph(PaperText("\(label): ") + value, .body)
    case .blanks(let blanks): self.blanks(blanks, width: width)
    case .dottedLines(let count):
      String(repeating: dotted([width], "<w:r><w:tab/></w:r>"), count: max(1, count))
    case .choices(let choices): self.choices(choices)
    case .list(let list):
      list.items.enumerated().map { index, item in
        let label = list.label(at: index)
        return paragraph(label.isEmpty ? item : PaperText("\(label) ") + item, .body)
      }.joined()
    case .table(let table): self.table(table, width: width)
    case .pageBreak: #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#
    }
  }

  /// The Party writes `I-` where the state writes `I.`.
  private func heading(_ heading: PaperHeading, in house: PaperHouse, isKept: Bool) -> String {
    var number = heading.number.map { "\($0) " } ?? ""
    if house == .party, heading.level == .part, number.hasSuffix(". ") {
      number = "\(number.dropLast(2))- "
    }
    return paragraph(
      (PaperText(number) + heading.title).bold,
      .body,
      layout: isKept ? "<w:keepNext/>" : ""
    )
  }

  private func dotted(_ stops: [Int], _ runs: String) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="body"/><w:tabs>"#
      + stops.map { #"<w:tab w:val="right" w:leader="dot" w:pos="\#($0)"/>"# }.joined()
      + #"</w:tabs><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr>\#(runs)</w:p>"#
  }

  private func blanks(_ blanks: [PaperBlank], width: Int) -> String {
    let sum = max(1, blanks.map { max(1, $0.weight) }.reduce(0, +))
    var taken = 0
    let stops = blanks.map { blank in
      taken += max(1, blank.weight)
      return width * taken / sum
    }
    let runs = blanks.enumerated().map { index, blank in
      plain("\(index == 0 ? "" : " ")\(blank.label): \(blank.value ?? "")")
        + "<w:r><w:tab/></w:r>"
    }
    return dotted(stops, runs.joined())
  }

  private func choices(_ choices: PaperChoices) -> String {
    let label = choices.label.isEmpty ? "" : plain("\(choices.label): ")
    let boxes = choices.choices.map { choice in
      #"<w:r><w:rPr><w:bdr w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:rPr>"#
        + #"<w:t xml:space="preserve">\#(choice.isChosen ? "x" : "\u{A0}\u{A0}")</w:t></w:r>"#
        + plain(" \(choice.text)     ")
    }
    return #"<w:p><w:pPr><w:pStyle w:val="body"/><w:ind w:firstLine="0"/></w:pPr>"#
      + label + boxes.joined() + "</w:p>"
  }

  private func table(_ table: PaperTable, width: Int) -> String {
    let sum = max(1, table.columns.map { max(1, $0.weight) }.reduce(0, +))
    let widths = table.columns.map { width * max(1, $0.weight) / sum }
    let head = zip(table.columns, widths).map { column, width in
      cell(paragraph(.bold(column.title), .table, centred: true), width)
    }
    let rows = table.rows.map { row in
      let cells =
        table.spans(row)
        ? [cell(paragraph(row[0].bold, .table), width, span: widths.count)]
        : zip(zip(table.columns, row), widths).map { pair, width in
          cell(paragraph(pair.1, .table, layout: alignment(pair.0.alignment)), width)
        }
      return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
    }
    return Self.gap + #"<w:tbl><w:tblPr><w:tblW w:w="\#(width)" w:type="dxa"/><w:tblBorders>"#
      + ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="000000"/>"# }.joined()
      + #"</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/>"#
      + #"<w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>"#
      + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(head.joined())</w:tr>"
      + rows.joined() + "</w:tbl>" + Self.gap
  }

  /// Half a line of nothing.
  private static let gap =
    #"<w:p><w:pPr><w:spacing w:line="120" w:lineRule="exact"/></w:pPr></w:p>"#

  private func cell(_ content: String, _ width: Int, span: Int = 1) -> String {
    #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>"#
      + (span > 1 ? #"<w:gridSpan w:val="\#(span)"/>"# : "") + "</w:tcPr>\(content)</w:tc>"
  }

  private func alignment(_ alignment: PaperTable.Column.Alignment) -> String {
    switch alignment {
    case .leading: ""
    case .centred: #"<w:jc w:val="center"/>"#
    case .trailing: #"<w:jc w:val="right"/>"#
    }
  }
}
