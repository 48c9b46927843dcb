/// One row of a key table: an act, its keys and its words.
package struct KeyBinding: Equatable, Sendable {
  package let action: ActionID

  /// The keys in command mode, the one to print first; the first letter is the one after Ctrl-O.
  package let keys: [Key]

  /// The number of the F-key that does the same everywhere, in text too.
  package let function: Int?

  /// A word or two for the help line.
  package var label: Phrase

  /// What it does, for the help and the palette.
  package let title: Phrase

  /// Its place when the help line has no room for all: 0 stays longest.
  package let priority: Int

  /// Why it can't be given now; such a row is shown and answers with this.
  package var obstacle: Phrase?

  /// Whether it stands in the help line at all.
  package let isInHelpLine: Bool

  package init(
    _ action: ActionID,
    _ keys: [Key],
    function: Int? = nil,
    label: Phrase,
    title: Phrase? = nil,
    priority: Int = 5,
    obstacle: Phrase? = nil,
    isInHelpLine: Bool = true
  ) {
    self.action = action
    self.keys = keys
    self.function = function
    self.label = label
    self.title = title ?? label
    self.priority = priority
    self.obstacle = obstacle
    self.isInHelpLine = isInHelpLine
  }

  /// The character to press after Ctrl-O, if there is one.
  package var letter: Character? {
    for case .character(let character) in keys { return character }
    return nil
  }

  func answers(to key: Key) -> Bool {
    keys.contains(key) || function.map { key == .function($0) } ?? false
  }

  /// The key to press, as the help line names it.
  func keyLabel(inText: Bool) -> String {
    if inText {
      if let function { return Key.function(function).label }
      if let letter { return "^O \(Key.character(letter).label)" }
    }
    return keys.first?.label ?? function.map { Key.function($0).label } ?? ""
  }

  /// Every key, as the help lists them: `m F2`.
  package var allKeyLabels: String {
    (keys + (function.map { [.function($0)] } ?? [])).map(\.label).joined(separator: " ")
  }

  /// The keys as the help lists them; where letters are text, the F-key and the one behind Ctrl-O.
  package func keyLabels(inText: Bool) -> String {
    guard inText else { return allKeyLabels }
    let key = letter.map { Key.character($0) } ?? keys.first
    let labels = [
      function.map { Key.function($0).label },
      key.map { $0 == .enter ? $0.label : "^O \($0.label)" },
    ]
    return labels.compactMap(\.self).joined(separator: " ")
  }
}
