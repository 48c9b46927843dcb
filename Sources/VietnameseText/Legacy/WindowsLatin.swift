/// Bytes as the Latin letters for which a program takes them that does not know their encoding.
package enum WindowsLatin {
  /// Each byte as the scalar of its value.
  package static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }

  /// The scalar of the byte that Windows-1252 shows as this one; any other scalar as it is.
  static func byteScalar(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value > 0xFF, let place = signs.firstIndex(of: scalar) else { return scalar }
    return Unicode.Scalar(UInt8(0x80 + place))
  }

  /// What Windows-1252 shows for 0x80–0x9F; five of them stand for nothing.
  private static let signs: [Unicode.Scalar] = Array(
    """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
    \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
    """.unicodeScalars
  )
}
