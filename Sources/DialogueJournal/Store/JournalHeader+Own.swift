import DialogueCore

extension JournalHeader {
  private static let ownFormat = "doithoai-journal"

  /// Whether a program of ours can have written it.
  ///
  /// The identity names folders and files of drafts, so a forged one must not be able to lead
  /// anywhere else: 32 hexadecimal digits or it is no journal.
  package var isOwn: Bool { format == Self.ownFormat && Self.isIdentity(journal) }

  /// Whether a text can be the identity of a journal: 32 lower-case hexadecimal digits.
  package static func isIdentity(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy { digit in
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit
          || UInt8(ascii: "a")...UInt8(ascii: "f") ~= digit
      }
  }
}
