/// How much freedom a JSON text has in writing the same value.
package enum JSONLayout: Sendable {
  /// None: the one way in which the journal is written.
  case canonical
  /// That of RFC 8259 in blanks and escapes, for what people and scripts write.
  case free
}
