/// A document the conference rests on, written as a paper would cite it.
package struct LegalBasis: Codable, Equatable, Sendable {
  package let title: String
  package let certainty: Certainty

  package init(title: String, certainty: Certainty) {
    self.title = title
    self.certainty = certainty
  }
}
