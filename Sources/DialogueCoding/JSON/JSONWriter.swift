/// Writes JSON in the canonical layout.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(raw text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  mutating func append(raw text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ integer: Int64) { bytes.append(contentsOf: String(integer).utf8) }

  mutating func append(_ bool: Bool) { append(raw: bool ? "true" : "false") }

  mutating func append(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    if string.utf8.contains(where: EscapedCharacters.mayBegin) {
      for scalar in string.unicodeScalars { append(scalar) }
    } else {
      bytes.append(contentsOf: string.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(raw: "\\\"")
    case "\\": append(raw: "\\\\")
    case _ where EscapedCharacters.contains(scalar.value):
      append(raw: "\\u")
      for shift in [12, 8, 4, 0] {
        bytes.append(Hexadecimal.digit(UInt8(truncatingIfNeeded: scalar.value >> shift) & 0xF))
      }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
