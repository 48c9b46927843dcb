extension Paper {
  /// The paper with every free text changed; header, names and offices are left as they are.
  func mappingTexts(_ change: (String) -> String) -> Paper {
    var paper = self
    paper.blocks = blocks.map { $0.mapping(change) }
    paper.attachments = attachments.map { attachment in
      var attachment = attachment
      attachment.blocks = attachment.blocks.map { $0.mapping(change) }
      return attachment
    }
    paper.footer = footer.map { $0.mapping(change) }
    paper.closing.signatures = closing.signatures.map { row in
      row.map { $0.mappingReason(change) }
    }
    return paper
  }

  /// The paper with the names of those who sign it changed.
  func mappingSigners(_ change: (String) -> String) -> Paper {
    var paper = self
    paper.closing.signatures = closing.signatures.map { row in
      row.map { signature in
        var signature = signature
        signature.name = signature.name.map(change)
        return signature
      }
    }
    return paper
  }
}

extension PaperBlock {
  fileprivate func mapping(_ change: (String) -> String) -> PaperBlock {
    switch self {
    case .heading(var heading):
      heading.title = heading.title.mapping(change)
      return .heading(heading)
    case .paragraph(let text): return .paragraph(text.mapping(change))
    case .centred(let text): return .centred(text.mapping(change))
    case .note(let text): return .note(text.mapping(change))
    case .basis(let texts): return .basis(texts.map { $0.mapping(change) })
    case .field(let label, let value):
      return .field(label: label, value: value.mapping(change))
    case .blanks(let blanks): return .blanks(blanks.map { $0.mapping(change) })
    case .choices(var choices):
      for index in choices.choices.indices {
        choices.choices[index].text = change(choices.choices[index].text)
      }
      return .choices(choices)
    case .list(var list):
      list.items = list.items.map { $0.mapping(change) }
      return .list(list)
    case .table(var table):
      table.rows = table.rows.map { $0.map { $0.mapping(change) } }
      return .table(table)
    case .dottedLines, .pageBreak: return self
    }
  }
}

extension PaperBlank {
  fileprivate func mapping(_ change: (String) -> String) -> PaperBlank {
    var blank = self
    blank.value = value.map(change)
    return blank
  }
}

extension PaperSignature {
  fileprivate func mappingReason(_ change: (String) -> String) -> PaperSignature {
    guard case .refused(let reason) = state else { return self }
    var signature = self
    signature.state = .refused(reason: change(reason))
    return signature
  }
}
