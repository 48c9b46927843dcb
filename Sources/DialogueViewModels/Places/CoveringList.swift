import DeskKit

/// A list that lies over the screen until a key closes it.
protocol CoveringList: Sendable {
  associatedtype RowID: Hashable, Sendable

  /// What its own keys lead to.
  associatedtype Act: Sendable

  var rows: ListView<RowID> { get set }

  /// What a key leads to that neither moves in the list nor closes it; nil when it stays open with
  /// nothing to be done.
  mutating func act(of key: Key) -> Act?
}

/// What a key led to.
enum CoverOutcome<Act: Sendable>: Sendable {
  case stays
  case closes
  case acts(Act)
}

extension CoverOutcome: Equatable where Act: Equatable {}

extension CoveringList {
  mutating func handle(_ key: Key) -> CoverOutcome<Act> {
    if rows.handle(key) { return .stays }
    if key.closesCover { return .closes }
    return act(of: key).map { .acts($0) } ?? .stays
  }
}

extension Key {
  /// Takes away what lies over the screen to be read.
  var closesCover: Bool {
    switch self {
    case .escape, .control("g"), .character("q"): true
    default: false
    }
  }
}

extension Station {
  /// Hands a key to the list that lies on top; what is to be done about it besides, if anything.
  mutating func handle<List: CoveringList>(
    _ list: inout List,
    _ key: Key,
    as overlay: (List) -> Overlay
  ) -> List.Act? {
    let outcome = list.handle(CommandKey.plain(key))
    overlays[overlays.count - 1] = overlay(list)
    switch outcome {
    case .stays: return nil
    case .closes:
      overlays.removeLast()
      return nil
    case .acts(let act): return act
    }
  }
}
