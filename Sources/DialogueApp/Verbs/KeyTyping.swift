import VietnameseText

/// What a field would hold after keys and Enter: to try the typing methods, and to test them.
package struct KeyTyping: Sendable {
  private let method: TypingMethod
  private let style: ToneStyle

  package init(method: TypingMethodName, tones: ToneStyleName) {
    self.method = method.method
    style = tones.style
  }

  /// - Parameter keys: One line; controls other than DEL and BS do nothing, as in a field.
  /// - Returns: The text of the field.
  package func text(ofKeys keys: String) -> String {
    let text = TypedLine.text(ofKeys: keys, method, style)
    return PrintableText.cleaned(text, keepingNewlines: false)
  }
}
