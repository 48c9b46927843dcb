/// The title of a part of the body.
package struct PaperHeading: Equatable, Sendable {
  /// How far down the outline the part stands.
  package enum Level: Int, Comparable, Sendable {
    /// `I. …` in capitals.
    case part = 1
    /// `1. …`
    case section
    /// The lead of one speech or answer.
    case item

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  package var level: Level

  /// `I.` or `1.`; none where the title stands alone.
  package var number: String?

  package var title: PaperText

  package init(_ level: Level, number: String? = nil, _ title: PaperText) {
    self.level = level
    self.number = number
    self.title = title
  }
}
