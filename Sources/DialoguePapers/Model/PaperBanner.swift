/// A word across the head of a paper that must not be taken for the final one.
package enum PaperBanner: Equatable, Sendable {
  /// Made of a rehearsal: nothing of it happened.
  case rehearsal
  /// Not signed, or not sealed.
  case draft

  /// `MẪU`, `DỰ THẢO`.
  package var words: String {
    switch self {
    case .rehearsal: "MẪU"
    case .draft: "DỰ THẢO"
    }
  }
}
