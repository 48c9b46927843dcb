package import DialoguePapers

/// Writes a paper as GitHub-flavoured Markdown.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// The whole paper; ends with a line feed.
  package func text(of paper: Paper) -> String {
    let parts =
      banners(paper.banners) + header(paper.header) + title(paper.title)
      + addressees(paper.addressees) + paper.blocks.map(block) + closing(paper.closing)
      + footer(paper.footer)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func banners(_ banners: [PaperBanner]) -> [String] {
    banners.isEmpty ? [] : ["**\(banners.map(\.words).joined(separator: " · "))**"]
  }

  private func header(_ header: PaperHeader) -> [String] {
    let left =
      header.superior.map(MarkdownText.escaped)
      + header.authority.map { "**\(MarkdownText.escaped($0))**" }
    let right = [header.nation, header.motto ?? ""].filter { !$0.isEmpty }
      .map { "**\(MarkdownText.escaped($0))**" }
    let date = header.placeAndDate.map { "*\(MarkdownText.escaped($0))*" } ?? ""
    return [
      """
      | \(left.joined(separator: "<br>")) | \(right.joined(separator: "<br>")) |
      | :---: | :---: |
      | \(MarkdownText.escaped(header.number)) | \(date) |
      """
    ]
  }

  private func title(_ title: PaperTitle) -> [String] {
    ["# \(MarkdownText.escaped(title.kind))", "**\(MarkdownText.escaped(title.subject))**"]
  }

  private func addressees(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    return ["Kính gửi:", items(names.map { PaperText($0) })]
  }

  private func block(_ block: PaperBlock) -> String {
    switch block {
    case .heading(let heading): self.heading(heading)
    case .paragraph(let text): paragraph(text)
    case .field(let label, let value): paragraph(.bold("\(label):") + " " + value)
    case .list(let list): items(list)
    case .table(let table): self.table(table)
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
    list.items.enumerated().map { index, item in
      let sign =
        list.marker == .letter ? "- \(list.label(at: index)) " : list.label(at: index) + " "
      let indent = String(repeating: " ", count: list.marker == .letter ? 2 : sign.count)
      return sign + MarkdownText.lines(item).joined(separator: "\\\n\(indent)")
    }.joined(separator: "\n")
  }

  private func table(_ table: PaperTable) -> String {
    let head = table.columns.map { MarkdownText.escaped($0.title) }
    let rows = table.rows.map { $0.map { MarkdownText.line($0, separator: "<br>") } }
    return ([head, table.columns.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
