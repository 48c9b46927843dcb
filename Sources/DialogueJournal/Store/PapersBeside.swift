package import DialogueCore

/// The papers that the other sessions of a journal's folder recorded.
///
/// A journal is read again only when it has grown: hundreds of papers may be recorded one by one.
package struct PapersBeside {
  private struct Reading {
    var status: FileStatus
    var papers: [IssuedPaper]
  }

  private let folder: String
  private let journal: String
  private var readings: [String: Reading] = [:]

  /// - Parameters:
  ///   - path: The journal beside which to look.
  ///   - journal: Its identity; copies of it that lie in the folder stand in nobody's way.
  package init(_ path: String, journal: String) {
    self.journal = journal
    folder = FilePaths.folder(of: path)
  }

  /// What may stand in the way of the numbers that a command gives; nothing for other commands.
  ///
  /// A folder or journal that cannot be read stands in nobody's way.
  package mutating func papers(for command: Command) -> [IssuedPaper] {
    guard command.numbersPaper, let names = try? PrivateFolder.names(in: folder) else { return [] }
    return names.flatMap { name -> [IssuedPaper] in
      let other = "\(folder)/\(name)"
      guard !name.hasPrefix("."), let status = FileStatus(path: other), !status.isFolder else {
        return []
      }
      return papers(in: other, status)
    }
  }

  private mutating func papers(in other: String, _ status: FileStatus) -> [IssuedPaper] {
    if let reading = readings[other], reading.status == status { return reading.papers }
    let entry = JournalListing.journal(at: other)
    let papers = entry?.journal == journal ? [] : entry?.session.issuedPapers ?? []
    readings[other] = Reading(status: status, papers: papers)
    return papers
  }
}
