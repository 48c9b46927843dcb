package import DeskKit
package import OfficeData
package import VietnameseText

/// Where this office's sessions and data files are, and the language it works in.
package struct Office: Sendable {
  package let surroundings: Surroundings
  package let language: Language
  package let sessions: SessionFolder

  /// The folder of the office's own data files.
  package let dataFolder: String

  /// What files and lines from outside are taken for where they are no Vietnamese in UTF-8.
  package let encoding: LegacyEncoding?

  /// - Parameters:
  ///   - surroundings: What the shell says.
  ///   - language: What the user asked for; the shell's otherwise.
  ///   - folder: Where sessions live; the user's data folder otherwise.
  ///   - data: The office's own data files; the user's configuration folder otherwise.
  ///   - encoding: The old encoding to convert from, where the user names one.
  package init(
    _ surroundings: Surroundings,
    language: Language? = nil,
    folder: String? = nil,
    data: String? = nil,
    encoding: FileEncodingName? = nil
  ) {
    self.surroundings = surroundings
    self.language = language ?? surroundings.language
    sessions = SessionFolder(folder ?? surroundings.dataFolder, isNamed: folder != nil)
    dataFolder = data ?? surroundings.officeFolder
    self.encoding = encoding?.encoding
  }

  /// A sentence in the office's language.
  package func text(_ phrase: Phrase) -> String { phrase(language) }

  /// The data files, the office's own before the program's; nothing is read yet.
  package var library: OfficeLibrary { OfficeLibrary(files) }

  /// Where this user's own choices are kept.
  package var preferences: PreferencesFile { PreferencesFile(folder: surroundings.officeFolder) }

  private var files: OfficeFiles { OfficeFiles(folder: dataFolder, encoding: encoding) }
}
