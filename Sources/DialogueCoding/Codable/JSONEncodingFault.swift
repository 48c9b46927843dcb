/// A value that the format has no way to write.
package enum JSONEncodingFault: Error, Equatable {
  /// Only integers are written.
  case fraction
  /// Beyond ±(2^53 − 1), where readers that use floating point would disagree.
  case integerTooLarge
  /// A value that is not an enum where a kind is wanted.
  case noKind
}
