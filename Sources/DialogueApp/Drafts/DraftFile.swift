import DialogueCoding
package import DialogueCore
import DialogueJournal
package import DialogueViewModels
import Glibc

/// Where one station's unfinished words lie, so that they outlive the program.
///
/// It is replaced whole by a rename, so that a kill at any moment leaves the last one.
package struct DraftFile: Equatable, Sendable {
  package let path: String

  /// The drafts of a station at a journal, in the state folder.
  package init(folder: String, journal: String, station: Actor) {
    path = "\(folder)/\(journal)/\(station.fileName).json"
  }

  private init(path: String) {
    self.path = path
  }

  /// The file of a run that lost its place: the one that took it goes on with the other file.
  package func kept(forRun run: String) -> DraftFile {
    DraftFile(path: "\(path.dropLast(".json".count)).\(run).json")
  }

  /// The drafts as they were saved last; none when there are none or they cannot be read.
  package func load() -> DraftBook? {
    guard let bytes = try? TextFile.read(path, limit: Self.longest) else { return nil }
    return try? JSONText.decode(DraftBook.self, from: String(decoding: bytes, as: UTF8.self))
  }

  /// Bytes; the words of a day are a fraction of it.
  private static let longest = 1 << 24

  /// Replaces what was saved before; nothing left to save removes the file.
  ///
  /// - Throws: `SystemFault`, or `JSONEncodingFault`.
  package func save(_ drafts: DraftBook) throws {
    guard !drafts.isEmpty else {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw SystemFault(.remove, path: path, code: errno)
      }
      return
    }
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    try PrivateFolder.make(String(folder))
    try TextFile.replace(path, with: JSONText.encode(drafts))
  }
}
