extension JSONScanner {
  /// Reads a string and leaves the position after its closing quote.
  mutating func scanString(otherwise expected: JSONExpectation) throws(JSONFault) {
    guard position < end, bytes[position] == UInt8(ascii: "\"") else {
      throw fault(.expected(expected))
    }
    position += 1
    let start = position
    var hasEscapes = false
    while position < end {
      let byte = bytes[position]
      if byte < 0x80, !EscapedCharacters.mayBegin(with: byte) {
        position += 1
      } else if byte == UInt8(ascii: "\"") {
        append(.string, from: start, value: 0, hasEscapes: hasEscapes)
        position += 1
        return
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try scanEscape()
      } else {
        try scanScalar()
      }
    }
    throw fault(.expected(.endOfString))
  }

  private mutating func scanScalar() throws(JSONFault) {
    guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position, before: end) else {
      throw fault(.notUTF8)
    }
    guard !mustBeEscaped(scalar) else { throw fault(.rawCharacter(scalar)) }
    position += length
  }

  private func mustBeEscaped(_ scalar: UInt32) -> Bool {
    switch layout {
    case .canonical: EscapedCharacters.contains(scalar)
    case .free: scalar < 0x20
    }
  }

  private mutating func scanEscape() throws(JSONFault) {
    guard position + 1 < end else { throw fault(.expected(.endOfString)) }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      position += 2
    case UInt8(ascii: "u"):
      try scanUnicodeEscape()
    case UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      guard layout == .free else { throw fault(.unknownEscape) }
      position += 2
    default:
      throw fault(.unknownEscape)
    }
  }

  private mutating func scanUnicodeEscape() throws(JSONFault) {
    guard let unit = hexadecimal(at: position + 2) else { throw fault(.unknownEscape) }
    switch layout {
    case .canonical:
      let hasOwnEscape = unit == 0x22 || unit == 0x5C
      guard EscapedCharacters.contains(unit), !hasOwnEscape else {
        throw fault((0xD800...0xDFFF).contains(unit) ? .loneSurrogate : .needlessEscape)
      }
    case .free:
      guard !(0xDC00...0xDFFF).contains(unit) else { throw fault(.loneSurrogate) }
      if (0xD800...0xDBFF).contains(unit) {
        guard position + 7 < end, bytes[position + 6] == UInt8(ascii: "\\"),
          bytes[position + 7] == UInt8(ascii: "u"), let low = hexadecimal(at: position + 8),
          (0xDC00...0xDFFF).contains(low)
        else { throw fault(.loneSurrogate) }
        position += 6
      }
    }
    position += 6
  }

  /// Four hexadecimal digits; in the canonical layout lower-case only.
  private func hexadecimal(at index: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Hexadecimal.value(of: byte, upperCase: layout == .free) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
