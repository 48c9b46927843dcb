import DeskKit
import DialogueViewModels
import VietnameseText

/// How letters are typed on a screen without a station, as the user chose it at one.
struct TypingSwitch {
  private let file: PreferencesFile
  private var preferences: Preferences

  /// The machine composes letters itself.
  private var hasInputMethod = false

  init(_ file: PreferencesFile) {
    self.file = file
    preferences = file.load()
  }

  var typing: Typing {
    hasInputMethod ? Typing(nil, style: preferences.typing.style) : preferences.typing
  }

  /// Sees every key that may be written before the screen does; tells what is to be said of it.
  mutating func note(_ key: Key) -> Phrase? {
    guard typing.method != nil, key.isComposedElsewhere else { return nil }
    hasInputMethod = true
    return TypingWords.givesWay
  }

  /// Chooses the next method and keeps the choice; tells which.
  mutating func turn() -> Phrase {
    if hasInputMethod {
      hasInputMethod = false
      return TypingWords.back(preferences.typing.method)
    }
    preferences.typing.method = preferences.typing.nextMethod
    do {
      try file.save(preferences)
      return TypingWords.chosen(preferences.typing.method)
    } catch {
      return TypingWords.chosen(preferences.typing.method) + " · "
        + RunWords.preferencesNotSaved(Complaint(error, at: file.path).what)
    }
  }
}
