import DialogueCoding
import DialogueJournal
package import DialogueViewModels
import Glibc

/// Where a user's own choices lie, for every session and every station of theirs.
package struct PreferencesFile: Equatable, Sendable {
  package let path: String

  /// - Parameter folder: The user's configuration folder.
  package init(folder: String) {
    path = "\(folder)/preferences.json"
  }

  /// What the file says.
  package enum Content: Equatable, Sendable {
    /// What was chosen last; what a new user has where nothing was.
    case chosen(Preferences)
    /// There is a file, and it is none of this program's or damaged.
    case unreadable
  }

  /// What was chosen last; what a new user has where nothing was, or where it cannot be read.
  package func load() -> Preferences {
    if case .chosen(let preferences) = content { preferences } else { Preferences() }
  }

  package var content: Content {
    guard access(path, F_OK) == 0 else { return .chosen(Preferences()) }
    do {
      let bytes = try TextFile.read(path, limit: Self.longest)
      guard let text = String(validating: bytes, as: UTF8.self) else { return .unreadable }
      return .chosen(try JSONText.decode(Preferences.self, from: text))
    } catch {
      return .unreadable
    }
  }

  /// Bytes; a file of choices is a line.
  private static let longest = 65_536

  /// Replaces what was kept before; a file that cannot be read is put beside it, never lost.
  ///
  /// - Throws: `SystemFault`, or `JSONEncodingFault`.
  package func save(_ preferences: Preferences) throws {
    try PrivateFolder.make(FilePaths.folder(of: path))
    if content == .unreadable { _ = try TextFile.keep(path) }
    try TextFile.replace(path, with: "\(JSONText.encode(preferences))\n")
  }
}
