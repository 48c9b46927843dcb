/// A caller's own rule for a field's value.
///
/// It belongs to how the field was made, not to its state: two checks always compare as equal.
package struct FieldCheck: Equatable, Sendable {
  /// What is wrong with a value that is not empty, or `nil`.
  package let problem: @Sendable (String) -> Phrase?

  package init(_ problem: @escaping @Sendable (String) -> Phrase?) {
    self.problem = problem
  }

  package static func == (_: FieldCheck, _: FieldCheck) -> Bool { true }
}
