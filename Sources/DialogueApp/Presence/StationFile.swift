import DialogueCoding
package import DialogueCore
import DialogueJournal

/// The files beside a journal that tell which stations are open.
///
/// A station holds a lock on its own file for as long as it lives; the kernel lets go of it even when
/// the process is killed, and the folder's watchers hear the file close.
package enum StationFile {
  /// `…/.NAME.station-secretary` for `…/NAME`.
  package static func path(of station: Actor, besideJournal path: String) -> String {
    "\(FilePaths.folder(of: path))/\(name(of: station, besideJournal: path))"
  }

  /// The name of that file in the journal's folder.
  static func name(of station: Actor, besideJournal path: String) -> String {
    ".\(FilePaths.name(of: path)).station-\(station.fileName)"
  }

  /// The station whose file has this name, if it is one of this journal.
  package static func station(ofFile name: String, besideJournal path: String) -> Actor? {
    let start = ".\(FilePaths.name(of: path)).station-"
    guard name.hasPrefix(start) else { return nil }
    return Actor(argument: String(name.dropFirst(start.count)))
  }

  /// The stations that ever were open at the journal.
  static func stations(besideJournal path: String) -> [Actor] {
    let names = (try? PrivateFolder.names(in: FilePaths.folder(of: path))) ?? []
    return names.compactMap { station(ofFile: $0, besideJournal: path) }
  }

  /// Who wrote the file last; nil when that run ended by itself.
  static func holder(atPath path: String) -> StationHolder? {
    guard let bytes = try? TextFile.read(path, limit: 4096) else { return nil }
    return try? JSONText.decode(StationHolder.self, from: String(decoding: bytes, as: UTF8.self))
  }
}
