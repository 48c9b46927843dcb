/// Neighbouring lines of an older text and what stands in their place in the newer one.
struct LineChange: Equatable {
  var old: [String] = []
  var new: [String] = []

  /// What differs, from the top; lines that both texts hold are left out.
  static func all(from old: [String], to new: [String]) -> [LineChange] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [LineChange] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var change = LineChange()
      while removed.contains(left) {
        change.old.append(old[left])
        left += 1
      }
      while inserted.contains(right) {
        change.new.append(new[right])
        right += 1
      }
      if change != LineChange() {
        changes.append(change)
      } else {
        left += 1
        right += 1
      }
    }
    return changes
  }
}
