/// Remembers the keys of one object, to notice one that comes twice.
struct JSONKeyCheck {
  /// Above this many keys a set is quicker than comparing each pair.
  private static let fewKeys = 24

  private var nodes: [Int] = []
  private var texts: Set<[UInt8]> = []

  /// Whether the key was new.
  mutating func insert(_ key: Int, of all: [JSONNode], in bytes: [UInt8]) -> Bool {
    if nodes.count >= Self.fewKeys {
      if texts.isEmpty {
        texts = Set(nodes.map { JSONString.bytes(of: all[$0], in: bytes) })
      }
      return texts.insert(JSONString.bytes(of: all[key], in: bytes)).inserted
    }
    let isKnown = nodes.contains { JSONString.isSame(all[$0], all[key], in: bytes) }
    guard !isKnown else { return false }
    nodes.append(key)
    return true
  }
}
