/// How sure the reading of a ruleset's value is.
///
/// A paper cites only `statute` and `document`; `press` is shown as "theo tóm tắt báo chí" and is
/// never a "căn cứ"; `unconfirmed` is never shown as law.
package enum Certainty: String, Codable, Equatable, Sendable, CaseIterable {
  /// The text of the law was read.
  case statute
  /// The authority's own public document was read.
  case document
  /// A press summary was read, not the text.
  case press
  /// Our own reading of a text that does not say it in so many words.
  case inferred
  /// One weak source.
  case unconfirmed
  /// A default of this program, which an office is free to change.
  case house

  /// Whether a paper may cite the value's source as its legal ground.
  package var mayBeCited: Bool {
    switch self {
    case .statute, .document: true
    case .press, .inferred, .unconfirmed, .house: false
    }
  }
}
