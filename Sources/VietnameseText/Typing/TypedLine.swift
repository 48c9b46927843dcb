/// What a field holds after a line of keys and Enter.
package enum TypedLine {
  /// - Parameters:
  ///   - keys: What is typed; DEL and BS take the last letter back.
  ///   - method: The typing method.
  ///   - style: Where tones stand.
  /// - Returns: The text, composed.
  package static func text(
    ofKeys keys: String,
    _ method: TypingMethod,
    _ style: ToneStyle = .old
  ) -> String {
    var composer = Composer()
    var text: [Character] = []
    for key in keys.nfc {
      if key == "\u{7F}" || key == "\u{8}" {
        let change = composer.deleteBackwards()
        apply(change ?? Replacement(deletions: min(1, text.count), text: ""), to: &text)
      } else {
        apply(composer.type(key, after: text[...], method, style), to: &text)
      }
    }
    if let change = composer.finish() { apply(change, to: &text) }
    return String(text)
  }

  private static func apply(_ change: Replacement, to text: inout [Character]) {
    text.removeLast(min(change.deletions, text.count))
    text += change.text
  }
}
