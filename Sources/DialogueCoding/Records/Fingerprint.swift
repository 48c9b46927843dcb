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
    var all: UInt8 = 0
    text.withUnsafeBufferPointer { digits in
      withUnsafeMutableBytes(of: &bytes) { bytes in
        for place in bytes.indices {
          let high = Hexadecimal.lowerCaseValue(of: digits[2 * place])
          let low = Hexadecimal.lowerCaseValue(of: digits[2 * place + 1])
          all |= high | low
          bytes[place] = high << 4 | low
        }
      }
    }
    guard all < 16 else { return nil }
    self.bytes = bytes
  }

  package init?(_ text: String) {
    self.init(text: Array(text.utf8)[...])
  }

  /// 64 lower-case hexadecimal digits.
  package var text: String { String(decoding: textBytes, as: UTF8.self) }

  package var textBytes: [UInt8] {
    withTextBytes { Array($0) }
  }

  /// The digits of `text` without an array for them.
  package func withTextBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: Self.textLength, alignment: 1) { digits in
      withUnsafeBytes(of: bytes) { bytes in
        for place in bytes.indices {
          digits[2 * place] = Hexadecimal.digit(bytes[place] >> 4)
          digits[2 * place + 1] = Hexadecimal.digit(bytes[place] & 0xF)
        }
      }
      return body(UnsafeRawBufferPointer(digits))
    }
  }
}
