/// Which form of each kind this program writes, and how older forms are read.
///
/// A kind is version 1 until its payload changes meaning. Stored bytes are never rewritten: an older
/// payload is brought up to date in memory, by a pure function without rules of the meeting.
package struct KindVersions: Sendable {
  /// Turns the payload of one version into that of the next.
  package typealias Upcast = @Sendable (JSONValue) -> JSONValue

  private var versions: [String: Int]
  private var upcasts: [String: [Int: Upcast]]

  /// - Parameters:
  ///   - versions: The kinds that are beyond version 1.
  ///   - upcasts: Of each kind, the step that leads away from a version.
  package init(versions: [String: Int] = [:], upcasts: [String: [Int: Upcast]] = [:]) {
    self.versions = versions
    self.upcasts = upcasts
  }

  /// What this program writes: every kind is still in its first form.
  package static let current = KindVersions()

  func current(of kind: String) -> Int { versions[kind] ?? 1 }

  /// The payload in today's form, or nil if a step is missing.
  func upcast(_ payload: JSONValue, of kind: String, from version: Int) -> JSONValue? {
    var payload = payload
    for step in version..<current(of: kind) {
      guard let upcast = upcasts[kind]?[step] else { return nil }
      payload = upcast(payload)
    }
    return payload
  }
}
