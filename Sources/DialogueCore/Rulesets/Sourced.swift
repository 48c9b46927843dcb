/// A value of a ruleset with the document and clause that says so.
package struct Sourced<Value: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  package let value: Value
  /// The public document and its clause, as a person would look it up.
  package let source: String
  package let certainty: Certainty

  package init(_ value: Value, source: String, certainty: Certainty) {
    self.value = value
    self.source = source
    self.certainty = certainty
  }
}
