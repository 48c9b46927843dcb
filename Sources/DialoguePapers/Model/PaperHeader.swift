/// What stands over the title, in two columns.
package struct PaperHeader: Equatable, Sendable {
  /// The body above the authority, upright, where there is one.
  package var superior: [String]

  /// The authority that issues the paper, a line for each element; of a joint paper, all of them.
  package var authority: [String]

  /// The country's name, or the Party's on its own papers.
  package var nation: String

  /// State papers only.
  package var motto: String?

  /// `Số: …/BB-UBND`; empty on papers without one.
  package var number: String

  /// None on minutes.
  package var placeAndDate: String?

  package var marks: [PaperMark]

  package init(
    superior: [String] = [],
    authority: [String],
    nation: String,
    motto: String?,
    number: String,
    placeAndDate: String? = nil,
    marks: [PaperMark] = []
  ) {
    self.superior = superior
    self.authority = authority
    self.nation = nation
    self.motto = motto
    self.number = number
    self.placeAndDate = placeAndDate
    self.marks = marks
  }
}
