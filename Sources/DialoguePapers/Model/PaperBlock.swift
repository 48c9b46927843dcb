/// One part of a paper's body, in the order of reading.
package enum PaperBlock: Equatable, Sendable {
  case heading(PaperHeading)
  case paragraph(PaperText)

  /// A named fact of the opening part: "Địa điểm: …".
  case field(label: String, value: PaperText)

  case list(PaperList)
  case table(PaperTable)
}
