extension Paper {
  /// What the body says, a line for each paragraph, item and row, from the top.
  var bodyLines: [String] {
    (blocks + attachments.flatMap(\.blocks)).flatMap(\.lines)
  }
}

extension PaperBlock {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let heading): ["\(heading.number.map { "\($0) " } ?? "")\(heading.title.plain)"]
    case .paragraph(let text), .centred(let text), .note(let text): [text.plain]
    case .basis(let texts): texts.map(\.plain)
    case .field(let label, let value): ["\(label): \(value.plain)"]
    case .blanks(let blanks): blanks.map { "\($0.label): \($0.value ?? "")" }
    case .choices(let choices): [choices.line]
    case .list(let list):
      list.items.enumerated().map { index, item in
        let label = list.label(at: index)
        return label.isEmpty ? item.plain : "\(label) \(item.plain)"
      }
    case .table(let table): table.rows.map { $0.map(\.plain).joined(separator: " | ") }
    case .dottedLines, .pageBreak: []
    }
  }
}
