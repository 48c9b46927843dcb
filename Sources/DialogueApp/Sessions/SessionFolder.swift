import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import Glibc
import VietnameseText

/// Where sessions live, and how one is named on the command line.
package struct SessionFolder: Equatable, Sendable {
  package static let ending = JournalName.ending

  /// Bytes that surely hold the first line of a journal.
  private static let headerSize = 4096

  package let path: String

  /// The user named it, so it must be there: one that was mistyped is not an empty one.
  private let isNamed: Bool

  package init(_ path: String, isNamed: Bool = false) {
    self.path = path
    self.isNamed = isNamed
  }

  /// What lies in the folder and in the folders of its demonstrations.
  struct Content {
    /// By their paths.
    var journals: [String] = []

    /// Folders inside that keep what they hold to themselves, as those of another user do.
    var closed: [SystemFault] = []
  }

  /// - Throws: `SystemFault` when the folder itself cannot be read.
  func content() throws -> Content {
    let names = try PrivateFolder.names(in: path, mustExist: isNamed).filter { !$0.hasPrefix(".") }
    var content = Content()
    for name in names {
      let inside = "\(path)/\(name)"
      guard PrivateFolder.isFolder(inside) else {
        if isJournal(name) { content.journals.append(inside) }
        continue
      }
      do {
        let journals = try PrivateFolder.names(in: inside).filter(isJournal)
        content.journals += journals.map { "\(inside)/\($0)" }
      } catch let fault as SystemFault {
        content.closed.append(fault)
      }
    }
    return content
  }

  /// The journals that can be seen, by their paths.
  package func journals() throws -> [String] { try content().journals }

  private func isJournal(_ name: String) -> Bool {
    name.hasSuffix(Self.ending) && !name.hasPrefix(".")
  }

  /// Where a journal lies whose whole name this is.
  func path(ofJournalNamed name: String) -> String { "\(path)/\(name)\(Self.ending)" }

  /// The journal that a word on the command line means.
  ///
  /// A path; else a name in the folder, or an unambiguous start of a name or of a journal's id. A
  /// word that is also the name of a folder where one stands, as of a sample in the folder of
  /// sessions, is a name first.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  package func journal(named word: String) throws -> String {
    let isFolder = PrivateFolder.isFolder(word) && !word.contains("/")
    guard !PrivateFolder.exists(word) || isFolder else { return word }
    let journals = try journals()
    let names = journals.filter { name(of: $0).hasPrefix(word) }
    if let exact = names.first(where: { name(of: $0) == word }) { return exact }
    let found = names.isEmpty ? journals.filter { Self.id(of: $0)?.hasPrefix(word) == true } : names
    guard let first = found.first else {
      guard !isFolder else { return word }
      guard !word.contains("/") else { throw SystemFault(.open, path: word, code: ENOENT) }
      throw none(word)
    }
    guard found.count == 1 else {
      let list = found.map(name).joined(separator: ", ")
      throw Complaint(
        word,
        Phrase(vi: "có \(found.count) hội nghị: \(list)", en: "\(found.count) sessions: \(list)"),
        remedy: Phrase(vi: "Viết thêm chữ hoặc cho đường dẫn.", en: "Write more of it, or a path.")
      )
    }
    return first
  }

  /// The name of a journal for people: of its file, or of its demonstration.
  package func name(of journal: String) -> String {
    let file = journal.split(separator: "/").last.map(String.init) ?? journal
    let name = file.hasSuffix(Self.ending) ? String(file.dropLast(Self.ending.count)) : file
    let inside = journal.dropFirst(path.count + 1)
    guard journal.hasPrefix("\(path)/"), let slash = inside.firstIndex(of: "/") else { return name }
    return "\(inside[..<slash])/\(name)"
  }

  /// A path in the folder that is not taken yet, `NAME.journal` or `NAME-2.journal`.
  package func newJournal(named name: String) -> String {
    free("\(path)/\(name)", ending: Self.ending)
  }

  /// A folder in the folder that is not taken yet, `demo-1` or a higher number.
  package func newFolder(named name: String) -> String {
    free("\(path)/\(name)-1", ending: "", from: "\(path)/\(name)")
  }

  private func free(_ first: String, ending: String, from start: String? = nil) -> String {
    var path = first + ending
    var number = 2
    while PrivateFolder.exists(path) {
      path = "\(start ?? first)-\(number)\(ending)"
      number += 1
    }
    return path
  }

  /// The id of the journal, read from its first line alone.
  static func id(of journal: String) -> String? {
    guard let start = try? TextFile.read(journal, limit: headerSize),
      let header = try? JSONValue(bytes: Array(start.prefix { $0 != UInt8(ascii: "\n") })),
      case .array(let events)? = header[key: "e"],
      case .string(let id)? = events.first?[key: "d"]?[key: "journal"],
      JournalHeader.isIdentity(id)
    else { return nil }
    return id
  }

  private func none(_ word: String) -> Complaint {
    Complaint(
      PrintableText.shown(word),
      Phrase(vi: "không có hội nghị này trong \(path)", en: "no such session in \(path)"),
      remedy: Phrase(
        vi: "`doithoai list` liệt kê; `doithoai new` lập mới; `doithoai demo` mở bản mẫu.",
        en: "`doithoai list` shows them; `doithoai new` makes one; `doithoai demo` opens a sample."
      )
    )
  }
}
