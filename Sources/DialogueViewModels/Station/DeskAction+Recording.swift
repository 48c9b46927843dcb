extension DeskAction {
  /// Whether it leads to a record; what only shows something is possible in a journal that is only
  /// read.
  var isRecorded: Bool { !Self.showing.contains(self) }

  private static let showing: Set<DeskAction> = [
    .help, .palette, .filter, .findNext, .findPrevious, .maximise, .leave, .suspend, .repaint,
    .open, .log, .rules, .lineSigns, .dropDrafts, .reveal, .typing, .typeTelex, .typeVNI,
    .typePlain, .toneStyle, .nameOrder, .agenda, .queue, .minutes, .petitions, .conclusions,
    .preparation, .order, .papers, .followUp, .earlierMatters, .mark, .copyToFile, .copyOtherwise,
    .copyAsText, .copyAsMarkdown, .copyAsSheet, .boardOrder,
  ]
}
