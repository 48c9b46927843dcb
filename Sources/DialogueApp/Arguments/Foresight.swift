import DialogueJournal

/// What is read for a station while its command line is parsed.
package struct Foresight: Sendable {
  let journal: ForeseenJournal?

  /// Begins to read the journal that the command line of a station seems to name.
  ///
  /// Nothing is read for the command line of anything else.
  package init(_ arguments: [String], in surroundings: Surroundings) {
    guard let verb = arguments.first, StationRole(rawValue: verb) != nil else {
      journal = nil
      return
    }
    let folder = SessionFolder(surroundings.dataFolder)
    let words = arguments.dropFirst().filter { !$0.hasPrefix("-") }
    journal = ForeseenJournal(firstOf: words.flatMap { [$0, folder.path(ofJournalNamed: $0)] })
  }
}
