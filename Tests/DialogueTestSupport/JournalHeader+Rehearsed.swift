package import DialogueCore

extension JournalHeader {
  /// Of a session that a test plays from a file.
  package static let rehearsed = JournalHeader(
    journal: String(repeating: "0", count: 32),
    app: "test",
    boot: "test",
    rehearsal: true
  )
}
