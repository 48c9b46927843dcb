/// A paper that somebody issued, as the papers of other sessions are compared with it.
package struct IssuedPaper: Hashable, Sendable {
  package enum Issuer: Hashable, Sendable {
    /// By the name that the plan gives it.
    case authority(String)
    case unit(UnitID)
  }

  package let issuer: Issuer
  package let paper: PaperReference

  /// The title of the session in which it was recorded.
  package let session: String

  package init(_ paper: PaperReference, by issuer: Issuer, in session: String) {
    self.issuer = issuer
    self.paper = paper
    self.session = session
  }
}
