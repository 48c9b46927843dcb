/// What fixed the minutes: the fingerprint that a reader can check against the journal.
package struct MinutesSeal: Equatable, Sendable {
  /// 1 for the first minutes; a correction makes the next.
  package var version: Int

  /// The last record that the seal covers.
  package var record: Int

  /// The hash of that record, 64 hexadecimal digits.
  package var fingerprint: String

  /// The journal's identity, 32 hexadecimal digits.
  package var journal: String

  /// The command that checks the fingerprint: `doithoai verify …`.
  package var check: String

  package init(
    version: Int,
    record: Int,
    fingerprint: String,
    journal: String,
    check: String
  ) {
    self.version = version
    self.record = record
    self.fingerprint = fingerprint
    self.journal = journal
    self.check = check
  }

  /// What fixes the minutes, on one line at the foot of each page.
  var runningFoot: String { "Bản số \(version) · bản ghi số \(record) · SHA-256 \(fingerprint)" }

  /// The fingerprint in groups of eight digits, four to a line, to be read aloud.
  var groups: String {
    var groups: [Substring] = []
    var rest = fingerprint[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
    return stride(from: 0, to: groups.count, by: 4)
      .map { groups[$0..<min($0 + 4, groups.count)].joined(separator: " ") }
      .joined(separator: "\n")
  }
}
