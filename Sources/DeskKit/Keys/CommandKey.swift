/// What a key means where no text is typed, with what system input methods make of it.
///
/// Commands are consonants, so the only letters an input method can touch are `d` and `u`: pressing
/// `d` twice sends DEL and `đ`, a third time DEL and `dd`. Anything else composed runs nothing, a `Đ`
/// among it: after `D` it may have been `d` as well as `D`.
package enum CommandKey: Equatable, Sendable {
  case key(Key)
  /// An input method is composing; the text that it sent stands for no command.
  case composing(String)

  package static func reading(_ key: Key) -> CommandKey {
    switch key {
    case .imeComposed(_, let text): reading(composed: text)
    case .character(let character) where !character.isASCII && character.isLetter:
      reading(composed: String(character))
    default: .key(key)
    }
  }

  private static func reading(composed text: String) -> CommandKey {
    if text.contains("đ") { return .key(.character("d")) }
    switch text {
    case "dd", "Dd": return .key(.character("d"))
    case "DD", "dD": return .key(.character("D"))
    default: return .composing(text)
    }
  }
}

extension CommandKey {
  /// What to tell someone whose input method ate a command.
  package static let composingAdvice = Phrase(
    vi: "Bộ gõ của máy đang ghép phím lệnh: Esc rồi bấm lại, hoặc tắt bộ gõ",
    en: "Your input method is composing command keys: press Esc and try again, or turn it off"
  )
}
