import DialogueCoding
import DialogueJournal

/// A journal that is harmed at one place at a time, and read again from the record harmed.
struct LineHarm {
  let bytes: [UInt8]
  private let lines: [[UInt8]]
  private let coding: RecordCoding

  /// Where each record begins, and where the last one ends.
  private var positions: [ChainPosition] = []

  init(lines: [[UInt8]], coding: RecordCoding) {
    self.lines = lines
    self.coding = coding
    bytes = lines.flatMap(\.self)
    var scan = JournalScan(bytes, from: ChainPosition(), coding: coding)
    positions.append(scan.position)
    while (try? scan.next()) != nil { positions.append(scan.position) }
  }

  /// The record in which a byte lies.
  private func record(at place: Int) -> Int {
    var low = 0
    var high = positions.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if positions[middle].offset <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// What a reading finds behind the records that are still good.
  private func reading(_ harmed: [UInt8], from record: Int) -> (records: Int, tail: JournalTail) {
    var scan = JournalScan(harmed, from: positions[record], coding: coding)
    do throws(JSONFault) {
      while try scan.next() != nil {}
    } catch {
      return (scan.position.records, .damaged(.coding(error), sign: nil))
    }
    return (scan.position.records, scan.tail())
  }

  /// Every bit of a byte: damage, never a clean journal, a torn one, or a record too many.
  mutating func flip(at place: Int, _ findings: inout Findings) {
    let record = record(at: place)
    let start = positions[record].offset
    let end = positions[min(record + 2, positions.count - 1)].offset
    var harmed = Array(bytes[start..<end])
    for bit in 0..<8 {
      harmed[place - start] ^= 1 << bit
      let (records, tail) = reading(harmed, from: record)
      harmed[place - start] = bytes[place]
      if case .damaged = tail, records <= record { continue }
      findings.fault("bit \(bit) of byte \(place): \(records) records, \(tail)")
    }
    findings.count("bits", 8)
  }

  /// Cut off: clean between two records, else torn or without a line feed, and the records before
  /// are all there.
  func cut(at place: Int, _ findings: inout Findings) {
    let record = record(at: place)
    let start = positions[record].offset
    let (records, tail) = reading(Array(bytes[start..<place]), from: record)
    let size = place - start
    let expected: JournalTail =
      size == 0
      ? .clean
      : place + 1 == positions[record + 1].offset
        ? .lineFeedMissing(bytes: size) : .torn(bytes: size)
    let isRight = record == 0 ? records == 0 : records == record && tail == expected
    findings.expect(isRight, "cut at \(place): \(records) records, \(tail)")
    findings.count("cuts")
  }

  /// Zeros up to the end of the record, and nothing behind: torn or without a line feed.
  func zero(from place: Int, _ findings: inout Findings) {
    let record = record(at: place)
    guard record > 0 else { return }
    let start = positions[record].offset
    let end = positions[record + 1].offset
    let harmed = bytes[start..<place] + [UInt8](repeating: 0, count: end - place)
    let (records, tail) = reading(Array(harmed), from: record)
    let expected: JournalTail =
      place + 1 == end ? .lineFeedMissing(bytes: place - start) : .torn(bytes: end - start)
    findings.expect(
      records == record && tail == expected,
      "zeros from \(place): \(records) records, \(tail)"
    )
    findings.count("zeros")
  }

  /// Every line left out, said twice, exchanged with the next, glued to the next, and written over
  /// by the one before.
  func rearrange(_ findings: inout Findings) {
    for place in lines.indices.dropFirst().dropLast() {
      let (before, line, next) = (lines[place - 1], lines[place], lines[place + 1])
      let rest = lines.dropFirst(place + 2).first ?? []
      for (what, harmed) in [
        ("left out", next + rest), ("twice", line + line + next), ("exchanged", next + line + rest),
        ("glued", line.dropLast() + next + rest), ("written over", before + next + rest),
      ] {
        let (records, tail) = reading(harmed, from: place)
        if case .damaged = tail, records <= place + 1 { continue }
        findings.fault("line \(place) \(what): \(records) records, \(tail)")
      }
      findings.count("rearrangements", 5)
    }
  }
}
