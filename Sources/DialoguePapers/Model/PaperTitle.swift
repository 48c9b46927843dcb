/// The kind of a paper and what it is about.
package struct PaperTitle: Equatable, Sendable {
  /// `BIÊN BẢN`.
  package var kind: String
  package var subject: String

  package init(kind: String, subject: String) {
    self.kind = kind
    self.subject = subject
  }
}
