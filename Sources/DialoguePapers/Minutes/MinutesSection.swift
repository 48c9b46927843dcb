/// A titled stretch of a part, numbered by its place.
struct MinutesSection {
  let title: String
  let blocks: [PaperBlock]
}

extension [MinutesSection] {
  var numbered: [PaperBlock] {
    enumerated().flatMap { index, section in
      [
        .heading(
          PaperHeading(.section, number: "\(index + 1).", PaperText(section.title))
        )
      ] + section.blocks
    }
  }
}
