import DialogueCore
import DialoguePapers

extension DocxWriter {
  /// One block under the other.
  func blocks(_ blocks: [PaperBlock], in house: PaperHouse, width: Int) -> String {
    blocks.enumerated().map { index, block in
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      return self.block(block, in: house, width: width, isKept: block.stays(with: next))
    }.joined()
  }

  private func block(
    _ block: PaperBlock,
    in house: PaperHouse,
    width: Int,
    isKept: Bool
  ) -> String {
    let keep = Self.keeping(isKept)
    return switch block {
    case .heading(let heading): paragraph(self.heading(heading, in: house), .body, layout: keep)
    case .paragraph(let text): paragraph(text, .body, layout: keep)
    case .centred(let text): paragraph(text, .body, layout: keep, centred: true)
    case .note(let text): paragraph(text.italic, .small, layout: keep)
    case .basis(let grounds): house.basis(grounds).map { paragraph($0, .basis) }.joined()
    case .field(let label, let value):
      paragraph(PaperText("\(label): ") + value, .body, layout: keep)
    case .blanks(let blanks): self.blanks(blanks, width: width)
    case .dottedLines(let count):
      String(repeating: dotted([width], "<w:r><w:tab/></w:r>"), count: max(1, count))
    case .choices(let choices): self.choices(choices)
    case .list(let list): self.list(list, isKept: isKept)
    case .table(let table): self.table(table, width: width, isKept: isKept)
    case .pageBreak: #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#
    }
  }

  /// What a paragraph carries that may not be parted from the next.
  static func keeping(_ isKept: Bool) -> String { isKept ? "<w:keepNext/>" : "" }

  /// The Party writes `I-` where the state writes `I.`.
  private func heading(_ heading: PaperHeading, in house: PaperHouse) -> PaperText {
    var number = heading.number.map { "\($0) " } ?? ""
    if house == .party, heading.level == .part, number.hasSuffix(". ") {
      number = "\(number.dropLast(2))- "
    }
    return (PaperText(number) + heading.title).bold
  }

  private func list(_ list: PaperList, isKept: Bool) -> String {
    list.items.enumerated().map { index, item in
      let label = list.label(at: index)
      let isLast = index + 1 == list.items.count
      return paragraph(
        label.isEmpty ? item : PaperText("\(label) ") + item,
        .body,
        layout: Self.keeping(isLast ? isKept : item.leadsOn)
      )
    }.joined()
  }

  /// A line of dots up to each stop, where what follows begins.
  private func dotted(_ stops: [Int], _ runs: String) -> String {
    #"<w:p><w:pPr><w:pStyle w:val="body"/><w:tabs>"#
      + stops.enumerated().map { index, stop in
        let side = index + 1 == stops.count ? "right" : "left"
        return #"<w:tab w:val="\#(side)" w:leader="dot" w:pos="\#(stop)"/>"#
      }.joined()
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
        + plain("\u{A0}\(choice.text)   ")
    }
    return #"<w:p><w:pPr><w:pStyle w:val="body"/><w:ind w:firstLine="0"/>"#
      + #"<w:jc w:val="left"/></w:pPr>"# + label + boxes.joined() + "</w:p>"
  }

  /// A row that is the title of those under it stays with them; of a table that is kept, the last
  /// row stays with what follows.
  private func table(_ table: PaperTable, width: Int, isKept: Bool) -> String {
    let sum = max(1, table.columns.map { max(1, $0.weight) }.reduce(0, +))
    let widths = table.columns.map { width * max(1, $0.weight) / sum }
    let head = zip(table.columns, widths).map { column, width in
      cell(paragraph(.bold(column.title), .table, centred: true), width)
    }
    let rows = table.rows.enumerated().map { index, row in
      let keep = Self.keeping(index + 1 == table.rows.count ? isKept : table.spans(row))
      let cells =
        table.spans(row)
        ? [cell(paragraph(row[0].bold, .table, layout: keep), width, span: widths.count)]
        : zip(zip(table.columns, row), widths).map { pair, width in
          cell(paragraph(pair.1, .table, layout: keep + alignment(pair.0.alignment)), width)
        }
      return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
    }
    return Self.gap(isKept: true)
      + #"<w:tbl><w:tblPr><w:tblW w:w="\#(width)" w:type="dxa"/><w:tblBorders>"#
      + ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="000000"/>"# }.joined()
      + #"</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="57" w:type="dxa"/>"#
      + #"<w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>"#
      + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(head.joined())</w:tr>"
      + rows.joined() + "</w:tbl>" + Self.gap(isKept: isKept)
  }

  /// Half a line of nothing.
  private static func gap(isKept: Bool) -> String {
    #"<w:p><w:pPr>\#(keeping(isKept))<w:spacing w:line="120" w:lineRule="exact"/></w:pPr></w:p>"#
  }

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
