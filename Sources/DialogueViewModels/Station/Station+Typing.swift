import DeskKit
import VietnameseText

extension Station {
  /// How letters are typed now: as the user chose, unless the machine composes them itself.
  var typing: Typing {
    hasInputMethod ? Typing(nil, style: preferences.typing.style) : preferences.typing
  }

  /// Telex, VNI, off and round again; first back from a rest, or on in a field that has it off.
  mutating func switchTyping() -> [Intent] {
    if hasInputMethod {
      hasInputMethod = false
      status.say(TypingWords.back(preferences.typing.method))
      return []
    }
    if letsCompose(in: preferences.typing) { return [] }
    return chooseTyping(preferences.typing.nextMethod)
  }

  mutating func chooseTyping(_ method: TypingMethod?) -> [Intent] {
    hasInputMethod = false
    preferences.typing.method = method
    status.say(TypingWords.chosen(method))
    return [.remember(preferences)]
  }

  mutating func chooseOtherToneStyle() -> [Intent] {
    preferences.typing.style = preferences.typing.style == .old ? .new : .old
    status.say(TypingWords.style(preferences.typing.style))
    return [.remember(preferences)]
  }

  /// In a field of symbols the user may want it all the same: for this field alone.
  private mutating func letsCompose(in typing: Typing) -> Bool {
    guard let method = typing.method, case .form(let kind, var form) = overlays.last,
      let row = form.focusedRow, row.field.kind == .symbol, !row.field.composes
    else { return false }
    form[row.id].composes = true
    overlays[overlays.count - 1] = .form(kind, form)
    status.say(TypingWords.onHere(method))
    return true
  }

  /// What was pasted last in an encoding of before Unicode, where the keys go.
  var pasteOffer: ConversionOffer? {
    switch overlays.last {
    case .form(_, let form): form.focusedRow?.field.edit.offer
    case .menu(let menu, _): menu.offer
    case .help(let help): help.offer
    case .text(let sheet): sheet.search.offer
    case .bar(let bar, _): bar.offer
    case .gaps, .reading, .earlier: nil
    case nil: filter.isOpen ? filter.offer : isInLine ? line.edit.offer : nil
    }
  }

  /// Offers to convert a paste, or says that it was done.
  mutating func sayOffer(after key: Key, _ before: ConversionOffer?) {
    guard let words = TypingWords.said(of: pasteOffer, after: key, before) else { return }
    status.say(words, key == .control("r") ? .good : .neutral)
  }

  /// Letters with marks in one read are a system input method's: ours gives way, and says so.
  mutating func noteInputMethod(_ key: Key) {
    guard takesWords, typing.method != nil, key.isComposedElsewhere else { return }
    hasInputMethod = true
    status.say(TypingWords.givesWay)
  }

  /// Whether keys become words, which may be written or only narrow a list.
  private var takesWords: Bool {
    switch overlays.last {
    case .form, .menu, .help: true
    case .text(let sheet): sheet.search.isOpen
    case .bar(let bar, _): bar.isWriting
    case .gaps, .reading, .earlier: false
    case nil: isInLine || filter.isOpen
    }
  }

  /// What stands at the right of a rule over text: how letters are typed there, and the draft.
  func note(composes: Bool, hasDraft: Bool) -> Phrase {
    let method = composes ? TypingWords.name(typing.method) : TypingWords.asTyped
    return hasDraft ? method + " · " + LineWords.draftKept : method
  }
}
