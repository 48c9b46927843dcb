/// One line of a journal without its line feed, taken apart but not yet believed.
package struct RecordLine: Sendable {
  /// The largest line, its line feed included.
  package static let largestSize = 1 << 20

  /// Bytes of `,"h":"`, the fingerprint and `"}`.
  private static let closingSize = opening.count + Fingerprint.textLength + ending.count
  private static let opening = Array(",\"h\":\"".utf8)
  private static let ending = Array("\"}".utf8)

  /// All of it.
  package let text: ArraySlice<UInt8>

  /// What the fingerprint covers: everything before `,"h":"`.
  package var body: ArraySlice<UInt8> { text.dropLast(Self.closingSize) }

  package let fingerprint: Fingerprint

  /// Nil when the text does not end as every record does.
  package init?(_ text: ArraySlice<UInt8>) {
    let opening = text.suffix(Self.closingSize).prefix(Self.opening.count)
    let digits = text.dropLast(Self.ending.count).suffix(Fingerprint.textLength)
    guard text.count > Self.closingSize, opening.elementsEqual(Self.opening),
      text.suffix(Self.ending.count).elementsEqual(Self.ending),
      let fingerprint = Fingerprint(text: digits)
    else { return nil }
    self.text = text
    self.fingerprint = fingerprint
  }

  /// Closes `body` with its fingerprint; the line feed is not part of it.
  static func closed(_ body: [UInt8], by fingerprint: Fingerprint) -> [UInt8] {
    body + opening + fingerprint.textBytes + ending
  }
}
