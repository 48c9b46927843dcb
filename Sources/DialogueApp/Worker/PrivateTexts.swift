package import DialogueCore
import DialogueJournal

/// Seals and opens the private fields of one journal.
package struct PrivateTexts: Sendable {
  private let key: Result<PrivateKey, any Error>
  private let journal: String

  /// Reads the key beside the journal; without it sealing and opening fail one by one.
  package init(path: String, journal: String) {
    key = Result { try PrivateKey(besideJournal: path) }
    self.journal = journal
  }

  /// The box for a text of a field; a box of that field is kept as it is.
  ///
  /// Words that only begin as a box does would lie in the journal in clear for ever: they are
  /// refused. Without the key a box is known by its form alone.
  ///
  /// - Throws: `PrivateKey.Fault`, `SystemFault`.
  package func seal(_ field: PrivateField, _ text: String) throws -> String {
    guard PrivateText(text).isSealed else {
      return try key.get().seal(text, journal: journal, field: field.rawValue)
    }
    if hasKey {
      _ = try key.get().open(text, journal: journal, field: field.rawValue)
    } else if !PrivateKey.isBox(text) {
      throw PrivateKey.Fault.wrongBox
    }
    return text
  }

  /// The box for words that are not recorded yet; it opens as no field of the journal.
  ///
  /// - Throws: `PrivateKey.Fault`, `SystemFault`.
  func sealDraft(_ plain: String) throws -> String {
    try key.get().seal(plain, journal: journal, field: Self.draft)
  }

  /// What is in such a box; nil when it does not open here.
  func openDraft(_ box: String) -> String? {
    try? key.get().open(box, journal: journal, field: Self.draft)
  }

  private static let draft = "draft"

  /// Whether private fields can be sealed here.
  var hasKey: Bool { if case .success = key { true } else { false } }

  /// What is in the box, whichever field it is of; nil when it does not open here.
  package func open(_ text: PrivateText) -> String? {
    guard text.isSealed else { return text.stored }
    guard let key = try? key.get() else { return nil }
    for field in PrivateField.allCases {
      if let plain = try? key.open(text.stored, journal: journal, field: field.rawValue) {
        return plain
      }
    }
    return nil
  }
}
