import DialogueCore

/// What is said to lead through the programme (lời dẫn).
struct ScriptPaper {
  let dossier: Dossier

  var paper: Paper {
    dossier.working(
      PaperTitle(kind: "LỜI DẪN", subject: dossier.event.capitalisedFirst),
      dossier.session.agenda.items.enumerated().flatMap(section) + farewell
    )
  }

  /// The words that close, where the programme has no item of its own for them.
  private var farewell: [PaperBlock] {
    let items = dossier.session.agenda.items
    guard !items.isEmpty, !items.contains(where: { $0.template.kind == .closing }) else {
      return []
    }
    return PaperBlock.texts(dossier.sentences(.script(.closing)))
  }

  private func section(_ index: Int, _ item: AgendaItem) -> [PaperBlock] {
    let sentences = dossier.sentences(.script(item.template.kind))
    return [PaperBlock.section(index + 1, item.template.title.vi.clause)]
      + (sentences.isEmpty ? [.dottedLines(2)] : PaperBlock.texts(sentences))
  }
}
