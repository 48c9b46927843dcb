package import DeskKit
package import OfficeData

/// Where this office's sessions and data files are, and the language it works in.
package struct Office: Sendable {
  package let surroundings: Surroundings
  package let language: Language
  package let sessions: SessionFolder

  /// The folder of the office's own data files.
  package let dataFolder: String

  /// - Parameters:
  ///   - surroundings: What the shell says.
  ///   - language: What the user asked for; the shell's otherwise.
  ///   - folder: Where sessions live; the user's data folder otherwise.
  ///   - data: The office's own data files; the user's configuration folder otherwise.
  package init(
    _ surroundings: Surroundings,
    language: Language? = nil,
    folder: String? = nil,
    data: String? = nil
  ) {
    self.surroundings = surroundings
    self.language = language ?? surroundings.language
    sessions = SessionFolder(folder ?? surroundings.dataFolder)
    dataFolder = data ?? surroundings.officeFolder
  }

  /// A sentence in the office's language.
  package func text(_ phrase: Phrase) -> String { phrase(language) }

  /// The data files, the office's own before the program's; nothing is read yet.
  package var library: OfficeLibrary { OfficeLibrary(OfficeFiles(folder: dataFolder)) }
}
