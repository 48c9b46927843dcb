/// A part of a long paper, numbered by its place among those that have something to say.
struct PaperPart {
  /// In capitals.
  let title: String
  let blocks: [PaperBlock]
}

extension [PaperPart] {
  var numbered: [PaperBlock] {
    filter { !$0.blocks.isEmpty }.enumerated().flatMap { index, part in
      [
        .heading(
          PaperHeading(.part, number: "\(Numerals.roman(index + 1)).", PaperText(part.title))
        )
      ]
        + part.blocks
    }
  }
}

extension PaperBlock {
  /// Items that begin with a dash; no block when there are none.
  static func dashes(_ items: [String]) -> [PaperBlock] {
    items.isEmpty ? [] : [.list(PaperList(.dash, items.map { PaperText($0.sentence) }))]
  }

  static func texts(_ sentences: [String]) -> [PaperBlock] {
    sentences.map { .paragraph(PaperText($0)) }
  }

  static func section(_ number: Int, _ title: String) -> PaperBlock {
    .heading(PaperHeading(.section, number: "\(number).", PaperText(title)))
  }
}
