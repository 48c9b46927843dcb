import DialoguePapers

/// A paper as paragraphs to be read on a screen.
///
/// Papers are written in Vietnamese whatever the language of the screen.
enum PaperPreview {
  static func paragraphs(of paper: Paper) -> [String] {
    head(of: paper) + [""] + paper.blocks.flatMap(lines) + [""] + foot(of: paper)
  }

  private static func head(of paper: Paper) -> [String] {
    let banners = paper.banners.map { "*** \($0.words) ***" }
    let authority = paper.header.superior + paper.header.authority
    let nation = [paper.header.nation, paper.header.motto].compactMap(\.self)
    let date = [paper.header.number, paper.header.placeAndDate].compactMap(\.self)
    return banners + authority + nation + date + ["", paper.title.kind, paper.title.subject]
  }

  private static func lines(of block: PaperBlock) -> [String] {
    switch block {
    case .heading(let heading):
      let number = heading.number.map { "\($0) " } ?? ""
      return (heading.level == .part ? [""] : []) + [number + heading.title.plain]
    case .paragraph(let text): return [text.plain]
    case .field(let label, let value): return ["\(label): \(value.plain)"]
    case .list(let list):
      return list.items.enumerated().map { "  \(list.label(at: $0)) \($1.plain)" }
    case .table(let table):
      return [table.columns.map(\.title).joined(separator: " │ ")]
        + table.rows.map { $0.map(\.plain).joined(separator: " │ ") }
    }
  }

  private static func foot(of paper: Paper) -> [String] {
    let signatures = paper.closing.signatures.flatMap(\.self).flatMap { signature in
      signature.office + [signature.name ?? "…", words(signature.state)].filter { !$0.isEmpty }
    }
    let recipients = paper.closing.recipients.map { "- \($0)" }
    return signatures + (recipients.isEmpty ? [] : ["", "Nơi nhận:"] + recipients)
      + paper.footer.map(\.plain)
  }

  private static func words(_ state: PaperSignature.State) -> String {
    switch state {
    case .open: ""
    case .signed(let on): "(đã ký \(on))"
    case .refused(let reason): "(không ký: \(reason))"
    }
  }
}
