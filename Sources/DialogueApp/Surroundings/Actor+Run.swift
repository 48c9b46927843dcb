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
  /// This process as it takes a place at a journal.
  package static func ofProcess(run: String, clock: JournalClock) -> Attachment {
    let uid = getuid()
    return Attachment(
      run: run,
      boot: clock.boot,
      user: getpwuid(uid).map { String(cString: $0.pointee.pw_name) },
      uid: Int(uid),
      tty: ttyname(STDIN_FILENO).map { String(cString: $0) },
      app: ProgramVersion.text
    )
  }
}
