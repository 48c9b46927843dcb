import DialogueCore
import DialogueJournal
import DialogueTestSupport
import Glibc
import ProofKit

/// Every write and sync of the making of a journal, and of the mending of one, fails once.
enum CreationFaults {
  static func check(_ findings: inout Findings) throws {
    for fault in DiskFault.all {
      try create(fault, &findings)
      try mend(fault, &findings)
    }
  }

  private static func create(_ fault: DiskFault, _ findings: inout Findings) throws {
    let folder = try WorkFolder(inMemory: true)
    let path = folder["new.journal"]
    let records = Rehearsal().records
    do {
      try JournalCreation.create(at: path, records: records, io: fault.io(.init()))
      findings.expect(fault.outcome == .recorded, "\(fault.name): a journal was made")
      findings.expect(
        try JournalVerification.verify(path).isClean,
        "\(fault.name): the new journal is not whole"
      )
    } catch is SystemFault {
      findings.expect(fault.outcome != .recorded, "\(fault.name): no journal was made")
      findings.expect(try folder.names() == [], "\(fault.name): a name is left")
    }
    findings.count("creations")
    withExtendedLifetime(folder) {}
  }

  /// A torn tail is set aside; whatever fails, its bytes are somewhere and the journal opens again.
  private static func mend(_ fault: DiskFault, _ findings: inout Findings) throws {
    let folder = try WorkFolder(inMemory: true)
    let path = folder["torn.journal"]
    let good = try QueueJournal().bytes()
    let torn = Array(#"{"n":9,"t":"2024-05-24T02:"#.utf8)
    try FileBytes.write(good + torn, to: path)
    _ = try PlayedSample.store(path, io: fault.io(.init()))
    let isKept = try folder.names().filter { $0.contains(".torn-") }.contains { name in
      try FileBytes.read(folder[name]) == torn
    }
    let left = try FileBytes.read(path)
    findings.expect(left.starts(with: good), "\(fault.name): good records are gone")
    findings.expect(isKept || left == good + torn, "\(fault.name): the tail is gone")
    _ = try PlayedSample.store(path)
    findings.expect(
      try JournalVerification.verify(path).isClean,
      "\(fault.name): the journal was not mended"
    )
    findings.count("mendings")
    withExtendedLifetime(folder) {}
  }
}
