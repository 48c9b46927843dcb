/// What a nearly full disk still has room for.
package struct SpaceLeft: Equatable, Sendable {
  /// Records of the size they had so far; reserved room included.
  package let records: Int
}
