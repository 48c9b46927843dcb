package import DialogueCore
package import DialogueViewModels

extension DraftBook {
  /// Drops the drafts whose command is in the journal: they were recorded before the program ended.
  ///
  /// - Returns: The numbers of those records.
  package mutating func dropRecorded(in session: Session) -> [Int] {
    let ids = Set(
      [line?.id].compactMap(\.self) + finishedLines.compactMap(\.id) + forms.values.compactMap(\.id)
    )
    guard !ids.isEmpty else { return [] }
    var numbers: [Int] = []
    for entry in session.ledger where ids.contains(entry.id) {
      numbers.append(entry.record)
      if line?.id == entry.id { line = nil }
      finishedLines.removeAll { $0.id == entry.id }
      forms = forms.filter { $0.value.id != entry.id }
    }
    return numbers
  }
}
