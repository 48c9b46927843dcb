import DialogueCore
import DialogueJournal
import DialogueViewModels

/// The sessions that lie in one folder with another, as those that may have left something to it.
struct EarlierReading {
  private let folder: SessionFolder

  /// - Parameter journal: The path of the session that is prepared.
  init(beside journal: String) {
    folder = SessionFolder(FilePaths.folder(of: journal))
  }

  /// Reads them all, and with them a journal that may lie elsewhere.
  ///
  /// - Parameters:
  ///   - session: The one that is prepared.
  ///   - other: The path of that journal.
  ///   - progress: Is told how many of how many are read.
  /// - Returns: What they left.
  /// - Throws: `SystemFault` where the folder cannot be read, and what `progress` throws.
  func matters(
    for session: Session,
    with other: String? = nil,
    _ progress: (_ done: Int, _ count: Int) throws -> Void = { _, _ in }
  ) throws -> EarlierMatters {
    let clock = SceneClock(try JournalClock.system())
    var read = try folder.content().read(progress)
    if let other, !read.contains(where: { $0.report?.path == other }) {
      read.append(ReadJournal(other))
    }
    let unreadable = read.compactMap { journal in
      switch journal {
      case .report(let report): report.damage.isEmpty ? nil : folder.name(of: report.path)
      case .unreadable(let path, _): folder.name(of: path)
      }
    }
    let sources = read.reports.map { report in
      FollowUpSource(
        report.session,
        at: clock.now(in: report.session),
        name: folder.name(of: report.path)
      )
    }
    return EarlierMatters(sources, unreadable: unreadable, for: session)
  }
}
