/// Who holds a station, as the file of its lock says.
package struct StationHolder: Codable, Equatable, Sendable {
  package let run: String
  package let process: Int
  package let user: String?
  package let tty: String?

  /// Wall milliseconds.
  package let since: Int64

  package init(run: String, process: Int, user: String?, tty: String?, since: Int64) {
    self.run = run
    self.process = process
    self.user = user
    self.tty = tty
    self.since = since
  }
}
