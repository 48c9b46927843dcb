package import VietnameseText

/// A paste in an encoding of before Unicode, and what it would be in Unicode.
package struct ConversionOffer: Equatable, Sendable {
  package let encoding: LegacyEncoding

  /// The graphemes of the paste as it stands.
  let range: Range<Int>
  let converted: String
}
