/// What a key changes before the caret: graphemes to take back, then text to write.
package struct Replacement: Equatable, Sendable {
  package var deletions: Int
  package var text: String

  package init(deletions: Int = 0, text: String) {
    self.deletions = deletions
    self.text = text
  }

  /// What turns one run of characters before the caret into another.
  init(_ old: some Sequence<Character>, to new: some Sequence<Character>) {
    let (old, new) = (Array(old), Array(new))
    let same = zip(old, new).prefix { $0 == $1 }.count
    deletions = old.count - same
    text = String(new[same...])
  }

  static func + (first: Replacement, second: String) -> Replacement {
    Replacement(deletions: first.deletions, text: first.text + second)
  }
}
