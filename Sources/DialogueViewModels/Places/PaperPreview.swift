import DialoguePapers

/// A paper as paragraphs to be read on a screen.
///
/// Papers are written in Vietnamese whatever the language of the screen.
enum PaperPreview {
  static func paragraphs(of paper: Paper) -> [String] {
    head(of: paper) + [""] + paper.blocks.flatMap { lines(of: $0, in: paper) } + [""]
      + foot(of: paper) + paper.attachments.flatMap { lines(of: $0, in: paper) }
      + paper.footer.map(\.plain)
  }

  private static func head(of paper: Paper) -> [String] {
    let banners = paper.banners.map { "*** \($0.words) ***" }
    return banners + (paper.header.map(lines) ?? []) + title(of: paper)
      + addressees(paper.addressees)
  }

  private static func lines(of header: PaperHeader) -> [String] {
    let authority = header.superior + header.authority
    let nation = [header.nation, header.motto].compactMap(\.self)
    let date = [header.number, header.placeAndDate].compactMap(\.self)
    return authority + nation + date + header.marks.map { "[ \($0.words) ]" } + [""]
  }

  private static func title(of paper: Paper) -> [String] {
    let title = paper.title
    guard let kind = title.kind else {
      return title.subject.isEmpty ? [] : ["\(paper.house.about) \(title.subject)"]
    }
    return [kind, title.subject]
  }

  private static func addressees(_ names: [String]) -> [String] {
    switch names.count {
    case 0: []
    case 1: ["", "Kính gửi: \(names[0])"]
    default: ["", "Kính gửi:"] + names.map { "- \($0)" }
    }
  }

  private static func lines(of block: PaperBlock, in paper: Paper) -> [String] {
    switch block {
    case .heading(let heading):
      let number = heading.number.map { "\($0) " } ?? ""
      return (heading.level == .part ? [""] : []) + [number + heading.title.plain]
    case .paragraph(let text), .centred(let text), .note(let text): return [text.plain]
    case .basis(let grounds): return paper.house.basis(grounds).map(\.plain)
    case .field(let label, let value): return ["\(label): \(value.plain)"]
    case .blanks(let blanks):
      return [blanks.map { "\($0.label): \($0.value ?? "………")" }.joined(separator: "   ")]
    case .dottedLines(let count):
      return Array(repeating: String(repeating: "…", count: 30), count: count)
    case .choices(let choices): return [choices.line]
    case .list(let list):
      return list.items.enumerated().map { index, item in
        let label = list.label(at: index)
        return label.isEmpty ? "  \(item.plain)" : "  \(label) \(item.plain)"
      }
    case .table(let table):
      return [table.columns.map(\.title).joined(separator: " │ ")]
        + table.rows.map { $0.map(\.plain).joined(separator: " │ ") }
    case .pageBreak: return [""]
    }
  }

  private static func lines(of attachment: PaperAttachment, in paper: Paper) -> [String] {
    ["", attachment.label, attachment.title, attachment.reference].filter { !$0.isEmpty }
      + [""] + attachment.blocks.flatMap { lines(of: $0, in: paper) }
  }

  private static func foot(of paper: Paper) -> [String] {
    let signatures = paper.closing.signatures.flatMap(\.self).flatMap { signature in
      signature.office
        + [signature.post ?? "", signature.name ?? "…", words(signature.state)]
        .filter { !$0.isEmpty }
    }
    let recipients = paper.closing.recipients.map { "- \($0)" }
    return signatures + (recipients.isEmpty ? [] : ["", "Nơi nhận:"] + recipients)
  }

  private static func words(_ state: PaperSignature.State) -> String {
    switch state {
    case .open: ""
    case .signed(let on): "(đã ký \(on))"
    case .refused(let reason): "(không ký: \(reason))"
    }
  }
}
