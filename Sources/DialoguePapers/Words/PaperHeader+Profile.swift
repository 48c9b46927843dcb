package import DialogueCore

extension PaperHeader {
  /// The header of an authority's paper, its lines made from its short name (`UBND xã Ngọc Châu`).
  package init(
    _ profile: FormatProfile,
    authority: String,
    superior: [String] = [],
    number: String,
    placeAndDate: String? = nil,
    marks: [PaperMark] = []
  ) {
    self.init(
      superior: superior,
      authority: profile.authorityLines(authority),
      nation: profile.nation,
      motto: profile.motto,
      number: number,
      placeAndDate: placeAndDate,
      marks: marks
    )
  }
}
