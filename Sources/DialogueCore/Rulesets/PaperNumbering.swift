/// Over what time the papers of an authority take their numbers from one series.
package struct PaperNumbering: Codable, Equatable, Sendable {
  package enum Span: String, Codable, Equatable, Sendable, CaseIterable {
    case year
    /// A term of office of a Party committee.
    case term
  }

  package let span: Span

  /// The day on which the running series began with 01, where that is not 1 January: the first of
  /// a term of office, or of a new authority after a merger.
  package let beganOn: Day?

  package init(_ span: Span, beganOn: Day? = nil) {
    self.span = span
    self.beganOn = beganOn
  }

  /// Whether papers of two days take their numbers from one series.
  func joins(_ day: Day, with other: Day) -> Bool {
    if let beganOn, (day < beganOn) != (other < beganOn) { return false }
    return switch span {
    case .year: day.year == other.year
    case .term: true
    }
  }
}
