/// Composes what is typed at a caret, a word at a time.
///
/// It looks at the text only where a word begins, so a key costs the same in a text of any length.
/// Whoever holds the text tells it by `reset` when anything but its own replacements changes there.
package struct Composer: Equatable, Sendable {
  private var word: ComposingWord?

  /// What stands between the last blank and the word, as it was typed and as it is shown.
  private var stem = Stem()

  /// Keys of a word that was being composed when a draft was kept.
  private var keptKeys: String?

  private struct Stem: Equatable {
    var keys = ""
    var shown = 0
    /// It is an address of mail or of a site: nothing is composed to its end.
    var isAddress = false
  }

  package init() {}

  /// The most keys that can become one syllable.
  private static let longestWord = 24

  /// Something else changed, or the caret moved: the next key looks at the text anew.
  package mutating func reset() {
    self = Composer()
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: What was typed.
  ///   - text: What stands before the caret.
  ///   - method: The typing method.
  ///   - style: Where tones stand.
  /// - Returns: What it changes before the caret.
  package mutating func type(
    _ key: Character,
    after text: ArraySlice<Character>,
    _ method: TypingMethod,
    _ style: ToneStyle
  ) -> Replacement {
    guard key.isPartOfWord else { return endWord(with: key) }
    if word == nil { lookBack(at: text, method, style) }
    guard !stem.isAddress, var word, word.letters.count < Self.longestWord else {
      if let word { end(word) }
      stem.keys.append(key)
      stem.shown += 1
      return Replacement(text: String(key))
    }
    let before = word.characters
    word.take(key)
    self.word = word
    return Replacement(before, to: word.characters)
  }

  /// Takes the last letter away; nil when no word is being composed.
  package mutating func deleteBackwards() -> Replacement? {
    guard var word, !word.letters.isEmpty else {
      reset()
      return nil
    }
    let before = word.characters
    word.deleteLast()
    self.word = word
    return Replacement(before, to: word.characters)
  }

  /// Ends the word; nil when that changes nothing.
  package mutating func finish() -> Replacement? {
    guard var word else { return nil }
    let before = word.characters
    word.finish()
    end(word)
    let change = Replacement(before, to: word.characters)
    return change.deletions == 0 && change.text.isEmpty ? nil : change
  }

  /// Gives back the keys of the word as they were typed.
  ///
  /// - Parameter text: What stands before the caret.
  /// - Returns: What it changes; nil when the word shows its keys already.
  package mutating func revert(after text: ArraySlice<Character>) -> Replacement? {
    if word == nil, let keptKeys {
      self.keptKeys = nil
      return Replacement(Self.lastWord(of: text), to: keptKeys)
    }
    guard var word, word.text != word.rawKeys else { return nil }
    let before = word.characters
    word.revert()
    self.word = word
    return Replacement(before, to: word.characters)
  }

  /// The keys of the word being composed, where they are not what it shows.
  package var rawKeys: String? {
    guard let word else { return keptKeys }
    return word.rawKeys == word.text ? nil : word.rawKeys
  }

  /// Goes on with the word before the caret, of which the keys were kept.
  package mutating func resume(keys: String?) {
    reset()
    keptKeys = keys
  }
}

extension Composer {
  /// Takes up the word that stands before the caret, and sees what it is part of.
  private mutating func lookBack(
    at text: ArraySlice<Character>,
    _ method: TypingMethod,
    _ style: ToneStyle
  ) {
    let run = Self.lastWord(of: text)
    if stem == Stem() {
      let before = text.dropLast(run.count)
      let sign = before.suffix(Self.longestStem).lastIndex(where: \.isWhitespace)
      stem.keys = String(before[(sign.map { $0 + 1 } ?? before.startIndex)...])
      stem.shown = stem.keys.count
      stem.isAddress = Self.isAddress(stem.keys)
    }
    guard run.count < Self.longestWord else { return }
    word = ComposingWord(run, method: method, style: style)
    if let keptKeys { word?.remember(keptKeys) }
    keptKeys = nil
  }

  /// The most signs of an address that are looked at.
  private static let longestStem = 200

  private static func lastWord(of text: ArraySlice<Character>) -> ArraySlice<Character> {
    var start = text.endIndex
    while start > text.startIndex, text.endIndex - start < longestWord,
      text[start - 1].isPartOfWord
    {
      start -= 1
    }
    return text[start...]
  }

  private mutating func end(_ word: ComposingWord) {
    stem.keys += word.rawKeys
    stem.shown += word.letters.count
    self.word = nil
  }

  /// A sign that belongs to no word: the word is over, and an address shows its keys again.
  private mutating func endWord(with key: Character) -> Replacement {
    keptKeys = nil
    let change = finish() ?? Replacement(text: "")
    guard !key.isWhitespace else {
      stem = Stem()
      return change + String(key)
    }
    let keys = stem.keys
    guard key.unicodeScalars.first?.isMark != true else {
      // It joins the letter before it: what is shown is not counted any more.
      reset()
      return change + String(key)
    }
    let makesAddress = Self.makesAddress(keys, key)
    defer {
      stem.keys.append(key)
      stem.shown += 1
    }
    guard makesAddress, !stem.isAddress else { return change + String(key) }
    stem.isAddress = true
    // The word's own change has not reached the text yet.
    let shown = stem.shown + change.deletions - change.text.count
    stem.shown = keys.count
    return Replacement(deletions: shown, text: keys + String(key))
  }

  private static func makesAddress(_ keys: String, _ key: Character) -> Bool {
    switch key {
    case "@": !keys.isEmpty
    case "/": keys.hasSuffix(":/")
    case ".": keys.lowercased() == "www"
    default: false
    }
  }

  private static func isAddress(_ keys: String) -> Bool {
    keys.dropFirst().contains("@") || keys.contains("://") || keys.lowercased().hasPrefix("www.")
  }
}

extension Character {
  /// Letters and digits: all that a word is typed with.
  var isPartOfWord: Bool { isLetter || isNumber }
}
