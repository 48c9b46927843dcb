import Crypto
package import DialogueCoding

extension RecordCoding {
  /// Records chained by SHA-256, as every journal is.
  package static let chained = RecordCoding { previous, body in
    var hasher = SHA256()
    previous.withTextBytes { hasher.update(bufferPointer: $0) }
    body.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize().withUnsafeBytes { Fingerprint(digest: $0) } ?? .none
  }
}

/// The SHA-256 of bytes that are no record, as text.
enum Checksum {
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var hasher = SHA256()
    Array(bytes).withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return Fingerprint(digest: hasher.finalize())?.text ?? ""
  }
}
