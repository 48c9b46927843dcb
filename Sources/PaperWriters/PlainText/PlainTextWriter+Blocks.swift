import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  /// A list is followed by a gap, unless by something that brings its own.
  func lines(of blocks: [PaperBlock]) -> [String] {
    blocks.flatMap { block in
      if case .list = block { lines(of: block) + [""] } else { lines(of: block) }
    }
  }

  private func lines(of block: PaperBlock) -> [String] {
    switch block {
    case .heading(let heading): lines(of: heading)
    case .paragraph(let text): paragraph(text.shownLines)
    case .field(let label, let value): field(label, value)
    case .list(let list): lines(of: list)
    case .table(let table): lines(of: table)
    }
  }

  private func lines(of heading: PaperHeading) -> [String] {
    let number = heading.number.map { $0.shownLine + " " } ?? ""
    return [""] + hanging(number, heading.title.plain.shownLine)
      + (heading.level == .part ? [""] : [])
  }

  private func paragraph(_ lines: [String]) -> [String] {
    lines.flatMap { line in
      LineWrap.wrapped(line, width: width)
    }
  }

  private func field(_ label: String, _ value: PaperText) -> [String] {
    let lines = value.shownLines
    return paragraph(["\(label.shownLine): \(lines.first ?? "")"] + lines.dropFirst())
  }

  private func lines(of list: PaperList) -> [String] {
    list.items.enumerated().flatMap { index, item in
      hanging("  \(list.label(at: index)) ", lines: item.shownLines)
    }
  }
}
