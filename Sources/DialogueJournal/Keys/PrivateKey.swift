import Crypto
import DialogueCore
import Glibc

/// The key of one session's private fields, in a file beside the journal.
///
/// Deleting that file at the end of retention makes the fields unreadable for ever, while the
/// journal still verifies.
package struct PrivateKey: Sendable {
  /// Why a private field cannot be read.
  package enum Fault: Error, Equatable, Sendable {
    /// There is no key file.
    case noKey
    /// The key file holds no key.
    case wrongKeyFile
    /// The box is damaged, of another journal or field, or of another key.
    case wrongBox
  }

  /// How every key file begins.
  package static let fileIntro = "doithoai-key/1 "
  /// Bytes of a key file that are looked at: far more than a key needs.
  private static let mostRead = 1024
  private static let nonceSize = 12
  private static let tagSize = 16

  private let key: SymmetricKey

  /// A new key.
  package init() {
    key = SymmetricKey(size: .bits256)
  }

  /// Reads the key of the journal at `path`.
  ///
  /// - Throws: `Fault`, or `SystemFault` when the file may not be read.
  package init(besideJournal path: String) throws {
    let text: String
    do {
      text = try SystemText.read(Self.path(besideJournal: path), limit: Self.mostRead)
    } catch let fault as SystemFault where fault.code == ENOENT {
      throw Fault.noKey
    }
    let digits = text.dropFirst(Self.fileIntro.count).prefix { !$0.isNewline }
    let rest = text.dropFirst(Self.fileIntro.count + digits.count)
    guard text.hasPrefix(Self.fileIntro), rest.allSatisfy(\.isNewline),
      let bytes = HexadecimalText.bytes(digits), bytes.count == 32
    else { throw Fault.wrongKeyFile }
    key = SymmetricKey(data: bytes)
  }

  package static func path(besideJournal path: String) -> String { path + ".key" }

  /// Writes the key for its owner alone and returns when it is on the disk.
  package func write(beside path: String) throws {
    let digits = key.withUnsafeBytes { HexadecimalText.text(Array($0)) }
    try NewFile.write(
      Array("\(Self.fileIntro)\(digits)\n".utf8),
      to: Self.path(besideJournal: path)
    )
  }

  /// Puts the key of one journal beside another as well, byte for byte, for its owner alone.
  ///
  /// - Returns: Whether there was a key.
  /// - Throws: `SystemFault`, with `EEXIST` when the other has one.
  static func copy(besideJournal path: String, besideJournal other: String) throws -> Bool {
    let file: OpenFile
    do {
      file = try OpenFile(Self.path(besideJournal: path), flags: O_RDONLY)
    } catch let fault as SystemFault where fault.code == ENOENT {
      return false
    }
    let bytes = try file.read(0..<(try file.boundedSize()))
    try NewFile.write(bytes, to: Self.path(besideJournal: other))
    return true
  }

  /// Closes a text in a box that opens only for the same journal and field.
  package func seal(_ plain: String, journal: String, field: String) throws -> String {
    let box = try AES.GCM.seal(
      Array(plain.utf8),
      using: key,
      authenticating: Self.binding(journal: journal, field: field)
    )
    let bytes = Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    return PrivateText.sealedPrefix + Base64URL.text(bytes)
  }

  /// Whether a text has the form of a box; only its key tells whether it is one.
  package static func isBox(_ text: String) -> Bool { bytes(ofBox: text) != nil }

  private static func bytes(ofBox text: String) -> [UInt8]? {
    guard text.hasPrefix(PrivateText.sealedPrefix),
      let bytes = Base64URL.bytes(text.dropFirst(PrivateText.sealedPrefix.count)),
      bytes.count >= nonceSize + tagSize
    else { return nil }
    return bytes
  }

  /// The text in a box.
  ///
  /// - Throws: `Fault.wrongBox`.
  package func open(_ box: String, journal: String, field: String) throws -> String {
    guard let bytes = Self.bytes(ofBox: box),
      let nonce = try? AES.GCM.Nonce(data: bytes.prefix(Self.nonceSize)),
      let sealed = try? AES.GCM.SealedBox(
        nonce: nonce,
        ciphertext: bytes.dropFirst(Self.nonceSize).dropLast(Self.tagSize),
        tag: bytes.suffix(Self.tagSize)
      ),
      let plain = try? AES.GCM.open(
        sealed,
        using: key,
        authenticating: Self.binding(journal: journal, field: field)
      )
    else { throw Fault.wrongBox }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func binding(journal: String, field: String) -> [UInt8] {
    Array("doithoai-box/1\n\(journal)\n\(field)".utf8)
  }
}
