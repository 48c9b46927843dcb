import DeskKit
import DialogueJournal
import Glibc
import VietnameseText

/// A file that holds a paper: written whole or not at all, never over a journal, a key or a final
/// document.
///
/// A final document is kept read-only. What is written later under the same name and says something
/// else goes beside it: `bien-ban.docx`, then `bien-ban-v2.docx`.
struct PaperFile {
  /// Where it is asked for.
  let path: String

  /// Signed, or sealed.
  let isFinal: Bool

  /// The user gave the name, so a link that has it is followed; any other link may lead anywhere.
  let isChosen: Bool

  /// - Returns: Where the paper lies now.
  /// - Throws: `Complaint`, `SystemFault`.
  func write(_ bytes: [UInt8]) throws -> String {
    try refuseJournal()
    for number in 1...Self.latestVersion {
      let place = number == 1 ? path : Self.marked(path, "v\(number)")
      guard (isChosen && number == 1) || !PrivateFolder.isLink(place) else {
        throw SystemFault(.open, path: place, code: ELOOP)
      }
      guard Self.isFinal(place) else {
        try TextFile.replace(place, with: bytes, mode: isFinal ? 0o400 : 0o600, syncing: true)
        return place
      }
      if try TextFile.read(place) == bytes { return place }
    }
    throw Complaint(
      path,
      Phrase(
        vi: "đã có \(Self.latestVersion) bản chính thức cùng tên",
        en: "there are \(Self.latestVersion) final documents of that name"
      ),
      remedy: Phrase(vi: "Chọn tên tệp khác.", en: "Choose another file name.")
    )
  }

  private static let latestVersion = 999

  /// A file that nobody may write: so final documents are kept.
  private static func isFinal(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_mode & 0o200 == 0
  }

  private func refuseJournal() throws {
    guard Self.isJournal(TextFile.destination(path)) || Self.isJournal(path) else { return }
    throw Complaint(
      path,
      Phrase(vi: "là nhật ký hoặc khóa của nhật ký", en: "is a journal or a journal's key"),
      remedy: Phrase(vi: "Chọn tên tệp khác.", en: "Choose another file name.")
    )
  }

  /// By its name, or by how it begins: a copy under another name is as precious.
  private static func isJournal(_ path: String) -> Bool {
    if path.hasSuffix(SessionFolder.ending) || path.hasSuffix("\(SessionFolder.ending).key") {
      return true
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return [#"{"n":0,"#, PrivateKey.fileIntro].map { Array($0.utf8) }.contains { start in
      (try? TextFile.read(path, limit: start.count)) == start
    }
  }
}

extension PaperFile {
  /// The name of a paper by rule: the journal's and the paper's, without diacritics and spaces.
  static func name(_ paper: PaperName, ofJournal path: String, _ format: PaperFormat) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    let ending = SessionFolder.ending
    let base = file.hasSuffix(ending) ? String(file.dropLast(ending.count)) : file
    return "\(plain(base)).\(paper.rawValue).\(format.rawValue)"
  }

  /// One of several papers: `giay-moi.docx` with 3 of 120 is `giay-moi-003.docx`.
  static func numbered(_ path: String, _ number: Int, of count: Int) -> String {
    let width = max(2, String(count).count)
    let digits = String(number)
    return marked(
      path,
      String(repeating: "0", count: max(0, width - digits.count)) + digits
    )
  }

  /// A mark before the ending of a name.
  private static func marked(_ path: String, _ mark: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return "\(path)-\(mark)" }
    return "\(path[..<dot])-\(mark)\(path[dot...])"
  }

  private static func plain(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let letters = isPlain ? text : Folding.folded(text)
    let folded = letters.unicodeScalars.map { scalar -> Character in
      let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
      return isKept || scalar == "." || scalar == "_" ? Character(scalar) : "-"
    }
    let words = String(folded).split(separator: "-").joined(separator: "-")
    let name = words.drop { $0 == "." }
    return name.isEmpty ? "hoi-nghi" : String(name)
  }
}
