import DialogueCore
import DialogueJournal

/// What came of reading one journal: one that cannot be read keeps no other from being read.
enum ReadJournal {
  case report(JournalReport)
  case unreadable(path: String, Complaint)

  init(_ path: String) {
    do {
      self = .report(try JournalVerification.verify(path))
    } catch {
      self = .unreadable(path: path, Complaint(error, at: path))
    }
  }

  var report: JournalReport? {
    if case .report(let report) = self { report } else { nil }
  }

  /// What came of the folder instead, where not even the names in it can be read.
  init(closed folder: SystemFault) {
    self = .unreadable(path: folder.path, Complaint(folder))
  }

  /// Why nothing of it can be shown.
  var complaint: Complaint? {
    if case .unreadable(_, let complaint) = self { complaint } else { nil }
  }
}

extension SessionFolder.Content {
  /// Every journal, and every folder that keeps its own to itself.
  var read: [ReadJournal] { read { _, _ in } }

  /// The same; `progress` is told how many of how many journals are read.
  func read(_ progress: (_ done: Int, _ count: Int) throws -> Void) rethrows -> [ReadJournal] {
    try journals.enumerated().map { done, path in
      try progress(done, journals.count)
      return ReadJournal(path)
    } + closed.map { ReadJournal(closed: $0) }
  }
}

extension [ReadJournal] {
  /// What was read, without damaged journals of which others tell what is good.
  var reports: [JournalReport] { compactMap(\.report).withoutCovered }

  var coveredDamage: [CoveredDamage] { compactMap(\.report).coveredDamage }

  var complaints: [Complaint] { compactMap(\.complaint) }
}
