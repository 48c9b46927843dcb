import DialogueCoding
import DialogueCore
import Glibc

/// Checks a journal from its first byte to its last.
package enum JournalVerification {
  /// Reads all of the journal, waiting until nobody writes.
  ///
  /// Checks the chain, the coding, repeated commands and the session's invariants.
  ///
  /// - Throws: `SystemFault` when it cannot be read at all.
  package static func verify(_ path: String) throws -> JournalReport {
    let file = try OpenFile(path, flags: O_RDONLY)
    let status = try file.status()
    guard !status.isFolder else {
      return verify([], path: path, kind: .folder)
    }
    try file.lock()
    defer { file.unlock() }
    return verify(try file.read(0..<(try file.boundedSize())), path: path)
  }

  /// Checks the bytes of a journal.
  package static func verify(
    _ bytes: [UInt8],
    path: String,
    kind: JournalDamage.Kind? = nil
  ) -> JournalReport {
    var scan = JournalScan(bytes, from: ChainPosition())
    var findings = JournalFindings(path: path)
    do throws(JSONFault) {
      while let read = try scan.next() { findings.add(read, at: scan.position) }
      findings.add(kind.map { .damaged($0, sign: nil) } ?? scan.tail(), at: scan.position)
    } catch {
      findings.add(.damaged(.coding(error), sign: nil), at: scan.position)
    }
    return findings.report(scan)
  }
}
