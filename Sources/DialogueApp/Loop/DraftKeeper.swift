import DialogueJournal
import DialogueViewModels

/// Decides when drafts go to the disk: soon after the last key, and at once when the end is near.
struct DraftKeeper {
  /// Milliseconds from the first change to the save, well under the half second that is promised.
  private static let delay: Int64 = 300

  private(set) var file: DraftFile?
  private var saved: DraftBook
  private var due: Int64?

  /// - Parameters:
  ///   - file: Where drafts go; none for who only looks.
  ///   - saved: What lies there already.
  init(file: DraftFile?, saved: DraftBook) {
    self.file = file
    self.saved = saved
  }

  /// When to save, in milliseconds of uptime.
  var deadline: Int64? { due }

  var hasSaved: Bool { file != nil && !saved.isEmpty }

  /// The run has lost its place: from now on it keeps its drafts beside those of the other.
  mutating func moveAside(forRun run: String) {
    file = file?.kept(forRun: run)
    saved = DraftBook()
  }

  /// Saves when it is time.
  mutating func keep(_ drafts: DraftBook, at uptime: Int64) throws {
    guard file != nil, drafts != saved else {
      due = nil
      return
    }
    guard let due else {
      due = uptime + Self.delay
      return
    }
    if due <= uptime { try save(drafts) }
  }

  /// Saves now, if anything has changed.
  mutating func save(_ drafts: DraftBook) throws {
    due = nil
    guard let file, drafts != saved else { return }
    // Also when it fails: not again until something else changes.
    saved = drafts
    try file.save(drafts)
  }
}
