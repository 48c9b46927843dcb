extension ListView {
  /// Moves the selection if the key is one of those that move in lists.
  ///
  /// - Returns: Whether it was.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .character("k"): moveByRow(-1)
    case .down, .character("j"): moveByRow(1)
    case .pageUp: moveByLines(-max(1, height))
    case .pageDown: moveByLines(max(1, height))
    case .control("u"): moveByLines(-max(1, height / 2))
    case .control("d"): moveByLines(max(1, height / 2))
    case .home, .character("g"): moveToEnd(first: true)
    case .end, .character("G"): moveToEnd(first: false)
    default: return false
    }
    return true
  }

  private mutating func moveByRow(_ step: Int) {
    guard let start = selectedIndex else {
      moveToEnd(first: step > 0)
      return
    }
    var index = start + step
    while rows.indices.contains(index) {
      if rows[index].isSelectable {
        select(rowAt: index)
        return
      }
      index += step
    }
    // Nothing further on: show what lies beyond the last row that can be selected.
    select(rowAt: start)
    scroll(by: step)
  }

  private mutating func moveByLines(_ lines: Int) {
    guard let start = selectedIndex else {
      moveToEnd(first: lines > 0)
      return
    }
    let target = offset(of: start) + lines
    let candidates = rows.indices.filter {
      rows[$0].isSelectable && (lines > 0 ? $0 > start : $0 < start)
    }
    let reached =
      lines > 0
      ? candidates.last { offset(of: $0) <= target } ?? candidates.first
      : candidates.first { offset(of: $0) >= target } ?? candidates.last
    select(rowAt: reached ?? start)
  }

  private mutating func moveToEnd(first: Bool) {
    let index =
      first ? rows.firstIndex { $0.isSelectable } : rows.lastIndex { $0.isSelectable }
    guard let index else { return }
    select(rowAt: index)
  }
}
