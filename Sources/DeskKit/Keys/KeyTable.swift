import VietnameseText

/// The keys of a screen as data: it finds the act of a key and prints the help.
package struct KeyTable: Equatable, Sendable {
  package var bindings: [KeyBinding]

  package init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
  }

  /// The row that a key stands for in command mode; earlier rows win.
  package func binding(for key: Key) -> KeyBinding? {
    bindings.first { $0.answers(to: key) }
  }

  /// The row that a key stands for while text is written: F-keys and keys that are no letters.
  package func bindingInText(for key: Key) -> KeyBinding? {
    if case .character = key { nil } else { binding(for: key) }
  }

  /// The row of an act.
  package func binding(of action: ActionID) -> KeyBinding? {
    bindings.first { $0.action == action }
  }

  /// One row of keys in the order of the table; the least urgent give way when it is narrow.
  ///
  /// An act that can't be given now stands in brackets.
  package func helpLine(columns: Int, language: Language, inText: Bool = false) -> Frame {
    let items = bindings.filter(\.isInHelpLine).map { item(of: $0, language, inText: inText) }
    var frame = Frame(size: Size(rows: 1, columns: columns))
    var column = 0
    for item in fitting(items, columns: columns) {
      let role: StyleRole = item.isDim ? .muted : .keyName
      column = frame.put(item.key, at: Position(row: 0, column: column), role: role)
      column = frame.put(item.words, at: Position(row: 0, column: column), role: .muted)
      column += Item.gap
    }
    return frame
  }

  private struct Item {
    let key: String
    let words: String
    let priority: Int
    let isDim: Bool

    static let gap = 2

    /// What can't be done now gives way to what can.
    var rank: Int { isDim ? priority + 2 : priority }

    var width: Int { CellWidth.of(key) + CellWidth.of(words) }
  }

  private func item(of binding: KeyBinding, _ language: Language, inText: Bool) -> Item {
    let isDim = binding.obstacle != nil
    let key = binding.keyLabel(inText: inText)
    let label = binding.label(language)
    return Item(
      key: isDim ? "(\(key)" : key,
      words: isDim ? " \(label))" : " \(label)",
      priority: binding.priority,
      isDim: isDim
    )
  }

  /// The items that a width holds, the most urgent first served, in their own order.
  private func fitting(_ items: [Item], columns: Int) -> [Item] {
    var room = columns + Item.gap
    var kept: Set<Int> = []
    let byUrgency = items.indices.sorted { (items[$0].rank, $0) < (items[$1].rank, $1) }
    for index in byUrgency where items[index].width + Item.gap <= room {
      kept.insert(index)
      room -= items[index].width + Item.gap
    }
    return items.indices.filter(kept.contains).map { items[$0] }
  }
}
