/// The record of the session in words, and how it was agreed and signed.
package struct Minutes: Equatable, Sendable {
  /// One signature, or its refusal.
  package struct Signature: Equatable, Sendable {
    package let record: Int
    package let person: Person
    package let at: Moment
    /// Why the person would not sign.
    package let refusal: String?
    /// The signatory of the ruleset in whose place the person signed, where that was said.
    package let office: ItemID?
  }

  /// The minutes were read back, or agreed to.
  package struct Step: Equatable, Sendable {
    package let record: Int
    package let at: Moment
  }

  /// What a seal fixed.
  package struct Seal: Equatable, Sendable {
    /// Records 0 … `upTo` are what the minutes are made from.
    package let upTo: Int
    /// 1 for the first minutes; a correction makes the next.
    package let version: Int
    package let at: Moment
    package let by: Actor
  }

  /// In the order in which they were recorded.
  package var entries: [MinutesEntry] = []

  /// Every time the minutes were read back to the room.
  package var readings: [Step] = []

  /// Every time the room agreed to the minutes as they then stood.
  package var adoptions: [Step] = []

  package var signatures: [Signature] = []
  package var seals: [Seal] = []

  /// When the minutes were last read back to the room.
  package var readBackAt: Moment? { readings.last?.at }

  /// When the room last agreed to the minutes.
  package var adoptedAt: Moment? { adoptions.last?.at }

  package subscript(_ id: EntryID) -> MinutesEntry? {
    entries.indices.contains(id.place) ? entries[id.place] : nil
  }

  /// In the order in which things happened; lines of the same moment as recorded.
  package var inOrder: [MinutesEntry] {
    entries.sorted { ($0.happenedAt.wall, $0.id) < ($1.happenedAt.wall, $1.id) }
  }

  /// The last lines of `inOrder` that were not struck, without putting all the others in order: a
  /// screen shows them with every key.
  package func lastStanding(_ count: Int) -> [MinutesEntry] {
    func order(_ index: Int) -> (Int64, Int) { (entries[index].happenedAt.wall, index) }
    var latest: [Int] = []
    for index in entries.indices.reversed() where entries[index].struck == nil {
      if latest.count == count, let first = latest.first, order(index) < order(first) { continue }
      let place = latest.firstIndex { order(index) < order($0) } ?? latest.endIndex
      latest.insert(index, at: place)
      if latest.count > count { latest.removeFirst() }
    }
    return latest.map { entries[$0] }
  }

  mutating func update(_ id: EntryID, _ change: (inout MinutesEntry) -> Void) {
    guard entries.indices.contains(id.place) else { return }
    change(&entries[id.place])
  }
}
