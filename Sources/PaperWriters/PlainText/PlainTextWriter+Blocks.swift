import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  /// A list is followed by a gap, unless by something that brings its own.
  func lines(of blocks: [PaperBlock], in house: PaperHouse) -> [String] {
    blocks.flatMap { block in
      let lines = lines(of: block, in: house)
      return if case .list = block { lines + [""] } else { lines }
    }
  }

  private func lines(of block: PaperBlock, in house: PaperHouse) -> [String] {
    switch block {
    case .heading(let heading): lines(of: heading)
    case .paragraph(let text), .note(let text): paragraph(text.shownLines)
    case .centred(let text): text.shownLines.flatMap(centred)
    case .basis(let grounds): house.basis(grounds).flatMap { paragraph($0.shownLines) } + [""]
    case .field(let label, let value): field(label, value)
    case .blanks(let blanks): lines(of: blanks)
    case .dottedLines(let count): Array(repeating: dots(width), count: max(1, count))
    case .choices(let choices): paragraph([choices.line.shownLine])
    case .list(let list): lines(of: list)
    case .table(let table): lines(of: table)
    case .pageBreak: ["", rule, ""]
    }
  }

  private var rule: String { String(repeating: "─", count: width) }

  private func dots(_ columns: Int) -> String { String(repeating: ".", count: max(0, columns)) }

  private func centred(_ line: String) -> [String] {
    LineWrap.wrapped(line, width: width - 12).map { $0.centred(in: width) }
  }

  /// Side by side by weight, dots up to each place's end; what does not fit takes its own lines.
  private func lines(of blanks: [PaperBlank]) -> [String] {
    let sum = blanks.map { max(1, $0.weight) }.reduce(0, +)
    let pieces = blanks.enumerated().map { index, blank in
      let room = width * max(1, blank.weight) / max(1, sum) - (index + 1 < blanks.count ? 1 : 0)
      let words = "\(blank.label): \(blank.value ?? "")".shownLine
      return words + dots(room - CellWidth.of(words))
    }
    let line = pieces.joined(separator: " ")
    return CellWidth.of(line) <= width
      ? [line] : pieces.flatMap { LineWrap.wrapped($0, width: width) }
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
      let label = list.label(at: index)
      return hanging(label.isEmpty ? "" : "  \(label) ", lines: item.shownLines)
    }
  }
}
