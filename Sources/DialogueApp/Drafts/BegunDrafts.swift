import DeskKit
import DialogueCore
import DialogueViewModels

/// The drafts with which a run of a station begins: its own, and what was kept aside by runs of it
/// that lost their place.
struct BegunDrafts {
  private(set) var drafts = DraftBook()

  /// Where this run's drafts go from now on.
  private(set) var file: DraftFile

  /// What the user has to know of it.
  private(set) var words: [Phrase] = []

  init(_ file: DraftFile, run: String, session: Session) {
    self.file = file
    readOwn(run: run, session)
    do {
      for aside in try file.keptBeside() { try takeIn(aside, run: run, session) }
    } catch {
      // Everything is still where it was, or in these drafts; the next start finds it.
      words.append(RunWords.draftsNotSaved(Complaint(error, at: file.path).what))
    }
  }

  private mutating func readOwn(run: String, _ session: Session) {
    switch file.content {
    case .nothing: return
    case .drafts(let own): begin(with: own, session)
    case .withoutPrivate(let own):
      begin(with: own, session)
      setAsideOwn(run: run, RunWords.draftsPartlyRead)
    case .unreadable: setAsideOwn(run: run, RunWords.draftsNotRead)
    }
  }

  private mutating func begin(with own: DraftBook, _ session: Session) {
    drafts = own
    let recorded = drafts.dropRecorded(in: session)
    if !recorded.isEmpty { words.append(RunWords.draftsRecorded(recorded)) }
  }

  /// Where the file cannot be moved, this run writes beside it rather than over it.
  private mutating func setAsideOwn(run: String, _ sentence: (String) -> Phrase) {
    do {
      words.append(sentence(try file.setAside()))
    } catch {
      words.append(sentence(file.path))
      file = file.kept(forRun: run)
    }
  }

  /// Claimed first, so that a run that is still alive writes another file meanwhile.
  private mutating func takeIn(_ aside: DraftFile, run: String, _ session: Session) throws {
    let claimed = try aside.claimed(byRun: run)
    switch claimed.content {
    case .nothing: return
    case .unreadable: words.append(RunWords.draftsNotRead(try claimed.setAside()))
    case .drafts(let left): try takeIn(left, of: claimed, keptAs: aside, session)
    case .withoutPrivate(let left):
      words.append(RunWords.draftsPartlyRead(try TextFile.keep(claimed.path)))
      try takeIn(left, of: claimed, keptAs: aside, session)
    }
  }

  /// Nothing leaves the file that kept it before it lies in this run's own.
  private mutating func takeIn(
    _ others: DraftBook,
    of claimed: DraftFile,
    keptAs aside: DraftFile,
    _ session: Session
  ) throws {
    var others = others
    _ = others.dropRecorded(in: session)
    let before = drafts
    let left = drafts.takeIn(others)
    if drafts != before {
      try file.save(drafts)
      words.append(RunWords.draftsBack)
    }
    try claimed.save(left)
    if !left.isEmpty { words.append(RunWords.draftsWait(claimed.givenBack(as: aside).path)) }
  }

  /// Drops what a run that was taken over kept of the very drafts with which this one began: they
  /// were in this one's hands.
  ///
  /// What cannot be dropped is offered once more at the next start.
  func dropTaken(run: String) {
    for aside in (try? file.keptBeside()) ?? [] where !aside.isKept(byRun: run, beside: file) {
      guard case .drafts(let kept) = aside.content, kept.without(drafts) != kept,
        let claimed = try? aside.claimed(byRun: run), case .drafts(let latest) = claimed.content
      else { continue }
      try? claimed.save(latest.without(drafts))
    }
  }
}
