import DialogueTestSupport
import ProofKit

/// Fresh files to append to.
struct AppendFiles {
  /// About the bytes of one record of ours.
  static let recordSize = 330

  let folder: WorkFolder
  private let journal: [UInt8]

  init() throws {
    folder = try WorkFolder()
    journal = try LongJournal(records: 60, isRehearsal: false).bytes
  }

  /// A file of that kind that nobody has written to.
  func path(_ kind: AppendKind, _ name: String) throws -> String {
    let path = folder["\(name).\(kind.rawValue)"]
    if kind == .ours { try FileBytes.write(journal, to: path, synced: true) }
    return path
  }

  static func appending(
    _ kind: AppendKind,
    _ path: String,
    number: Int = 1,
    isShared: Bool = false
  ) throws -> any Appending {
    switch kind {
    case .ours: try OurAppending(path, number: number)
    case .raw: try RawAppending(path, size: recordSize, isShared: isShared)
    case .sqlite: try SQLiteAppending(path, size: recordSize)
    }
  }
}
