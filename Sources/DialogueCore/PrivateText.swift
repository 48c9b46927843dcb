/// A text that only its office may read: a phone, an address, a year of birth.
///
/// Recorded texts are sealed boxes that the core neither opens nor compares, so a session replays
/// the same with and without the key.
package struct PrivateText: Hashable, Codable, Sendable {
  /// How a sealed box begins; whoever seals refuses entered words that begin so.
  package static let sealedPrefix = "box:"

  /// The text as stored: a sealed box in a journal, the entered words before sealing.
  package let stored: String

  package init(_ stored: String) {
    self.stored = stored
  }

  package init(from decoder: any Decoder) throws {
    stored = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(stored)
  }

  package var isSealed: Bool { stored.hasPrefix(Self.sealedPrefix) }
}
