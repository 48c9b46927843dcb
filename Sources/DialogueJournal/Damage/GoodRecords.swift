import DialogueCoding

/// The records with which a damaged journal begins and that are good.
struct GoodRecords {
  /// Their lines, each with its line feed.
  private(set) var bytes: [UInt8]
  private(set) var position: ChainPosition

  /// - Parameter journal: All of its bytes.
  init(of journal: [UInt8]) {
    var scan = JournalScan(journal, from: ChainPosition())
    // Why they end there is told to whoever asks for the damage.
    while (try? scan.next()) != nil {}
    bytes = Array(journal[..<scan.position.offset])
    position = scan.position
    guard let size = scan.wholeRecordSize() else { return }
    addIfGood(scan.rest.prefix(size) + [UInt8(ascii: "\n")])
  }

  /// A last record may be good but for the byte that ends it.
  private mutating func addIfGood(_ line: ArraySlice<UInt8>) {
    var scan = JournalScan(Array(line), from: position)
    // One whose fingerprint is right and whose words are wrong is not good.
    guard (try? scan.next()) != nil else { return }
    bytes += line
    position = scan.position
  }
}
