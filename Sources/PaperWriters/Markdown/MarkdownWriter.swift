package import DialoguePapers

/// Writes a paper as GitHub-flavoured Markdown.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// The whole paper; ends with a line feed.
  package func text(of paper: Paper) -> String {
    let head = banners(paper.banners) + header(paper) + title(paper.title)
    let body = addressees(paper.addressees) + blocks(paper.blocks, in: paper.house)
    let parts =
      head + body + closing(paper.closing)
      + paper.attachments.flatMap { attachment($0, in: paper.house) } + footer(paper.footer)
    return parts.joined(separator: "\n\n").withPlainBlanks + "\n"
  }

  private func banners(_ banners: [PaperBanner]) -> [String] {
    banners.isEmpty ? [] : ["**\(banners.map(\.words).joined(separator: " · "))**"]
  }

  private func header(_ paper: Paper) -> [String] {
    guard let header = paper.header else { return [] }
    let left =
      header.superior.map(MarkdownText.escaped)
      + header.authority.map { "**\(MarkdownText.escaped($0))**" }
    let right = [header.nation, header.motto ?? ""].filter { !$0.isEmpty }
      .map { "**\(MarkdownText.escaped($0))**" }
    let date = header.placeAndDate.map { "*\(MarkdownText.escaped($0))*" } ?? ""
    let number = [header.number, paper.letterSubject ?? ""].filter { !$0.isEmpty }
      .map(MarkdownText.escaped).joined(separator: "<br>")
    let table = """
      | \(left.joined(separator: "<br>")) | \(right.joined(separator: "<br>")) |
      | :---: | :---: |
      | \(number) | \(date) |
      """
    return [table] + header.marks.map { "**\($0.words)**" }
  }

  private func title(_ title: PaperTitle) -> [String] {
    guard let kind = title.kind else { return [] }
    return ["# \(MarkdownText.escaped(kind))"]
      + (title.subject.isEmpty ? [] : ["**\(MarkdownText.escaped(title.subject))**"])
  }

  private func addressees(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    return ["Kính gửi:", items(names.map { PaperText($0) })]
  }

  private func attachment(_ attachment: PaperAttachment, in house: PaperHouse) -> [String] {
    let label = attachment.label.isEmpty ? "" : MarkdownText.escaped(attachment.label) + "<br>"
    let reference = [attachment.reference].filter { !$0.isEmpty }
      .map { "*\(MarkdownText.escaped($0))*" }
    return ["---", "# \(label)\(MarkdownText.escaped(attachment.title))"] + reference
      + blocks(attachment.blocks, in: house)
  }

  /// Each part as a paragraph; dashes make a rule between pages.
  private func blocks(_ blocks: [PaperBlock], in house: PaperHouse) -> [String] {
    blocks.map { block($0, in: house) }
  }

  private func block(_ block: PaperBlock, in house: PaperHouse) -> String {
    switch block {
    case .heading(let heading): self.heading(heading)
    case .paragraph(let text), .centred(let text): paragraph(text)
    case .note(let text): paragraph(text.italic)
    case .basis(let grounds):
      house.basis(grounds).map { paragraph(house == .state ? $0.italic : $0) }
        .joined(separator: "\n\n")
    case .field(let label, let value): paragraph(.bold("\(label):") + " " + value)
    case .blanks(let blanks): paragraph(PaperText(blanks.line))
    case .dottedLines(let count):
      paragraph(
        PaperText(Array(repeating: Dots.line, count: max(1, count)).joined(separator: "\n"))
      )
    case .choices(let choices): paragraph(PaperText(choices.line))
    case .list(let list): items(list)
    case .table(let table): self.table(table)
    case .pageBreak: "---"
    }
  }

  private func heading(_ heading: PaperHeading) -> String {
    let number = heading.number.map { MarkdownText.rest(PaperText($0)) + " " } ?? ""
    let title = number + MarkdownText.rest(heading.title)
    return heading.level == .item
      ? "**\(title)**" : "\(String(repeating: "#", count: heading.level.rawValue + 1)) \(title)"
  }

  private func paragraph(_ text: PaperText) -> String {
    MarkdownText.lines(text).joined(separator: "\\\n")
  }

  private func items(_ texts: [PaperText]) -> String { items(PaperList(.dash, texts)) }

  private func items(_ list: PaperList) -> String {
    guard list.marker != .none else {
      return list.items.map(paragraph).joined(separator: "\n\n")
    }
    return list.items.enumerated().map { index, item in
      let label = list.label(at: index)
      let isOwnSign = list.marker == .dash || list.marker == .number || list.marker == .plus
      let sign = isOwnSign ? label + " " : "- \(MarkdownText.escaped(label)) "
      let indent = String(repeating: " ", count: isOwnSign ? sign.count : 2)
      return sign + MarkdownText.lines(item).joined(separator: "\\\n\(indent)")
    }.joined(separator: "\n")
  }

  private func table(_ table: PaperTable) -> String {
    let head = table.columns.map { MarkdownText.escaped($0.title) }
    let rows = table.rows.map { row in
      let cells = row.map { MarkdownText.line($0, separator: "<br>") }
      return cells + Array(repeating: "", count: max(0, head.count - cells.count))
    }
    return ([head, table.columns.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
