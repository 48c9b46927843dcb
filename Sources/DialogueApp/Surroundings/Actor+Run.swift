package import DialogueCore
package import DialogueJournal
import Glibc

extension Actor {
  /// The station in a file's name: `secretary`, `operator-2`.
  package var fileName: String { text.replacing(" ", with: "-") }

  /// A name for one run of this station: `sec-91c04f`.
  package func newRun() -> String {
    let start =
      switch role {
      case .secretary: "sec"
      case .operator: "op"
      case .chair: "ch"
      case .hall: "hall"
      }
    return "\(start)-\(RandomText.hexadecimal(6))"
  }
}

extension Attachment {
  /// Who runs this process; looked up once, in files or over a network.
  private static let user = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }

  /// This process as it takes a place at a journal.
  package static func ofProcess(run: String, clock: JournalClock) -> Attachment {
    Attachment(
      run: run,
      boot: clock.boot,
      user: user,
      uid: Int(getuid()),
      tty: ttyname(STDIN_FILENO).map { String(cString: $0) },
      app: ProgramVersion.text
    )
  }
}
