extension LegacyText {
  /// What the bytes of a file or of a line are.
  package enum Reading: Equatable, Sendable {
    case text(String)
    /// Vietnamese in an old encoding, which nobody has said to convert.
    case legacy(Finding)
    /// Neither UTF-8 nor an encoding that is known.
    case unreadable
  }

  /// Reads bytes that came from outside.
  ///
  /// - Parameters:
  ///   - bytes: A whole file or a whole line.
  ///   - encoding: What to take them for where they are no Vietnamese in UTF-8.
  /// - Returns: The text, converted only where that was asked for.
  package static func reading(_ bytes: [UInt8], as encoding: LegacyEncoding?) -> Reading {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      if let encoding { return .text(encoding.unicode(bytes)) }
      return finding(in: bytes).map(Reading.legacy) ?? .unreadable
    }
    guard let finding = finding(in: text) else { return .text(text) }
    return encoding.map { .text($0.unicode(text)) } ?? .legacy(finding)
  }
}
