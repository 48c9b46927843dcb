/// The names of journals in a folder.
package enum JournalName {
  /// How the name of every session's journal ends.
  package static let ending = ".journal"

  private static let mark = "-repaired"

  /// Paths for a repaired copy of a journal, the preferred one first.
  ///
  /// `NAME-repaired.journal`, `NAME-repaired-2.journal` and so on, also for a copy of such a copy.
  static func repaired(_ path: String) -> [String] {
    let stem = "\(FilePaths.folder(of: path))/\(stem(of: FilePaths.name(of: path)))\(mark)"
    return ["\(stem)\(ending)"] + (2..<100).map { "\(stem)-\($0)\(ending)" }
  }

  /// The name without its ending and without the mark of an earlier repair.
  private static func stem(of name: String) -> String {
    let stem = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    let unnumbered = String(stem.reversed().drop { $0.isASCII && $0.isNumber }.reversed())
    for end in ["\(mark)-", mark] where unnumbered.hasSuffix(end) && unnumbered != end {
      return String(unnumbered.dropLast(end.count))
    }
    return stem
  }
}
