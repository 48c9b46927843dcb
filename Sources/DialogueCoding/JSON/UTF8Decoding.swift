/// Strict reading of one scalar at a time.
enum UTF8Decoding {
  /// The scalar that begins at `index` and how many bytes it takes, or nil if it is not UTF-8.
  static func scalar(
    in bytes: some ByteText,
    at index: Int,
    before end: Int
  ) -> (value: UInt32, length: Int)? {
    let lead = bytes[index]
    switch lead {
    case 0..<0x80:
      return (UInt32(lead), 1)
    case 0xC2...0xDF:
      return tail(of: UInt32(lead & 0x1F), length: 2, in: bytes, at: index, before: end)
    case 0xE0...0xEF:
      guard
        let read = tail(of: UInt32(lead & 0x0F), length: 3, in: bytes, at: index, before: end),
        read.value >= 0x800, !(0xD800...0xDFFF).contains(read.value)
      else { return nil }
      return read
    case 0xF0...0xF4:
      guard
        let read = tail(of: UInt32(lead & 0x07), length: 4, in: bytes, at: index, before: end),
        (0x10000...0x10FFFF).contains(read.value)
      else { return nil }
      return read
    default:
      return nil
    }
  }

  private static func tail(
    of bits: UInt32,
    length: Int,
    in bytes: some ByteText,
    at index: Int,
    before end: Int
  ) -> (value: UInt32, length: Int)? {
    guard index + length <= end else { return nil }
    var value = bits
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }
}
