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
  private let library: OfficeLibrary

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
      library: office.library
    )
  }

  private init(
    _ name: PaperName,
    of session: Session,
    at path: String,
    copy: PaperCopy,
    library: OfficeLibrary
  ) throws {
    self.library = library
    let source = PaperSource(
      session: session,
      copy: copy,
      path: path,
      texts: try library.paperTexts(for: session.ruleset.id),
      now: SceneClock(try JournalClock.system()).now(in: session)
    )
    papers = try name.papers(of: source)
  }

  /// The whole file in a format.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`.
  package func bytes(_ format: PaperFormat) throws -> [UInt8] {
    switch format {
    case .txt: Array(papers.map(PlainTextWriter().text).joined(separator: Self.pageEnd).utf8)
    case .md: Array(papers.map(MarkdownWriter().text).joined(separator: "\n---\n\n").utf8)
    case .docx: try docx()
    case .csv: try csv()
    case .ics: throw DocumentExport.onlyCalendar
    }
  }

  private func csv() throws -> [UInt8] {
    guard let paper = papers.first, papers.count == 1, let text = CSVWriter().text(of: paper)
    else {
      throw Complaint(
        "csv",
        Phrase(vi: "văn bản này không phải một bảng", en: "this paper is not one table"),
        remedy: Phrase(vi: "Chọn --format docx.", en: "Choose --format docx.")
      )
    }
    return Array(text.utf8)
  }

  private func docx() throws -> [UInt8] {
    guard let paper = papers.first, papers.count == 1 else {
      throw Complaint(
        "docx",
        Phrase(
          vi: "có \(papers.count) văn bản, mỗi văn bản một tệp",
          en: "there are \(papers.count) papers, each a file of its own"
        ),
        remedy: Phrase(vi: "Thêm -o TỆP.docx.", en: "Add -o FILE.docx.")
      )
    }
    return try docx(paper)
  }

  private func docx(_ paper: Paper) throws -> [UInt8] {
    let rules = try library.formatRules(paper.profile)
    do {
      return try DocxWriter(rules: rules).bytes(of: paper)
    } catch ZipArchive.Fault.notInstalled {
      throw Complaint(
        "libzip",
        Phrase(
          vi: "máy chưa có thư viện nén, không làm được tệp .docx",
          en: "the library that packs .docx files is not installed"
        ),
        remedy: Phrase(
          vi: "Cài gói libzip4, hoặc chọn --format txt.",
          en: "Install the package libzip4, or choose --format txt."
        )
      )
    }
  }

  /// Between two papers of one text.
  private static let pageEnd = "\n\(String(repeating: "═", count: 80))\n\n"

  /// Writes the papers to a file that only its owner may read; never over a journal or its key.
  ///
  /// Several papers as .docx are a numbered file each: `NAME-01.docx`, `NAME-02.docx`.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  package func write(_ format: PaperFormat, to path: String) throws {
    guard format == .docx, papers.count > 1 else {
      return try Self.write(bytes(format), to: path)
    }
    for (index, paper) in papers.enumerated() {
      try Self.write(docx(paper), to: Self.numbered(path, index + 1))
    }
  }

  private static func numbered(_ path: String, _ number: Int) -> String {
    let ending = ".\(PaperFormat.docx.rawValue)"
    let base = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    return "\(base)-\(number < 10 ? "0" : "")\(number)\(ending)"
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard !isJournal(path) else {
      throw Complaint(
        path,
        Phrase(vi: "là nhật ký hoặc khóa của nhật ký", en: "is a journal or a journal's key"),
        remedy: Phrase(vi: "Chọn tên tệp khác.", en: "Choose another file name.")
      )
    }
    try TextFile.replace(path, with: bytes)
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
      library: office.library
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
    // Nobody chose this name: a link that has it may lead anywhere.
    guard !PrivateFolder.isLink(file) else { throw SystemFault(.open, path: file, code: ELOOP) }
    let export = try PaperExport(
      name,
      of: session,
      at: path,
      copy: .internal,
      library: office.library
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
