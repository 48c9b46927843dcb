package import DialogueCoding

/// A journal's file line by line, as a stranger sees it.
package enum JournalLines {
  /// The fingerprints that stand in the lines, in their order; nil for a line that has none.
  package static func fingerprints(of bytes: [UInt8]) -> [Fingerprint?] {
    bytes.split(separator: UInt8(ascii: "\n")).map { RecordLine($0)?.fingerprint }
  }
}
