import VietnameseText

/// Text being written, with its caret, what can be taken back, and earlier texts to call up.
///
/// Everything counts in graphemes. The text is always composed (NFC) and free of controls.
package struct TextEdit: Equatable, Sendable {
  package private(set) var characters: [Character] = []

  /// The grapheme that the caret stands before, from 0 to the number of graphemes.
  package private(set) var caret = 0

  /// Whether line feeds are kept; elsewhere they become blanks.
  package let isMultiLine: Bool

  /// The most graphemes it takes.
  package let limit: Int

  private var past: [Step] = []
  private var future: [Step] = []
  private var lastDeed: Deed?

  /// Texts of before, oldest first, that Ctrl-P and Ctrl-N walk through.
  package var earlierTexts: [String] = []
  private var recall: Recall?

  private struct Step: Equatable {
    let characters: [Character]
    let caret: Int
  }

  private struct Recall: Equatable {
    var index: Int
    let begun: String
  }

  /// Deeds of one kind in a row are taken back together.
  private enum Deed {
    case typing
    case deleting
  }

  package init(_ text: String = "", isMultiLine: Bool = false, limit: Int = 4000) {
    self.isMultiLine = isMultiLine
    self.limit = limit
    characters = Array(Self.cleaned(text, isMultiLine: isMultiLine).prefix(limit))
    caret = characters.count
  }

  package var text: String { String(characters) }

  package var isEmpty: Bool { characters.isEmpty }

  /// Puts the caret before a grapheme; beyond either end is that end.
  package mutating func moveCaret(to index: Int) {
    caret = min(max(0, index), characters.count)
    lastDeed = nil
  }

  /// Writes typed text at the caret.
  ///
  /// - Returns: Whether there was room for all of it; too long a text is not written at all.
  @discardableResult
  package mutating func type(_ text: String) -> Bool {
    let endsWord = text.last?.isWhitespace ?? true
    return change(.typing, endingStep: endsWord) { $0.insert(text) }
  }

  /// Writes text at the caret as one step of its own: a paste, a text block.
  ///
  /// - Returns: Whether there was room for all of it; too long a text is not written at all.
  @discardableResult
  package mutating func paste(_ text: String) -> Bool {
    lastDeed = nil
    return change(.typing, endingStep: true) { $0.insert(text) }
  }

  /// Takes graphemes before the caret away and writes text there, as an input method does.
  ///
  /// - Returns: Whether there was room for it; if not, nothing changes.
  @discardableResult
  package mutating func replaceBeforeCaret(_ count: Int, with text: String) -> Bool {
    let endsWord = text.last?.isWhitespace ?? false
    return change(.typing, endingStep: endsWord) { edit in
      let start = max(0, edit.caret - count)
      edit.characters.removeSubrange(start..<edit.caret)
      edit.caret = start
      return edit.insert(text)
    }
  }

  /// Deletes a stretch and leaves the caret at its start.
  package mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    change(range.count == 1 ? .deleting : nil, endingStep: false) { edit in
      edit.characters.removeSubrange(range)
      edit.caret = range.lowerBound
      return true
    }
  }

  /// Puts another text in the place of the whole, as one step.
  package mutating func replaceAll(with text: String) {
    change(nil, endingStep: true) { edit in
      edit.characters = []
      edit.caret = 0
      return edit.insert(text)
    }
  }

  /// Takes back the last step of typing; `false` when there is none.
  @discardableResult
  package mutating func undo() -> Bool {
    guard let step = past.popLast() else { return false }
    future.append(Step(characters: characters, caret: caret))
    restore(step)
    return true
  }

  /// Does again what was taken back last; `false` when there is nothing.
  @discardableResult
  package mutating func redo() -> Bool {
    guard let step = future.popLast() else { return false }
    past.append(Step(characters: characters, caret: caret))
    restore(step)
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

  private mutating func restore(_ step: Step) {
    characters = step.characters
    caret = step.caret
    lastDeed = nil
  }

  /// Changes the text and remembers it as it was, once for a row of deeds of the same kind.
  @discardableResult
  private mutating func change(
    _ deed: Deed?,
    endingStep: Bool,
    _ body: (inout Self) -> Bool
  ) -> Bool {
    var changed = self
    guard body(&changed) else { return false }
    guard changed.characters != characters else {
      caret = changed.caret
      return true
    }
    if deed == nil || deed != lastDeed {
      changed.past.append(Step(characters: characters, caret: caret))
      changed.past.removeFirst(max(0, changed.past.count - Self.mostSteps))
    }
    changed.future = []
    changed.recall = nil
    changed.lastDeed = endingStep ? nil : deed
    self = changed
    return true
  }

  private static let mostSteps = 200

  /// Text as it may stand here; a mark without a letter before it is dropped.
  private static func cleaned(_ text: String, isMultiLine: Bool) -> [Character] {
    PrintableText.cleaned(text, keepingNewlines: isMultiLine)
      .filter { $0.isASCII || CellWidth.of($0) > 0 }
  }

  /// Inserts cleaned text; a mark that comes after its letter is composed with it.
  private mutating func insert(_ text: String) -> Bool {
    let start = max(0, caret - 1)
    let joined = String(characters[start..<caret]) + text
    let added = Self.cleaned(joined, isMultiLine: isMultiLine)
    guard characters.count - (caret - start) + added.count <= limit else { return false }
    characters.replaceSubrange(start..<caret, with: added)
    caret = start + added.count
    return true
  }
}

extension TextEdit {
  /// Text and caret alone: editing on equal drafts is the same, whatever came before.
  package var draft: FieldDraft {
    FieldDraft(text: text, caret: caret)
  }

  package init(_ draft: FieldDraft, isMultiLine: Bool = false, limit: Int = 4000) {
    self.init(draft.text, isMultiLine: isMultiLine, limit: limit)
    moveCaret(to: draft.caret)
  }
}
