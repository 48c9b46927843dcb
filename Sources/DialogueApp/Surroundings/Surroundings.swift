package import DeskKit
import Glibc

/// What the user's shell says: folders, language, editor; asked once and passed down.
package struct Surroundings: Sendable {
  private let variable: @Sendable (String) -> String?

  package init(_ variable: @escaping @Sendable (String) -> String?) {
    self.variable = variable
  }

  /// Those of this process.
  package static var ofProcess: Surroundings {
    Surroundings { name in getenv(name).map { String(cString: $0) } }
  }

  /// The value of a variable that is set and not empty.
  package func value(_ name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where sessions live unless told otherwise.
  package var dataFolder: String { folder("XDG_DATA_HOME", otherwise: ".local/share") }

  /// Where drafts live.
  package var stateFolder: String { folder("XDG_STATE_HOME", otherwise: ".local/state") }

  /// Where an office keeps its own data files.
  package var officeFolder: String { folder("XDG_CONFIG_HOME", otherwise: ".config") }

  /// English where the locale asks for it, else Vietnamese.
  package var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.hasPrefix("en") ? .en : .vi
  }

  /// The shell command of the user's own editor.
  package var editor: String {
    value("VISUAL") ?? value("EDITOR") ?? "$(command -v nano || command -v vi)"
  }

  private func folder(_ name: String, otherwise place: String) -> String {
    // A relative path is to be ignored, as the XDG base directory specification says.
    if let path = value(name), path.hasPrefix("/") { return "\(path)/doithoai" }
    return "\(value("HOME") ?? "/tmp")/\(place)/doithoai"
  }
}
