/// The SHA-256 that closes a record and covers all before it.
package struct Fingerprint: Hashable, Sendable {
  /// Hexadecimal digits of a fingerprint as text.
  package static let textLength = 64

  /// What the first record follows.
  package static let none = Fingerprint(bytes: SIMD32(repeating: 0))

  private let bytes: SIMD32<UInt8>

  private init(bytes: SIMD32<UInt8>) {
    self.bytes = bytes
  }

  /// Takes the 32 bytes of a digest; nil for any other number of them.
  package init?(digest: UnsafeRawBufferPointer) {
    guard digest.count == 32 else { return nil }
    bytes = digest.loadUnaligned(as: SIMD32<UInt8>.self)
  }

  /// Takes the 32 bytes of a digest; nil for any other number of them.
  package init?(digest: some Sequence<UInt8>) {
    let bytes = Array(digest)
    guard let read = bytes.withUnsafeBytes({ Fingerprint(digest: $0) }) else { return nil }
    self = read
  }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(text: ArraySlice<UInt8>) {
    guard text.count == Self.textLength else { return nil }
    var bytes = SIMD32<UInt8>()
    var index = text.startIndex
    for position in 0..<32 {
      guard let high = Hexadecimal.value(of: text[index], upperCase: false),
        let low = Hexadecimal.value(of: text[index + 1], upperCase: false)
      else { return nil }
      bytes[position] = high << 4 | low
      index += 2
    }
    self.bytes = bytes
  }

  package init?(_ text: String) {
    self.init(text: Array(text.utf8)[...])
  }

  /// 64 lower-case hexadecimal digits.
  package var text: String { String(decoding: textBytes, as: UTF8.self) }

  package var textBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.textLength) { text, count in
      for position in 0..<32 {
        text[2 * position] = Hexadecimal.digit(bytes[position] >> 4)
        text[2 * position + 1] = Hexadecimal.digit(bytes[position] & 0xF)
      }
      count = Self.textLength
    }
  }
}
