package import DialogueViewModels

extension DraftBook {
  /// Takes in what another run left, wherever nothing is begun here.
  ///
  /// - Returns: What could not be taken in, because other words stand in its place.
  package mutating func takeIn(_ other: DraftBook) -> DraftBook {
    var left = other.without(self)
    if line == nil {
      line = left.line
      left.line = nil
    }
    finishedLines += left.finishedLines
    left.finishedLines = []
    for (name, entry) in left.forms where forms[name] == nil {
      forms[name] = entry
      left.forms[name] = nil
    }
    return left
  }

  /// Those of these drafts that are not word for word among the others.
  package func without(_ others: DraftBook) -> DraftBook {
    DraftBook(
      line: line == others.line ? nil : line,
      finishedLines: finishedLines.filter { !others.finishedLines.contains($0) },
      forms: forms.filter { others.forms[$0.key] != $0.value }
    )
  }
}
