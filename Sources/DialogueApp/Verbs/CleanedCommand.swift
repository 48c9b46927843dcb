import DialogueCoding
import VietnameseText

/// A command's JSON with every string made fit to be stored.
///
/// A paste or an export from another program may bring escape sequences, marks apart from their
/// letters, or signs that hide: nothing of that is to reach a journal.
enum CleanedCommand {
  /// Fields that may have several lines; all others are one.
  private static let longFields: Set<String> = [
    "text", "content", "summary", "reason", "note", "words", "attachments",
  ]

  /// The text itself when there is nothing to clean, else JSON of the same meaning.
  ///
  /// - Throws: `JSONFault`.
  static func text(of line: String) throws(JSONFault) -> String {
    let value = try JSONValue(line)
    let clean = cleaned(value, isLong: false)
    return same(clean, value) ? line : clean.text
  }

  private static func cleaned(_ value: JSONValue, isLong: Bool) -> JSONValue {
    switch value {
    case .string(let text): .string(PrintableText.cleaned(text, keepingNewlines: isLong))
    case .array(let elements): .array(elements.map { cleaned($0, isLong: isLong) })
    case .object(let members):
      .object(
        members.map { member in
          .init(member.key, cleaned(member.value, isLong: longFields.contains(member.key)))
        }
      )
    case .null, .bool, .integer: value
    }
  }

  /// Compares by bytes: composed and decomposed letters are equal as strings of Swift.
  private static func same(_ left: JSONValue, _ right: JSONValue) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
