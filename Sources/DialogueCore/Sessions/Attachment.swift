/// A run of a station that has taken its place at the journal.
package struct Attachment: Equatable, Codable, Sendable {
  /// Distinguishes runs of one station; the newest holds the place.
  package let run: String
  package let boot: String
  package let user: String?
  package let uid: Int?
  package let tty: String?
  package let app: String?

  package init(
    run: String,
    boot: String,
    user: String? = nil,
    uid: Int? = nil,
    tty: String? = nil,
    app: String? = nil
  ) {
    self.run = run
    self.boot = boot
    self.user = user
    self.uid = uid
    self.tty = tty
    self.app = app
  }
}
