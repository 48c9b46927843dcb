/// Room reserved behind the end of a journal, so that a disk filled by others does not stop it.
struct ReservedSpace {
  static let size = 1 << 20
  /// Below this a disk counts as nearly full: on some file systems a reservation is no promise.
  private static let littleSpace: UInt64 = 50 << 20

  private var end = 0
  private(set) var left: SpaceLeft?

  /// Renews the reservation when half of it is used.
  mutating func prepare(_ file: OpenFile, position: ChainPosition) {
    guard position.offset + Self.size / 2 > end else { return }
    switch file.reserve(from: position.offset, count: Self.size) {
    case true?: end = position.offset + Self.size
    case false?: break
    case nil: end = position.offset + Self.size
    }
    let free = (try? file.volume().freeBytes) ?? .max
    guard free < Self.littleSpace else {
      left = nil
      return
    }
    let recordSize = max(1, position.offset / max(1, position.records))
    let room = Int(free) + max(0, end - position.offset)
    left = SpaceLeft(records: room / recordSize)
  }
}
