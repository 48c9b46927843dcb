import DialogueCoding
import DialogueCore
import DialogueJournal
import ProofKit

/// Compares a journal with what its writers were told.
enum JournalCheck {
  /// - Parameters:
  ///   - path: The journal.
  ///   - acknowledged: Everything that was confirmed to anybody.
  ///   - findings: Where what is missing or wrong goes.
  /// - Returns: The session as the journal tells it.
  /// - Throws: `FileBytes.Fault`.
  @discardableResult
  static func check(
    _ path: String,
    holds acknowledged: [Acknowledgement],
    _ findings: inout Findings
  ) throws -> Session {
    let bytes = try FileBytes.read(path)
    let report = JournalVerification.verify(bytes, path: path)
    for damage in report.damage { findings.fault("\(damage)") }
    for broken in report.brokenInvariants { findings.fault("\(broken)") }
    let lines = JournalLines.fingerprints(of: bytes).prefix(report.records)
    for record in acknowledged {
      let isThere =
        lines.indices.contains(record.number) && lines[record.number] == record.fingerprint
      findings.expect(isThere, "lost: record \(record.number), \(record.name)")
    }
    findings.count("acknowledged", acknowledged.count)
    findings.expect(
      Set(acknowledged.map(\.number)).count == acknowledged.count,
      "one number was given twice"
    )
    return report.session
  }

  /// Opens the journal as a station does and writes one more record.
  static func goesOn(_ path: String, run: String, _ findings: inout Findings) {
    do {
      let table = try WriterTable(path, desk: 99, run: run, way: .sound)
      let entry = RegistrationEntry(registrant: Registrant("Người sau cùng \(run)"))
      _ = try table.perform(.enterRegistration(entry: entry, duplicate: nil), id: "\(run).1")
    } catch {
      findings.fault("it does not go on: \(error)")
    }
  }
}
