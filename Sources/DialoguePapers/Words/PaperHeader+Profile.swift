package import DialogueCore

extension Plan {
  /// The body over the authority as papers show it.
  var superiorLines: [String] { superior.map { [$0.uppercased()] } ?? [] }
}

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
