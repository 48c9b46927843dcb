package import DialogueCore

extension [PaperBlock] {
  /// The body with the sign that ends it (`./.`, or `.` on Party papers) after its last words.
  ///
  /// A body that ends with a table, dotted lines or boxes takes none.
  package func ended(by profile: FormatProfile) -> [PaperBlock] {
    guard let last else { return self }
    return dropLast() + [last.ended(with: profile.bodyEnd)]
  }
}

extension PaperBlock {
  fileprivate func ended(with sign: String) -> PaperBlock {
    switch self {
    case .paragraph(let text): return .paragraph(text.ended(with: sign))
    case .field(let label, let value): return .field(label: label, value: value.ended(with: sign))
    case .list(var list):
      guard let item = list.items.last else { return self }
      list.items[list.items.count - 1] = item.ended(with: sign)
      return .list(list)
    case .heading, .centred, .note, .basis, .blanks, .dottedLines, .choices, .table, .pageBreak:
      return self
    }
  }
}

extension PaperText {
  fileprivate func ended(with sign: String) -> PaperText {
    guard var last = runs.last else { return self }
    last.text = last.text.clause
    // A stop that belongs to the sentence takes the face of its words.
    return PaperText(runs.dropLast() + [last]) + PaperText([Run(sign)])
  }
}
