/// One part of a paper's body, in the order of reading.
package enum PaperBlock: Equatable, Sendable {
  case heading(PaperHeading)
  case paragraph(PaperText)

  /// Such as a name between two parts; without indent.
  case centred(PaperText)

  /// In small print: how to fill in a form, what a table leaves out.
  case note(PaperText)

  /// The grounds of a paper (căn cứ), each without its end sign, which the layout brings.
  case basis([PaperText])

  /// A named fact of the opening part: "Địa điểm: …".
  case field(label: String, value: PaperText)

  /// Places to be filled in by hand, side by side on one line.
  case blanks([PaperBlank])

  /// Dotted lines over the whole width, at least one.
  case dottedLines(Int)

  case choices(PaperChoices)
  case list(PaperList)
  case table(PaperTable)
  case pageBreak
}
