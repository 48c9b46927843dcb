import VietnameseText

/// Text being written, with its caret, what can be taken back, and earlier texts to call up.
///
/// Everything counts in graphemes. The text is always composed (NFC) and free of controls.
package struct TextEdit: Equatable, Sendable {
  package private(set) var characters: [Character] = []

  /// The shape of each grapheme.
  private(set) var shapes: [GlyphShape] = []

  /// The grapheme that the caret stands before, from 0 to the number of graphemes.
  package private(set) var caret = 0

  /// Whether line feeds are kept; elsewhere they become blanks.
  package let isMultiLine: Bool

  /// Whether tabs are kept, where they part columns; elsewhere they become blanks.
  package let keepsTabs: Bool

  /// The most graphemes it takes.
  package let limit: Int

  /// The last paste, while nothing has changed since and it is in no Unicode.
  package private(set) var offer: ConversionOffer?

  private var history = EditHistory()

  /// Composes what is typed at the caret.
  private(set) var composer = Composer()

  /// Texts of before, oldest first, that Ctrl-P and Ctrl-N walk through.
  package var earlierTexts: [String] = []
  private var recall: Recall?

  private struct Recall: Equatable {
    var index: Int
    let begun: String
  }

  package init(
    _ text: String = "",
    isMultiLine: Bool = false,
    keepsTabs: Bool = false,
    limit: Int = 4000
  ) {
    self.isMultiLine = isMultiLine
    self.keepsTabs = keepsTabs
    self.limit = limit
    characters = Array(cleaned(text).prefix(limit))
    shapes = characters.map(GlyphShape.init)
    caret = characters.count
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// Puts the caret before a grapheme; beyond either end is that end.
  package mutating func moveCaret(to index: Int) {
    caret = min(max(0, index), characters.count)
    history.endStep()
    composer.reset()
  }

  /// Writes typed text at the caret.
  ///
  /// - Returns: Whether there was room for all of it; too long a text is not written at all.
  @discardableResult
  package mutating func type(_ text: String) -> Bool {
    composer.reset()
    return insert(text, replacing: 0, .typing, endingStep: text.last?.isWhitespace ?? true)
  }

  /// Writes text at the caret as one step of its own: a paste, a text block.
  ///
  /// - Returns: Whether there was room for all of it; too long a text is not written at all.
  @discardableResult
  package mutating func paste(_ text: String) -> Bool {
    history.endStep()
    composer.reset()
    let start = caret
    guard insert(text, replacing: 0, .typing, endingStep: true) else { return false }
    if let finding = LegacyText.finding(in: text), start < caret {
      offer = ConversionOffer(
        encoding: finding.encoding,
        range: start..<caret,
        converted: finding.encoding.unicode(text)
      )
    }
    return true
  }

  /// Takes the offer: puts Unicode in the place of the paste, as a step that can be taken back.
  ///
  /// - Returns: Whether there was room.
  package mutating func convertPaste() -> Bool {
    guard let offer else { return true }
    let added = cleaned(offer.converted)
    guard characters.count - offer.range.count + added.count <= limit else { return false }
    composer.reset()
    replace(offer.range, with: added, nil, endingStep: true)
    return true
  }

  /// Takes graphemes before the caret away and writes text there, as an input method does.
  ///
  /// - Returns: Whether there was room for it; if not, nothing changes.
  @discardableResult
  package mutating func replaceBeforeCaret(_ count: Int, with text: String) -> Bool {
    composer.reset()
    return insert(text, replacing: count, .typing, endingStep: text.last?.isWhitespace ?? false)
  }

  /// Deletes a stretch and leaves the caret at its start.
  package mutating func delete(_ range: Range<Int>) {
    composer.reset()
    remove(range)
  }

  /// Puts another text in the place of the whole, as one step.
  package mutating func replaceAll(with text: String) {
    let added = cleaned(text)
    guard added.count <= limit else { return }
    composer.reset()
    replace(0..<characters.count, with: added, nil, endingStep: true)
  }

  /// Takes back the last step of typing, or first the marks that keys made of the last word.
  ///
  /// - Returns: Whether there was anything to take back.
  @discardableResult
  package mutating func undo() -> Bool {
    if let change = composer.revert(after: characters[..<caret]) {
      let range = caret - change.deletions..<caret
      let step = step(range, Array(change.text))
      carryOut(step)
      history.recordTakenBack(step)
      return true
    }
    composer.reset()
    guard let step = history.takeBack() else { return false }
    put(step.removed, inPlaceOf: step.start..<step.start + step.added.count)
    caret = step.caretBefore
    return true
  }

  /// Does again what was taken back last; `false` when there is nothing.
  @discardableResult
  package mutating func redo() -> Bool {
    composer.reset()
    guard let step = history.doAgain() else { return false }
    carryOut(step)
    return true
  }

  /// Calls up the next older text, or with `older` false the next newer one.
  @discardableResult
  package mutating func recall(older: Bool) -> Bool {
    let index = (recall?.index ?? earlierTexts.count) + (older ? -1 : 1)
    guard index >= 0, index <= earlierTexts.count, older || recall != nil else { return false }
    let kept = Recall(index: index, begun: recall?.begun ?? text)
    replaceAll(with: index == earlierTexts.count ? kept.begun : earlierTexts[index])
    recall = index == earlierTexts.count ? nil : kept
    return true
  }

  private func step(_ range: Range<Int>, _ added: [Character]) -> EditStep {
    EditStep(
      start: range.lowerBound,
      removed: Array(characters[range]),
      added: added,
      caretBefore: caret,
      caretAfter: range.lowerBound + added.count
    )
  }

  private mutating func carryOut(_ step: EditStep) {
    put(step.added, inPlaceOf: step.start..<step.start + step.removed.count)
    caret = step.caretAfter
  }

  private mutating func put(_ new: [Character], inPlaceOf range: Range<Int>) {
    offer = nil
    characters.replaceSubrange(range, with: new)
    shapes.replaceSubrange(range, with: new.map(GlyphShape.init))
  }

  /// Changes a stretch in place, so that a key costs little in a long text, and remembers it.
  private mutating func replace(
    _ range: Range<Int>,
    with added: [Character],
    _ deed: EditHistory.Deed?,
    endingStep: Bool
  ) {
    let step = step(range, added)
    guard step.removed != step.added else {
      caret = step.caretAfter
      return
    }
    carryOut(step)
    history.record(step, deed, endingStep: endingStep)
    recall = nil
  }

  private mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    replace(range, with: [], range.count == 1 ? .deleting : nil, endingStep: false)
  }

  /// Text as it may stand here; a mark without a letter before it is dropped.
  private func cleaned(_ text: String) -> [Character] {
    PrintableText.cleaned(text, keepingNewlines: isMultiLine, keepingTabs: keepsTabs)
      .filter { $0.isASCII || CellWidth.of($0) > 0 }
  }

  /// Writes cleaned text over what stands before the caret; a mark that comes after its letter is
  /// composed with it.
  ///
  /// - Returns: Whether there was room; if not, nothing changes.
  private mutating func insert(
    _ text: String,
    replacing count: Int,
    _ deed: EditHistory.Deed,
    endingStep: Bool
  ) -> Bool {
    let end = max(0, caret - count)
    let start = max(0, end - 1)
    let joined = String(characters[start..<end]) + text
    let added = cleaned(joined)
    guard characters.count - (caret - start) + added.count <= limit else { return false }
    let isSame = added.first == characters[start..<end].first && start < end
    replace(
      (isSame ? start + 1 : start)..<caret,
      with: isSame ? Array(added.dropFirst()) : added,
      deed,
      endingStep: endingStep
    )
    return true
  }
}

extension TextEdit {
  /// What else a search may take the text for, where it finds nothing as it stands: the keys of the
  /// last word as they were typed, and a paste of before Unicode as Unicode.
  ///
  /// Words that only narrow a list are kept nowhere, so there both are tried without a question.
  package var otherReadings: [String] { [typedText, convertedText].compactMap(\.self) }

  private var convertedText: String? {
    guard let offer else { return nil }
    let head = String(characters[..<offer.range.lowerBound])
    return head + offer.converted + String(characters[offer.range.upperBound...])
  }

  /// The text with the keys of its last word as they were typed; nil when that is the text itself.
  package var typedText: String? {
    guard let keys = composer.rawKeys else { return nil }
    let head = characters[..<caret].reversed().drop { $0.isLetter || $0.isNumber }.reversed()
    return String(head) + keys + String(characters[caret...])
  }

  /// Writes one typed key, composing it with the word before the caret.
  mutating func compose(_ key: Character, _ method: TypingMethod, _ style: ToneStyle) -> Bool {
    var composer = composer
    let change = composer.type(key, after: characters[..<caret], method, style)
    let isDone = insert(
      change.text,
      replacing: change.deletions,
      .typing,
      endingStep: key.isWhitespace
    )
    if isDone { self.composer = composer }
    return isDone
  }

  /// Takes back the last letter of a word being composed; `false` when there is none.
  mutating func composeBackspace() -> Bool {
    guard let change = composer.deleteBackwards() else { return false }
    let range = caret - change.deletions..<caret
    replace(range, with: Array(change.text), .deleting, endingStep: false)
    return true
  }

  /// The word before the caret is over: keys that made no syllable stand again.
  package mutating func finishWord() {
    guard let change = composer.finish() else { return }
    let range = caret - change.deletions..<caret
    replace(range, with: Array(change.text), .typing, endingStep: false)
  }
}

extension TextEdit {
  /// Text and caret, with the keys of a word that is being composed.
  package var draft: FieldDraft {
    FieldDraft(text: text, caret: caret, keys: composer.rawKeys)
  }

  package init(_ draft: FieldDraft, isMultiLine: Bool = false, limit: Int = 4000) {
    self.init(draft.text, isMultiLine: isMultiLine, limit: limit)
    resume(draft)
  }

  /// Puts caret and half-composed word back where a draft of this text had them.
  mutating func resume(_ draft: FieldDraft) {
    moveCaret(to: draft.caret)
    composer.resume(keys: draft.keys)
  }
}
