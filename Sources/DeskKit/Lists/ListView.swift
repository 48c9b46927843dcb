/// The selection and the scrolling of a list whose rows others change.
///
/// The selection is an id. When rows change, the selected row keeps its line on the screen and the
/// list flows around it; when it leaves the list its ghost stays there until the user moves.
///
/// Call `show(_:height:)` whenever rows or room may have changed, before keys are handled and before
/// `visibleRows` is drawn.
package struct ListView<ID: Hashable & Sendable>: Equatable, Sendable {
  package let home: ListHome
  package private(set) var selection: ID?

  /// Whether the list still goes where its home is.
  package private(set) var isAtHome: Bool

  /// The first line shown, counted over all rows; less than zero while rows above the selection
  /// have just left and all others are in sight.
  package private(set) var top = 0

  /// Lines there are to show rows in.
  package private(set) var height = 0

  /// The rows, with the ghost of the selected one where it stood.
  private(set) var rows: [ListRow<ID>] = [] {
    didSet { measure() }
  }

  /// The first line of each row, and one past the last line.
  private var starts = [0]

  /// The rows as they were given last: an array that is the same one is known without a look at it.
  private var given: [ListRow<ID>] = []
  private var ghost: ID?

  /// Rows that came while they were out of sight.
  private var unseen: Set<ID> = []
  private var hasShown = false

  package init(home: ListHome = .nowhere) {
    self.home = home
    isAtHome = home != .nowhere
  }

  /// Whether the selected object is no longer in the list; acts on it must be refused.
  package var isGhost: Bool { ghost != nil }

  /// The selected object, when it is really there.
  package var selectedID: ID? { isGhost ? nil : selection }

  /// The rows that can be selected, in their order, without a ghost.
  package var selectableIDs: [ID] {
    rows.compactMap { $0.isSelectable && $0.id != ghost ? $0.id : nil }
  }

  /// How many rows came above the lines shown: `↑2 mới`.
  package var newAbove: Int {
    unseen.isEmpty
      ? 0 : rows.indices.count { unseen.contains(rows[$0].id) && offset(of: $0) < top }
  }

  /// How many rows came below the lines shown: `↓3 dòng mới`.
  package var newBelow: Int {
    unseen.isEmpty
      ? 0 : rows.indices.count { unseen.contains(rows[$0].id) && offset(of: $0) >= top }
  }

  /// Takes the rows as they are now, in a room of `height` lines.
  ///
  /// Rows that are the same as before cost no more than comparing them: a list is shown for every
  /// key, and seldom changed.
  package mutating func show(_ newRows: [ListRow<ID>], height newHeight: Int) {
    defer { given = newRows }
    guard !hasShown || isGhost || max(0, newHeight) != height || newRows != given else {
      if isAtHome || selection == nil { goToHomeRow() }
      forgetSeen()
      return
    }
    let anchor = anchor
    let known = Set(rows.map { $0.id })
    let hasNewRoom = newHeight != height
    height = max(0, newHeight)
    replaceRows(newRows)
    if isAtHome || selection == nil {
      goToHomeRow()
    } else if let anchor, let index = rows.firstIndex(where: { $0.id == anchor.id }) {
      top = offset(of: index) - anchor.line
      leaveNothingHidden()
    }
    if hasNewRoom {
      settle()
      revealSelection()
    }
    if hasShown {
      for row in newRows where !known.contains(row.id) { unseen.insert(row.id) }
    }
    hasShown = true
    forgetSeen()
  }

  /// Goes back to where the list goes by itself; without a home to its first row.
  package mutating func goHome() {
    isAtHome = home != .nowhere
    dropGhost()
    goToHomeRow()
    forgetSeen()
  }

  /// Selects a row wherever it is; nothing happens when there is none of this id.
  package mutating func select(_ id: ID) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    select(rowAt: index)
  }

  /// Moves the lines without the selection.
  package mutating func scroll(by lines: Int) {
    top += lines
    settle()
    isAtHome = home == .tail && top >= totalHeight - height
    forgetSeen()
  }

  /// Fills the room after the user let other rows through: those are no news, and no line stays
  /// empty while rows are hidden.
  package mutating func refill() {
    unseen = []
    settle()
    revealSelection()
  }

  mutating func select(rowAt index: Int) {
    let id = rows[index].id
    dropGhost(unless: id)
    selection = id
    isAtHome = home == .tail && id == rows.last { $0.isSelectable }?.id
    settle()
    revealSelection()
    forgetSeen()
  }

  /// The first line of a row, counted over all rows.
  func offset(of index: Int) -> Int { starts[index] }

  var totalHeight: Int { starts[rows.count] }

  /// The first row that begins at this line or below it, one past the last row when none does.
  ///
  /// Halves what is left: lists of thousands of rows are drawn with every key.
  func firstRow(fromLine line: Int) -> Int {
    var range = 0..<rows.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = starts[middle] < line ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  var selectedIndex: Int? {
    selection.flatMap { id in rows.firstIndex { $0.id == id } }
  }

  /// The row that must keep its line: the selected one while it is in sight, else the first shown.
  private var anchor: (id: ID, line: Int)? {
    if let index = selectedIndex, isVisible(index) {
      return (rows[index].id, offset(of: index) - top)
    }
    let first = firstRow(fromLine: top)
    return first < rows.count ? (rows[first].id, offset(of: first) - top) : nil
  }

  private func isVisible(_ index: Int) -> Bool {
    let start = offset(of: index)
    return start < top + height && start + rows[index].height > top
  }

  /// Takes new rows; a selected one that is not among them is put back in its place as a ghost.
  private mutating func replaceRows(_ newRows: [ListRow<ID>]) {
    let oldRows = rows
    let oldIndex = selectedIndex
    rows = newRows
    ghost = nil
    guard !isAtHome, let selection, let oldIndex, selectedIndex == nil else { return }
    let following = oldRows[(oldIndex + 1)...].lazy.map(\.id)
    let next = following.compactMap { id in newRows.firstIndex { $0.id == id } }.first
    let preceding = oldRows[..<oldIndex].reversed().lazy.map(\.id)
    let previous = preceding.compactMap { id in newRows.firstIndex { $0.id == id } }.first
    rows.insert(ListRow(selection), at: next ?? previous.map { $0 + 1 } ?? newRows.count)
    ghost = selection
  }

  private mutating func measure() {
    starts.removeAll(keepingCapacity: true)
    starts.reserveCapacity(rows.count + 1)
    var end = 0
    starts.append(end)
    for row in rows {
      end += row.height
      starts.append(end)
    }
  }

  private mutating func dropGhost(unless id: ID? = nil) {
    guard let ghost, ghost != id else { return }
    rows.removeAll { $0.id == ghost }
    self.ghost = nil
  }

  private mutating func goToHomeRow() {
    switch home {
    case .nowhere, .head:
      selection = rows.first { $0.isSelectable }?.id
      top = 0
    case .tail:
      selection = rows.last { $0.isSelectable }?.id
      top = max(0, totalHeight - height)
    }
    revealSelection()
  }

  /// Fills the room again: no blank lines before the first row or behind the last.
  private mutating func settle() {
    top = max(0, min(top, totalHeight - height))
  }

  /// No line stays empty while rows are hidden; where all are in sight they may stand lower.
  private mutating func leaveNothingHidden() {
    let spare = totalHeight - height
    top = max(min(0, spare), min(top, max(0, spare)))
  }

  private mutating func revealSelection() {
    guard let index = selectedIndex else { return }
    let start = offset(of: index)
    let end = start + rows[index].height
    top = min(max(top, end - height), start)
  }

  private mutating func forgetSeen() {
    guard !unseen.isEmpty else { return }
    let hidden = rows.indices.filter { !isVisible($0) }.map { rows[$0].id }
    unseen.formIntersection(hidden)
  }
}
