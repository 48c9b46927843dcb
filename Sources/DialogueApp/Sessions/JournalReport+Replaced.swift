import DialogueCore
import DialogueJournal

extension [JournalReport] {
  /// All but the damaged ones whose good records a repair wrote to another of these.
  ///
  /// What was promised there is owed once.
  var withoutReplaced: [JournalReport] {
    filter { report in
      report.damage.isEmpty || !contains { $0.replaces(report) }
    }
  }
}

extension JournalReport {
  fileprivate func replaces(_ damaged: JournalReport) -> Bool {
    guard path != damaged.path, let journal = session.header?.journal,
      journal == damaged.session.header?.journal
    else { return false }
    return session.ledger.contains { entry in
      entry.events.contains { event in
        guard case .journalRepaired(let name, _, _) = event else { return false }
        return damaged.path.hasSuffix("/\(name)") || damaged.path == name
      }
    }
  }
}
