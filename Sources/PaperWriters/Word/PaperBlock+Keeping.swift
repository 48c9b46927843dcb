import DialoguePapers

extension PaperBlock {
  /// Whether a page may not end between this block and the next, which is who signs where there
  /// is none.
  ///
  /// A heading stays with what stands under it, not with another heading of its level, so that a
  /// programme of headings alone still breaks over pages. Words that end with a colon stay with
  /// what they lead to, and the last words of a paper with its signature.
  func stays(with next: PaperBlock?) -> Bool {
    guard let next else { return true }
    switch self {
    case .heading(let heading):
      guard case .heading(let under) = next else { return true }
      return heading.level != under.level
    case .paragraph(let text): return text.leadsOn
    case .field(_, let value): return value.isEmpty || value.leadsOn
    case .list(let list): return list.items.last?.leadsOn ?? false
    case .centred, .note, .basis, .blanks, .dottedLines, .choices, .table, .pageBreak:
      return false
    }
  }
}

extension PaperText {
  /// Whether the words end with a colon.
  var leadsOn: Bool { plain.hasSuffix(":") }
}
