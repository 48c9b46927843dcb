/// By which of its words a list of names is ordered.
package enum NameOrder: String, CaseIterable, Codable, Sendable {
  /// Given name, then family name, then the names between: lists of schools and offices.
  case given
  /// The whole name as it is written, family name first.
  case whole
}
