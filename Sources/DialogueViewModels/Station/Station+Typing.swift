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
    if let row = topForm?.form.focusedRow { return row.field.edit.offer }
    return isInLine ? line.edit.offer : nil
  }

  /// Offers to convert a paste, or says that it was done.
  mutating func sayOffer(after key: Key, _ before: ConversionOffer?) {
    switch key {
    case .paste:
      if let offer = pasteOffer { status.say(TypingWords.offer(offer.encoding)) }
    case .control("r"):
      if before != nil, pasteOffer == nil { status.say(TypingWords.converted, .good) }
    default: return
    }
  }

  /// Letters with marks in one read are a system input method's: ours gives way, and says so.
  mutating func noteInputMethod(_ key: Key) {
    guard isWriting, typing.method != nil, key.isComposedElsewhere else { return }
    hasInputMethod = true
    status.say(TypingWords.givesWay)
  }

  /// What stands at the right of a rule over text: how letters are typed there, and the draft.
  func note(composes: Bool, hasDraft: Bool) -> Phrase {
    let method = composes ? TypingWords.name(typing.method) : TypingWords.asTyped
    return hasDraft ? method + " · " + LineWords.draftKept : method
  }
}
