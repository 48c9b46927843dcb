import DeskKit

/// A system input method as a terminal sees it: letters, and for a word that changes as it grows
/// one read of deletions and new text.
///
/// A model of the engines for Telex and VNI: `dd` or `d9` makes `đ`, a further key of the same kind
/// takes it back; tone and shape keys change the vowel of the word, if it has one.
struct InputMethod {
  enum Layout: CaseIterable, Sendable {
    case telex
    case vni
  }

  let layout: Layout
  private var raw: [Character] = []
  private var shown = ""

  init(_ layout: Layout) {
    self.layout = layout
  }

  /// Whether a letter is one that the method can change; words without any arrive as typed.
  static func touches(_ key: Key) -> Bool {
    switch key {
    case .character("d"), .character("D"), .character("u"), .character("w"): true
    default: false
    }
  }

  /// What the terminal reads when the key is pressed.
  mutating func read(_ key: Key) -> Key {
    guard case .character(let character) = key, isOfWord(character) else {
      raw = []
      shown = ""
      return key
    }
    let before = shown
    raw.append(character)
    shown = composed()
    if shown == before + String(character) { return key }
    let kept = zip(before, shown).prefix { $0 == $1 }.count
    return .imeComposed(deletions: before.count - kept, text: String(shown.dropFirst(kept)))
  }

  private func isOfWord(_ character: Character) -> Bool {
    character.isLetter || (layout == .vni && character.isNumber && !raw.isEmpty)
  }

  private func composed() -> String {
    var word: [Character] = []
    for (place, key) in raw.enumerated() {
      if let changed = change(word, by: key, at: place) {
        word = changed
      } else {
        word.append(key)
      }
    }
    return String(word)
  }

  private func change(_ word: [Character], by key: Character, at place: Int) -> [Character]? {
    stroked(word, by: key, at: place) ?? shaped(word, by: key)
  }

  /// `d` to `đ`, and back when its key is pressed once more.
  private func stroked(_ word: [Character], by key: Character, at place: Int) -> [Character]? {
    let isStroke = layout == .telex ? "dD".contains(key) : key == "9"
    guard isStroke else { return nil }
    if let index = word.lastIndex(where: { "đĐ".contains($0) }), place == index + 2 {
      var back = word
      back[index] = word[index] == "đ" ? "d" : "D"
      return back + [key]
    }
    guard let last = word.last, "dD".contains(last) else { return nil }
    return word.dropLast() + [last == "d" ? "đ" : "Đ"]
  }

  private func shaped(_ word: [Character], by key: Character) -> [Character]? {
    let keys: [Character: Character] =
      layout == .telex
      ? ["s": "ú", "f": "ù", "r": "ủ", "x": "ũ", "j": "ụ", "w": "ư"]
      : ["1": "ú", "2": "ù", "3": "ủ", "4": "ũ", "5": "ụ", "7": "ư"]
    if key == "w", layout == .telex, !word.contains("u") { return word + ["ư"] }
    guard let changed = keys[Character(key.lowercased())], let index = word.lastIndex(of: "u")
    else {
      return nil
    }
    var word = word
    word[index] = changed
    return word
  }
}
