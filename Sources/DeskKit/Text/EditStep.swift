/// One change of a text: what stood at a place, and what stands there instead.
struct EditStep: Equatable, Sendable {
  var start: Int
  var removed: [Character]
  var added: [Character]
  var caretBefore: Int
  var caretAfter: Int

  /// This step and the next one as a single step; nil when they do not touch.
  func joined(with next: EditStep) -> EditStep? {
    let end = start + added.count
    let nextEnd = next.start + next.removed.count
    guard next.start <= end, nextEnd >= start else { return nil }
    let left = max(0, start - next.start)
    let right = max(0, nextEnd - end)
    return EditStep(
      start: min(start, next.start),
      removed: next.removed.prefix(left) + removed + next.removed.suffix(right),
      added: added.prefix(max(0, next.start - start)) + next.added
        + added.suffix(max(0, end - nextEnd)),
      caretBefore: caretBefore,
      caretAfter: next.caretAfter
    )
  }
}
