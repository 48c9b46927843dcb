/// The measures by which a profile lays its papers out.
package struct FormatRules: Equatable, Sendable {
  /// A part of a paper that has a size and a face of its own.
  package enum Element: String, CaseIterable, Sendable {
    case nation, motto, superior, authority, number, placeAndDate, title, subject, letterSubject
    case basis, body, right, post, signer, recipientsLabel, recipients, attachment, reference
    case mark, table, pageNumber, small
  }

  /// How the words of an element look.
  package struct Face: Equatable, Sendable {
    /// In points.
    package let size: Int
    package let isBold: Bool
    package let isItalic: Bool
    package let isUnderlined: Bool

    package init(size: Int, isBold: Bool, isItalic: Bool, isUnderlined: Bool) {
      self.size = size
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
    }
  }

  /// In millimetres.
  package struct Margins: Equatable, Sendable {
    package let top: Int
    package let bottom: Int
    package let left: Int
    package let right: Int

    package init(top: Int, bottom: Int, left: Int, right: Int) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }

  /// The distance of lines in twentieths of a point.
  package enum LineHeight: Equatable, Sendable {
    case atLeast(Int)
    case exactly(Int)
  }

  package let profile: FormatProfile
  package let source: String
  package let certainty: Certainty
  package let effectiveFrom: Day?
  package let effectiveUntil: Day?
  package let margins: Margins

  /// Of a paragraph's first line, in twentieths of a point.
  package let indent: Int

  /// Between paragraphs, in twentieths of a point.
  package let gap: Int

  package let line: LineHeight
  package let faces: [Element: Face]

  package init(
    profile: FormatProfile,
    source: String,
    certainty: Certainty,
    effectiveFrom: Day?,
    effectiveUntil: Day?,
    margins: Margins,
    indent: Int,
    gap: Int,
    line: LineHeight,
    faces: [Element: Face]
  ) {
    self.profile = profile
    self.source = source
    self.certainty = certainty
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.margins = margins
    self.indent = indent
    self.gap = gap
    self.line = line
    self.faces = faces
  }
}
