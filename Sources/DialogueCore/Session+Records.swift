extension Session {
  /// The records with this number and higher, as they were folded.
  package func records(from number: Int) -> [Record] {
    ledger.dropFirst(number).map { entry in
      Record(
        number: entry.record,
        moment: entry.moment,
        id: entry.id,
        actor: entry.actor,
        refersTo: entry.refersTo,
        events: entry.events
      )
    }
  }
}
