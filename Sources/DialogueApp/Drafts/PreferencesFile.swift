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

  /// What was chosen last; what a new user has where nothing was, or where it cannot be read.
  package func load() -> Preferences {
    guard let bytes = try? TextFile.read(path, limit: Self.longest),
      let kept = try? JSONText.decode(
        Preferences.self,
        from: String(decoding: bytes, as: UTF8.self)
      )
    else { return Preferences() }
    return kept
  }

  /// Bytes; a file of choices is a line.
  private static let longest = 65_536

  /// Replaces what was kept before.
  ///
  /// - Throws: `SystemFault`, or `JSONEncodingFault`.
  package func save(_ preferences: Preferences) throws {
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    try PrivateFolder.make(String(folder))
    try TextFile.replace(path, with: "\(JSONText.encode(preferences))\n")
  }
}
