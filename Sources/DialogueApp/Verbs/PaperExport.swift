import DeskKit
import DialogueCore
import DialogueJournal
import DialoguePapers
import DialogueViewModels
import Glibc
import OfficeData
import PaperWriters

/// A paper of a session, in a format and in its place.
package struct PaperExport {
  private let paper: Paper
  private let library: OfficeLibrary

  /// The paper of a session as named on the command line.
  ///
  /// - Throws: `Complaint`, `SystemFault`, `JournalDamage`.
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
    let now = SceneClock(try JournalClock.system()).now(in: session)
    switch name {
    case .minutes:
      let sealed = try SealedMinutes(of: session, at: path)
      paper =
        MinutesPaper(
          of: sealed?.session ?? session,
          copy: copy,
          seal: sealed?.seal,
          at: now
        ).paper
    case .order: paper = OrderPaper.paper(of: session, at: now)
    }
  }

  /// The whole file in a format.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`.
  package func bytes(_ format: PaperFormat) throws -> [UInt8] {
    switch format {
    case .txt: Array(PlainTextWriter().text(of: paper).utf8)
    case .md: Array(MarkdownWriter().text(of: paper).utf8)
    case .docx: try docx()
    case .csv: try csv()
    }
  }

  private func csv() throws -> [UInt8] {
    guard let text = CSVWriter().text(of: paper) else {
      throw Complaint(
        "csv",
        Phrase(vi: "văn bản này không phải một bảng", en: "this paper is not one table"),
        remedy: Phrase(vi: "Chọn --format docx.", en: "Choose --format docx.")
      )
    }
    return Array(text.utf8)
  }

  private func docx() throws -> [UInt8] {
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
    try TextFile.replace(path, with: try bytes(format))
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

  /// Writes the internal copy beside a journal, for a station; returns its path.
  ///
  /// - Throws: `Complaint` for a paper that there is not yet, `SystemFault`.
  static func export(
    _ document: String,
    of session: Session,
    besideJournal path: String,
    library: OfficeLibrary
  ) throws -> String {
    guard let name = PaperName(rawValue: document) else {
      throw Complaint(
        document,
        Phrase(vi: "chưa có văn bản này", en: "there is no such paper yet")
      )
    }
    let base =
      path.hasSuffix(SessionFolder.ending)
      ? String(path.dropLast(SessionFolder.ending.count)) : path
    let file = "\(base).\(name.rawValue).\(PaperFormat.txt.rawValue)"
    try PaperExport(name, of: session, at: path, copy: .internal, library: library)
      .write(.txt, to: file)
    return file
  }
}
