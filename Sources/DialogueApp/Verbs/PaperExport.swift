import DeskKit
import DialogueCore
import DialogueJournal
import DialoguePapers
import Glibc
import OfficeData
import PaperWriters

/// The papers of one name, in a format and in their place.
package struct PaperExport {
  let papers: [Paper]

  /// The papers of a session as named on the command line.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`, `JournalDamage`.
  package init(
    _ name: PaperName,
    of session: String,
    isPublic: Bool,
    in office: Office
  ) throws {
    let path = try office.sessions.journal(named: session)
    let report = try JournalVerification.verify(path)
    if let damage = report.damage.first { throw damage }
    try self.init(
      name,
      of: report.session,
      at: path,
      copy: isPublic ? .public : .internal,
      texts: office.library
    )
  }

  private init(
    _ name: PaperName,
    of session: Session,
    at path: String,
    copy: PaperCopy,
    texts library: OfficeLibrary
  ) throws {
    let source = PaperSource(
      session: session,
      copy: copy,
      path: path,
      texts: try library.paperTexts(for: session.ruleset.id),
      now: SceneClock(try JournalClock.system()).now(in: session)
    )
    papers = try name.papers(of: source)
  }

  package func text(_ format: PaperFormat) -> String {
    switch format {
    case .txt: papers.map(PlainTextWriter().text).joined(separator: Self.pageEnd)
    case .md: papers.map(MarkdownWriter().text).joined(separator: "\n---\n\n")
    }
  }

  /// Between two papers of one text.
  private static let pageEnd = "\n\(String(repeating: "═", count: 80))\n\n"

  /// Writes the paper to a file that only its owner may read; never over a journal or its key.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  package func write(_ format: PaperFormat, to path: String) throws {
    guard !Self.isJournal(path) else {
      throw Complaint(
        path,
        Phrase(vi: "là nhật ký hoặc khóa của nhật ký", en: "is a journal or a journal's key"),
        remedy: Phrase(vi: "Chọn tên tệp khác.", en: "Choose another file name.")
      )
    }
    try TextFile.replace(path, with: text(format))
  }

  private static func isJournal(_ path: String) -> Bool {
    if path.hasSuffix(SessionFolder.ending) || path.hasSuffix("\(SessionFolder.ending).key") {
      return true
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let start = Array(#"{"n":0,"#.utf8)
    return (try? TextFile.read(path, limit: start.count)) == start
  }

  /// The papers of that name for a station's screen, in the internal copy.
  ///
  /// - Throws: As the papers of `PaperName`.
  static func papers(
    _ document: String,
    of session: Session,
    atJournal path: String,
    in office: Office
  ) throws -> [Paper] {
    try PaperExport(
      try name(document),
      of: session,
      at: path,
      copy: .internal,
      texts: office.library
    ).papers
  }

  /// Writes the internal copy beside a journal, for a station; returns its path.
  ///
  /// - Throws: `Complaint` for a paper that there is not yet, `OfficeFileError`, `SystemFault`.
  static func export(
    _ document: String,
    of session: Session,
    besideJournal path: String,
    in office: Office
  ) throws -> String {
    let name = try name(document)
    let base =
      path.hasSuffix(SessionFolder.ending)
      ? String(path.dropLast(SessionFolder.ending.count)) : path
    let file = "\(base).\(name.rawValue).\(PaperFormat.txt.rawValue)"
    let export = try PaperExport(
      name,
      of: session,
      at: path,
      copy: .internal,
      texts: office.library
    )
    try export.write(.txt, to: file)
    return file
  }

  private static func name(_ document: String) throws -> PaperName {
    guard let name = PaperName(rawValue: document) else {
      throw Complaint(
        document,
        Phrase(vi: "chưa có văn bản này", en: "there is no such paper yet")
      )
    }
    return name
  }
}
