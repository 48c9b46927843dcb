import DialogueCoding
package import DialogueCore
import DialogueJournal
package import DialogueViewModels
import Glibc

/// Where one station's unfinished words lie, so that they outlive the program.
///
/// It is replaced whole by a rename, so that a kill at any moment leaves the last one.
package struct DraftFile: Sendable {
  package let path: String
  private let texts: PrivateTexts

  /// The drafts of a station at a journal, in the state folder.
  package init(folder: String, journal: String, station: Actor, texts: PrivateTexts) {
    self.init(path: "\(folder)/\(journal)/\(station.fileName)\(Self.ending)", texts: texts)
  }

  private init(path: String, texts: PrivateTexts) {
    self.path = path
    self.texts = texts
  }

  private static let ending = ".json"

  private var folder: String { FilePaths.folder(of: path) }

  /// The file of a run that lost its place: the one that took it goes on with the other file.
  package func kept(forRun run: String) -> DraftFile {
    DraftFile(path: "\(path.dropLast(Self.ending.count)).\(run)\(Self.ending)", texts: texts)
  }

  /// What runs of this station have kept beside it.
  ///
  /// - Throws: `SystemFault` when the folder cannot be read.
  func keptBeside() throws -> [DraftFile] {
    try PrivateFolder.names(in: folder).map { "\(folder)/\($0)" }
      .filter { $0 != path && $0.hasPrefix("\(path.dropLast(Self.ending.count)).") }
      .filter { $0.hasSuffix(Self.ending) }
      .map { DraftFile(path: $0, texts: texts) }
  }

  /// Takes the file away from a run that may still write it, under a name of the other run's own.
  func claimed(byRun run: String) throws -> DraftFile {
    let claimed = kept(forRun: run)
    guard rename(path, claimed.path) == 0 else {
      throw SystemFault(.link, path: path, code: errno)
    }
    return claimed
  }

  /// The file under its former name again, unless that has been taken meanwhile.
  func givenBack(as former: DraftFile) -> DraftFile {
    guard link(path, former.path) == 0 else { return self }
    unlink(path)
    return former
  }

  /// Whether a run that began with another file keeps its drafts in this one.
  func isKept(byRun run: String, beside other: DraftFile) -> Bool {
    path.hasPrefix("\(other.path.dropLast(Self.ending.count)).\(run).")
  }

  /// What the file says.
  package enum Content: Equatable, Sendable {
    case nothing
    case drafts(DraftBook)
    /// Without private fields that were sealed with a key which is not there any more.
    case withoutPrivate(DraftBook)
    /// There is a file, and it cannot be read or is damaged.
    case unreadable
  }

  package var content: Content {
    do {
      let bytes = try TextFile.read(path, limit: Self.longest)
      guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable }
      let (drafts, isWhole) = try JSONText.decode(DraftBook.self, from: text).opened(texts)
      return isWhole ? .drafts(drafts) : .withoutPrivate(drafts)
    } catch let fault as SystemFault where fault.code == ENOENT {
      return .nothing
    } catch {
      return .unreadable
    }
  }

  /// Bytes; the words of a day are a fraction of it.
  private static let longest = 1 << 24

  /// Gives the file another name, under which nothing reads or replaces it.
  ///
  /// - Returns: That path.
  func setAside() throws -> String {
    let other = try TextFile.keep(path)
    unlink(path)
    return other
  }

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
    try PrivateFolder.make(folder)
    try TextFile.replace(path, with: JSONText.encode(try drafts.sealed(texts)))
  }
}
