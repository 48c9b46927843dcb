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
  let name: PaperName

  /// The journal that they are made from.
  let journal: String

  /// The office's own document that Word files are made by.
  let template: WordTemplate?

  let library: OfficeLibrary
  let surroundings: Surroundings

  /// The papers of a session as named on the command line.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`, `JournalDamage`.
  package init(
    _ name: PaperName,
    of session: String,
    isPublic: Bool,
    template: String? = nil,
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
      template: try template.map { try WordTemplate(file: $0) },
      in: office
    )
  }

  private init(
    _ name: PaperName,
    of session: Session,
    at path: String,
    copy: PaperCopy,
    template: WordTemplate? = nil,
    in office: Office
  ) throws {
    self.name = name
    self.template = template
    journal = path
    library = office.library
    surroundings = office.surroundings
    let source = PaperSource(
      session: session,
      copy: copy,
      path: path,
      texts: try library.paperTexts(for: session.ruleset.id),
      now: SceneClock(try JournalClock.system()).now(in: session)
    )
    papers = try name.papers(of: source)
  }

  /// Writes the papers to a file that only its owner may read; never over a journal, its key or a
  /// final document.
  ///
  /// In a folder they are named by rule. Several papers in a format that holds one are a numbered
  /// file each: `NAME-01.docx`, `NAME-02.docx`.
  ///
  /// - Parameters:
  ///   - format: The form of the files.
  ///   - path: A file or a folder.
  ///   - isChosen: Whether the user gave the name of the file.
  ///   - progress: Told how many of how many files are written.
  /// - Returns: Where the papers lie: beside `path` where a final document keeps that name.
  /// - Throws: `Complaint`, `SystemFault`.
  @discardableResult
  package func write(
    _ format: PaperFormat,
    to path: String,
    isChosen: Bool = true,
    _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> [String] {
    let isFolder = PrivateFolder.isFolder(path)
    let path =
      isFolder
      ? "\(path)/\(PaperFile.name(name, ofJournal: journal, format))" : path
    guard format.isBinary, papers.count > 1 else {
      let file = PaperFile(
        path: path,
        isFinal: papers.allSatisfy(\.isFinal),
        isChosen: isChosen && !isFolder
      )
      return [try file.write(bytes(format))]
    }
    var written: [String] = []
    try eachFile(format) { index, bytes in
      let place = PaperFile.numbered(path, index + 1, of: papers.count)
      let file = PaperFile(path: place, isFinal: papers[index].isFinal, isChosen: false)
      written.append(try file.write(bytes))
      progress(written.count, papers.count)
    }
    return written
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
      try named(document),
      of: session,
      at: path,
      copy: .internal,
      in: office
    ).papers
  }

  /// Writes the internal copy beside a journal, for a station; returns where the papers lie.
  ///
  /// - Throws: `Complaint` for a paper that there is not yet, `OfficeFileError`, `SystemFault`.
  static func export(
    _ document: String,
    as ending: String,
    of session: Session,
    besideJournal path: String,
    in office: Office,
    _ progress: (Int, Int) -> Void
  ) throws -> [String] {
    let name = try named(document)
    let format = PaperFormat(rawValue: ending) ?? .docx
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = folder + PaperFile.name(name, ofJournal: path, format)
    return try PaperExport(name, of: session, at: path, copy: .internal, in: office)
      .write(format, to: file, isChosen: false, progress)
  }

  private static func named(_ document: String) throws -> PaperName {
    guard let name = PaperName(rawValue: document) else {
      throw Complaint(
        document,
        Phrase(vi: "chưa có văn bản này", en: "there is no such paper yet")
      )
    }
    return name
  }
}
